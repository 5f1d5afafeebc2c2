import { askBackground, type PageReport } from '../browser/messages.ts';
import { listenToPanels, type PageEnd } from '../browser/panel-link.ts';
import type { Painter } from './painter.ts';
import type { Parts } from './parts.ts';
import type { PlacedMark } from './placed-mark.ts';

/** What goes along with the marks of a page: the panel that may be open beside it, and the background that counts them. */
export class Companions {
  readonly #painter: Painter;
  readonly #panels: PageEnd;
  #parts: Parts | null = null;
  /** The mark whose card is open. */
  #onCard: PlacedMark | null = null;
  /** What the reader points at in a panel. */
  #pointed: readonly PlacedMark[] = [];
  #reported = '';

  constructor(painter: Painter, signal: AbortSignal) {
    this.#painter = painter;
    this.#panels = listenToPanels((marks) => this.#point(marks), signal);
  }

  /** The mark that stands out because its card is open, or `null`. */
  setActive(placed: PlacedMark | null): void {
    this.#onCard = placed;
    this.#paintActive();
    this.#panels.tell({ active: placed && (this.#parts?.joinedId(placed) ?? null) });
  }

  /** The page has become this; `turn` tells its readings apart. Heard by background and panels when it is news to them. */
  show(parts: Parts | null, kind: PageReport['kind'], turn: number): void {
    this.#parts = parts;
    const placed = parts?.placed ?? [];
    if (this.#pointed.some((mark) => !placed.includes(mark))) this.#point([]);
    const report: PageReport = { kind, marks: placed.length };
    const news = JSON.stringify([report, turn, parts?.all.length]);
    if (news === this.#reported) return;
    this.#reported = news;
    void askBackground('pageShown', report);
  }

  #point(marks: readonly string[]): void {
    this.#pointed = marks.flatMap((id) => this.#parts?.find(id) ?? []);
    this.#paintActive();
  }

  #paintActive(): void {
    this.#painter.setActive(this.#pointed.length > 0 ? this.#pointed : this.#onCard ? [this.#onCard] : []);
  }
}
