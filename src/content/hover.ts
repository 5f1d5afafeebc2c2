import { isOrphaned } from '../browser/context.ts';
import { readingInColour } from '../model/colours.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Mark } from '../model/mark.ts';
import type { Objection, Wrong } from '../model/objection.ts';
import type { RecordQuery } from '../model/record-query.ts';
import type { Settings } from '../model/settings.ts';
import type { Announcement } from './card/announcement.ts';
import type { CardHost } from './card/card-host.tsx';
import { loadCard } from './card-script.ts';
import { marksAt } from './hit-test.ts';
import {
  delayOf,
  type HoverEvent,
  type HoverState,
  IDLE,
  nextHoverState,
  type Stack,
  shownStack,
} from './hover-state.ts';
import { Objecting } from './objecting.ts';
import { onceAFrame } from './once-a-frame.ts';
import type { Part } from './part.ts';
import type { PlacedMark } from './placed-mark.ts';
import { isTyping } from './typing.ts';
import { watchWording } from './wording.ts';

/** What can be pointed at. */
export interface HoverScene {
  readonly parts: readonly Part[];
  /** Where text of the article stands in shadow trees, which the pointer does not reach unasked. */
  readonly shadowRoots: ShadowRoot[];
  readonly dark: boolean;
  readonly choices: Pick<Settings, 'dwellMs' | 'holdKey' | 'colours'>;
}

interface Point {
  readonly x: number;
  readonly y: number;
  /** Whether the key is down that opens cards; always true where none is asked for. */
  readonly open: boolean;
}

const MODIFIERS = { alt: 'Alt', control: 'Control', shift: 'Shift' } as const;

export interface HoverHost {
  setActive(placed: PlacedMark | null): void;
  siteOff(): void;
  openRecord(query: RecordQuery): void;
  giveDate(date: IsoDate): void;
  /** The extension behind this script is gone. */
  orphaned(): void;
}

