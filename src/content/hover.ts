import { isOrphaned } from '../browser/context.ts';
import { readingInColour } from '../model/colours.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Mark } from '../model/mark.ts';
import type { Objection, Wrong } from '../model/objection.ts';
import type { RecordQuery } from '../model/record-query.ts';
import type { HoverCardProps } from '../view/HoverCard.tsx';
import type { Announcement } from './card/announcement.ts';
import type { CardHost } from './card/card-host.tsx';
import { loadCard } from './card-script.ts';
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
import type { PlacedMark } from './placed-mark.ts';
import { type HoverScene, Pointing } from './pointing.ts';
import { watchWording } from './wording.ts';

export interface HoverHost {
  setActive(placed: PlacedMark | null): void;
  siteOff(): void;
  openRecord(query: RecordQuery): void;
  giveDate(date: IsoDate): void;
  /** The extension behind this script is gone. */
  orphaned(): void;
}

/** Opens and closes the card as pointer and keyboard ask. Holds no browser state beside two timers. */
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
  #early: ReturnType<typeof setTimeout> | undefined;
  readonly #pointing: Pointing;

  constructor(document: Document, host: HoverHost, signal: AbortSignal) {
    this.#document = document;
    this.#host = host;
    this.#signal = signal;
    const pointed = {
      scene: () => this.#scene,
      shown: () => this.#shown,
      isCard: (target: EventTarget | null) => this.#card?.isTarget(target) ?? false,
      send: (event: HoverEvent) => this.#send(event),
    };
    this.#pointing = new Pointing(document, pointed, signal);
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
    this.#stopTimers();
    const { dwellMs, holdKey } = this.#scene?.choices ?? {};
    const delay = delayOf(after, holdKey ? 0 : dwellMs);
    if (delay !== null) this.#timer = setTimeout(() => this.#send({ kind: 'timer' }), delay);
    if (delay && after.kind === 'waiting') this.#early = setTimeout(() => this.#prepare(after.marks), delay / 2);
    if (shownStack(before) !== shownStack(after) || before.kind === 'pinned' || after.kind === 'pinned') this.#render();
  }

  #render(): void {
    const shown = this.#stack(shownStack(this.#state) ?? []);
    const [first] = shown;
    this.#host.setActive(first && !this.#objecting.holds(first) ? first : null);
    const props = this.#cardOf(shown);
    if (!first || !props) this.#card?.hide();
    else if (this.#card) this.#card.show(props, first.whole(), this.#pointing.byTouch);
    else void this.#bringCard();
  }

  /** A pointer that has rested for so long will most likely stay: the card is drawn unseen, and is there at once when its time comes. */
  #prepare(marks: Stack): void {
    const props = this.#cardOf(this.#stack(marks));
    if (props) this.#card?.prepare(props);
  }

  #cardOf(shown: readonly PlacedMark[]): HoverCardProps | null {
    const [first] = shown;
    if (!first || !this.#scene) return null;
    const { parts, dark, choices } = this.#scene;
    const reading = parts.find(({ placed }) => placed.includes(first))?.reading ?? this.#objecting.readingOf(first);
    if (!reading) return null;
    const marks = shown.map(({ mark }) => mark);
    const coloured = readingInColour(reading, choices.colours);
    return { reading: coloured, marks, pinned: this.#state.kind === 'pinned', dark, actions: this.#actions };
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

  #stack(ids: readonly string[]): PlacedMark[] {
    const placed = this.#scene?.parts.flatMap((part) => part.placed) ?? [];
    return ids.flatMap((id) => placed.find(({ mark }) => mark.id === id) ?? this.#objecting.find(id) ?? []);
  }

  #stopTimers(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#early);
  }

  #end(): void {
    this.#stopTimers();
    this.#card?.remove();
  }
}
