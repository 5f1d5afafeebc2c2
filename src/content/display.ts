import type { IsoDate } from '../model/dates.ts';
import type { RecordQuery } from '../model/record-query.ts';
import type { Choices } from './choices.ts';
import { Hover } from './hover.ts';
import { scrollToMark } from './jump.ts';
import { isDarkAt } from './page-theme.ts';
import { Painter } from './painter.ts';
import type { Part } from './part.ts';
import type { Parts } from './parts.ts';

export interface DisplayHost {
  siteOff(): void;
  openRecord(query: RecordQuery): void;
  /** The reader knows the day of a page that tells none. */
  giveDate(date: IsoDate): void;
  /** The extension behind this script is gone. */
  orphaned(): void;
  /** Marks stand in this shadow tree. */
  shownWithin(root: ShadowRoot): void;
}

/** What a reader sees on the page: the marks, and the card on one of them. Gone when `signal` aborts. */
export class Display {
  readonly #host: DisplayHost;
  readonly #painter: Painter;
  readonly #hover: Hover;
  readonly #signal: AbortSignal;
  #parts: Parts | null = null;
  #dark = false;

  constructor(document: Document, host: DisplayHost, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.#painter = new Painter(document);
    this.#hover = new Hover(document, { ...host, setActive: (placed) => this.#painter.setActive(placed) }, signal);
    signal.addEventListener('abort', () => this.#painter.clear());
  }

  /** What is shown; `null` for nothing. */
  get parts(): Parts | null {
    return this.#parts;
  }

  show(parts: Parts | null): void {
    const [firstNode] = parts?.read.map.nodes() ?? [];
    if (parts !== this.#parts) this.#dark = parts !== null && isDarkAt(firstNode);
    this.#parts = parts;
    this.#paint();
  }

  /** The same marks as another choice wants to see them. */
  choose(choices: Choices): void {
    this.#parts?.place(choices);
    this.#paint();
  }

  /** Shows a part that came to the others, which stay as they are. */
  add({ placed, reading }: Part): void {
    if (!this.#parts || this.#signal.aborted) return;
    this.#painter.add(placed, reading.records.topics, this.#dark);
    this.#setScene(this.#parts);
  }

  /** Puts marks whose words the page wrote anew, in `changed`, on the new ones. */
  reanchor(changed: readonly Element[]): void {
    if (this.#parts?.reanchor(changed)) this.#paint();
  }

  /** A page may throw away all highlights without any change that could be watched. */
  restore(): void {
    if (this.#parts && !this.#painter.isIntact()) this.#paint();
  }

  /** The card says the same in another language. */
  redraw(): void {
    this.#hover.redraw();
  }

  /** Brings a mark into view and opens its card. Rejects when it is not on the page. */
  async jumpTo(id: string): Promise<void> {
    const placed = this.#parts?.find(id);
    if (!placed) throw new Error(`This mark is not on the page: ${id}`);
    await scrollToMark(placed);
    this.#hover.open(placed.mark.id);
  }

  #paint(): void {
    if (this.#signal.aborted) return;
    if (!this.#parts) {
      this.#hover.setScene(null);
      this.#painter.clear();
      return;
    }
    this.#painter.paint(this.#parts.placed, this.#parts.topics, this.#dark);
    for (const root of this.#parts.shadowRoots) {
      this.#painter.styleWithin(root);
      this.#host.shownWithin(root);
    }
    this.#setScene(this.#parts);
  }

  #setScene(parts: Parts): void {
    this.#hover.setScene({ parts: parts.all, shadowRoots: parts.shadowRoots, dark: this.#dark });
  }
}