/** Opens and closes the card as pointer and keyboard ask. Holds no browser state beside one timer. */
export class Hover {
  readonly #host: HoverHost;
  readonly #document: Document;
  readonly #signal: AbortSignal;
  /** `null` until its script is there, which is asked for as soon as there are marks. */
  #card: CardHost | null = null;
  #scene: HoverScene | null = null;
  /** A mark that the reader has just called wrong: off the page, while its card offers to take that back. */
  readonly #objecting = new Objecting();
  #state: HoverState = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Once a frame: finding the marks under a point asks for layout. */
  readonly #pointAt = onceAFrame<Point>((point) => {
    this.#last = point;
    const marks = this.#idsAt(point.x, point.y);
    // A card that is open stays so without its key for as long as the pointer is on its mark.
    const counts = marks.length > 0 && (point.open || marks.join() === this.#shown?.join());
    this.#send(counts ? { kind: 'over', marks } : { kind: 'off' });
  });
  #last: Point | null = null;
  /** A finger opened the card that is open, or closed the last one. */
  #byTouch = false;

  constructor(document: Document, host: HoverHost, signal: AbortSignal) {
    this.#document = document;
    this.#host = host;
    this.#signal = signal;
    const options = { signal, passive: true };
    document.addEventListener('pointermove', (event) => this.#pointer(event), options);
    document.addEventListener('pointerleave', () => this.#send({ kind: 'off' }), options);
    document.addEventListener('click', (event) => this.#tap(event), options);
    // Captured, so that a page that swallows keys cannot keep the card open.
    document.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    signal.addEventListener('abort', () => this.#end());
  }

  /** Changes what can be pointed at; a card that is open or about to open stays so when its marks are still there. */
  setScene(scene: HoverScene | null): void {
    this.#scene = scene;
    if (scene) void this.#bringCard();
    if (!scene) this.#objecting.forget();
    // A pointer that rests on a mark does not move again: a new painting of the same marks must not make it start over.
    if (this.#state.kind === 'idle') return;
    const { marks } = this.#state;
    if (this.#stack(marks).length < marks.length) this.#send({ kind: 'reset' });
    else if (shownStack(this.#state)) this.#render();
  }

  /** Opens the card of a mark without a pointer. */
  open(mark: string): void {
    this.#send({ kind: 'show', marks: [mark] });
  }

  /** Has the card's script loaded; a card that should be open by then is shown. Without one there are marks all the same. */
  async #bringCard(): Promise<void> {
    if (this.#card) return;
    const loaded = await loadCard().catch(() => null);
    if (!loaded || this.#card || this.#signal.aborted) return;
    this.#card = new loaded.Card(this.#document, loaded.wording, {
      pointerEntered: () => this.#send({ kind: 'card-enter' }),
      pointerLeft: () => this.#send({ kind: 'card-leave' }),
    });
    const redraw = () => this.#shown && this.#render();
    watchWording(
      loaded.wording.language,
      (wording) => {
        this.#card?.speak(wording);
        redraw();
      },
      this.#signal,
    );
    redraw();
  }

  #isCard(target: EventTarget | null): boolean {
    return this.#card?.isTarget(target) ?? false;
  }

  /** The mark whose card is open, or `null`. */
  get openMark(): string | null {
    return this.#shown?.[0] ?? null;
  }

  get #shown(): Stack | null {
    return shownStack(this.#state);
  }

  /** By keyboard: pins the card that is open, closes the one that is pinned; `false` when there is none. */
  togglePinned(): boolean {
    if (this.openMark === null) return false;
    this.#send({ kind: this.#state.kind === 'pinned' ? 'close' : 'toggle-pin' });
    return true;
  }

  /** Says something to assistive technology once the card's script is there. */
  async announce(announcement: Announcement): Promise<void> {
    await this.#bringCard();
    this.#card?.announce(announcement);
  }

  #pointer(event: PointerEvent): void {
    if (!this.#scene) return;
    if (this.#isCard(event.target)) {
      this.#pointAt.cancel(); // where it was before it reached the card no longer counts
      return;
    }
    // With a button down the reader selects text.
    if (event.buttons !== 0 || event.pointerType === 'touch') return;
    this.#byTouch = false;
    this.#pointAt({ x: event.clientX, y: event.clientY, open: this.#opens(event) });
  }

  /** Whether the pointer may open a card now. */
  #opens(event: PointerEvent | KeyboardEvent): boolean {
    const key = this.#scene?.choices.holdKey;
    return !key || event.getModifierState(MODIFIERS[key]);
  }

  #tap(event: MouseEvent): void {
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byTouch || !this.#scene || this.#isCard(event.target)) return;
    if (event.target instanceof Element && event.target.closest('a, button, input, label')) return;
    const marks = this.#idsAt(event.clientX, event.clientY);
    this.#byTouch = true;
    this.#send(marks.length > 0 ? { kind: 'show', marks } : { kind: 'close' });
  }

  #key(event: KeyboardEvent): void {
    this.#holdKey(event);
    if (event.key !== 'Escape' || !shownStack(this.#state)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#send({ kind: 'close' });
  }

  /** The key that opens cards goes down while the pointer rests on a mark, and nothing is being typed. */
  #holdKey(event: KeyboardEvent): void {
    const key = this.#scene?.choices.holdKey;
    if (!key || event.key !== MODIFIERS[key] || event.repeat || !this.#last || isTyping()) return;
    this.#pointAt({ ...this.#last, open: true });
  }

  #send(event: HoverEvent): void {
    const before = this.#state;
    const after = nextHoverState(before, event);
    if (after === before) return;
    if (isOrphaned()) this.#host.orphaned();
    else this.#change(before, after);
  }

  #change(before: HoverState, after: HoverState): void {
    this.#state = after;
    if (after.kind === 'idle') this.#objecting.forget();
    clearTimeout(this.#timer);
    const { dwellMs, holdKey } = this.#scene?.choices ?? {};
    const delay = delayOf(after, holdKey ? 0 : dwellMs);
    if (delay !== null) this.#timer = setTimeout(() => this.#send({ kind: 'timer' }), delay);
    if (shownStack(before) !== shownStack(after) || before.kind === 'pinned' || after.kind === 'pinned') this.#render();
  }

  #render(): void {
    const shown = this.#stack(shownStack(this.#state) ?? []);
    const [first] = shown;
    this.#host.setActive(first && !this.#objecting.holds(first) ? first : null);
    if (first && this.#scene) this.#showCard(this.#scene, first, shown);
    else this.#card?.hide();
  }

  #showCard({ parts, dark, choices }: HoverScene, first: PlacedMark, shown: readonly PlacedMark[]): void {
    const reading = parts.find(({ placed }) => placed.includes(first))?.reading ?? this.#objecting.readingOf(first);
    if (!reading) return;
    const pinned = this.#state.kind === 'pinned';
    const marks = shown.map(({ mark }) => mark);
    if (!this.#card) return void this.#bringCard();
    const coloured = readingInColour(reading, choices.colours);
    this.#card.show({ reading: coloured, marks, pinned, dark, actions: this.#actions }, first.ranges, this.#byTouch);
  }

  readonly #actions = {
    pin: () => this.#send({ kind: 'toggle-pin' }),
    close: () => this.#send({ kind: 'close' }),
    siteOff: () => this.#host.siteOff(),
    openRecord: (query: RecordQuery) => this.#host.openRecord(query),
    giveDate: (date: IsoDate) => this.#host.giveDate(date),
    // Pages without https have no clipboard; the reader then selects the text in the card.
    copyCitation: (text: string) => void navigator.clipboard?.writeText(text).catch(() => undefined),
    objections: {
      object: (mark: Mark, wrong: Wrong) => {
        // What follows is a shorter card: the pointer may find itself beside it, and must not close it by that.
        if (this.#state.kind !== 'pinned') this.#send({ kind: 'toggle-pin' });
        return this.#objecting.object(this.#scene?.parts ?? [], mark, wrong);
      },
      undo: (objection: Objection) => this.#objecting.undo(objection),
    },
  };

  #idsAt(x: number, y: number): string[] {
    if (!this.#scene) return [];
    return marksAt(x, y, this.#scene.parts, this.#scene.shadowRoots).map(({ mark }) => mark.id);
  }

  #stack(ids: readonly string[]): PlacedMark[] {
    const placed = this.#scene?.parts.flatMap((part) => part.placed) ?? [];
    return ids.flatMap((id) => placed.find(({ mark }) => mark.id === id) ?? this.#objecting.find(id) ?? []);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#pointAt.cancel();
    this.#card?.remove();
  }
}
