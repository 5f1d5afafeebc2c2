import { isOrphaned } from '../browser/context.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Mark } from '../model/mark.ts';
import type { Objection, Wrong } from '../model/objection.ts';
import type { RecordQuery } from '../model/record-query.ts';
import { CardHost } from './card-host.tsx';
import { marksAt } from './hit-test.ts';
import { delayOf, type HoverEvent, type HoverState, IDLE, nextHoverState, shownStack } from './hover-state.ts';
import { Objecting } from './objecting.ts';
import { onceAFrame } from './once-a-frame.ts';
import type { Part } from './part.ts';
import type { PlacedMark } from './placed-mark.ts';

/** What can be pointed at. */
export interface HoverScene {
  readonly parts: readonly Part[];
  /** Where text of the article stands in shadow trees, which the pointer does not reach unasked. */
  readonly shadowRoots: ShadowRoot[];
  readonly dark: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

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
  readonly #card: CardHost;
  #scene: HoverScene | null = null;
  /** A mark that the reader has just called wrong: off the page, while its card offers to take that back. */
  readonly #objecting = new Objecting();
  #state: HoverState = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Once a frame: finding the marks under a point asks for layout. */
  readonly #pointAt = onceAFrame<Point>(({ x, y }) => {
    const marks = this.#idsAt(x, y);
    this.#send(marks.length > 0 ? { kind: 'over', marks } : { kind: 'off' });
  });

  constructor(document: Document, host: HoverHost, signal: AbortSignal) {
    this.#host = host;
    this.#card = new CardHost(document, {
      pointerEntered: () => this.#send({ kind: 'card-enter' }),
      pointerLeft: () => this.#send({ kind: 'card-leave' }),
    });
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

  /** Draws an open card anew: it is to say the same in another language. */
  redraw(): void {
    if (shownStack(this.#state)) this.#render();
  }

  #pointer(event: PointerEvent): void {
    if (!this.#scene) return;
    if (this.#card.isTarget(event.target)) {
      this.#pointAt.cancel(); // where it was before it reached the card no longer counts
      return;
    }
    // With a button down the reader selects text.
    if (event.buttons !== 0 || event.pointerType === 'touch') return;
    this.#pointAt({ x: event.clientX, y: event.clientY });
  }

  #tap(event: MouseEvent): void {
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byTouch || !this.#scene || this.#card.isTarget(event.target)) return;
    if (event.target instanceof Element && event.target.closest('a, button, input, label')) return;
    const marks = this.#idsAt(event.clientX, event.clientY);
    this.#send(marks.length > 0 ? { kind: 'show', marks } : { kind: 'close' });
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !shownStack(this.#state)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#send({ kind: 'close' });
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
    const delay = delayOf(after);
    if (delay !== null) this.#timer = setTimeout(() => this.#send({ kind: 'timer' }), delay);
    if (shownStack(before) !== shownStack(after) || before.kind === 'pinned' || after.kind === 'pinned') this.#render();
  }

  #render(): void {
    const shown = this.#stack(shownStack(this.#state) ?? []);
    const [first] = shown;
    this.#host.setActive(first && !this.#objecting.holds(first) ? first : null);
    if (first && this.#scene) this.#showCard(this.#scene, first, shown);
    else this.#card.hide();
  }

  #showCard({ parts, dark }: HoverScene, first: PlacedMark, shown: readonly PlacedMark[]): void {
    const reading = parts.find(({ placed }) => placed.includes(first))?.reading ?? this.#objecting.readingOf(first);
    if (!reading) return;
    const pinned = this.#state.kind === 'pinned';
    const marks = shown.map(({ mark }) => mark);
    this.#card.show({ reading, marks, pinned, dark, actions: this.#actions }, first.ranges);
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
    this.#card.remove();
  }
}
