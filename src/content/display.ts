import type { PageReport } from '../browser/messages.ts';
import type { Command } from '../model/command.ts';
import type { IsoDate } from '../model/dates.ts';
import type { RecordQuery } from '../model/record-query.ts';
import type { Choices } from './choices.ts';
import { Companions } from './companions.ts';
import { Hover } from './hover.ts';
import { scrollToMark } from './jump.ts';
import type { MarkLook } from './mark-styles.ts';
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
  readonly #companions: Companions;
  readonly #signal: AbortSignal;
  #parts: Parts | null = null;
  #dark = false;
  #kind: PageReport['kind'] = 'reading';

  constructor(document: Document, host: DisplayHost, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.#painter = new Painter(document);
    this.#companions = new Companions(this.#painter, () => this.#hover, signal);
    this.#hover = new Hover(document, { ...host, setActive: (placed) => this.#companions.setActive(placed) }, signal);
    signal.addEventListener('abort', () => this.#painter.clear());
  }

  /** What is shown; `null` for nothing. */
  get parts(): Parts | null {
    return this.#parts;
  }

  /** What has been said of the page to background and panels. */
  get report(): PageReport {
    return this.#companions.report;
  }

  /** Shows these marks, or none, of a page that has become `kind`. */
  show(parts: Parts | null, kind: PageReport['kind']): void {
    const [firstNode] = parts?.read.map.nodes() ?? [];
    if (parts !== this.#parts) this.#dark = parts !== null && isDarkAt(firstNode);
    this.#parts = parts;
    this.#kind = kind;
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
    this.#painter.add(placed, this.#look(reading.records.topics));
    this.#setScene(this.#parts);
    this.#report();
  }

  /** Puts marks whose words the page wrote anew, in `changed`, on the new ones. */
  reanchor(changed: readonly Element[]): void {
    if (this.#parts?.reanchor(changed)) this.#paint();
  }

  /** A page may throw away all highlights without any change that could be watched. */
  restore(): void {
    if (this.#parts && !this.#painter.isIntact()) this.#paint();
  }

  /** Does what the reader asked for by a key. */
  command(command: Command): Promise<void> {
    return this.#companions.command(command);
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
      this.#report();
      return;
    }
    this.#painter.paint(this.#parts.placed, this.#look(this.#parts.topics));
    for (const root of this.#parts.shadowRoots) {
      this.#painter.styleWithin(root);
      this.#host.shownWithin(root);
    }
    this.#setScene(this.#parts);
    this.#report();
  }

  #setScene(parts: Parts): void {
    const { shadowRoots, all, choices } = parts;
    this.#hover.setScene({ parts: all, shadowRoots, dark: this.#dark, choices });
  }

  #look(topics: MarkLook['topics']): MarkLook {
    return { topics, dark: this.#dark, colours: this.#parts?.choices.colours ?? {} };
  }

  #report(): void {
    this.#companions.show(this.#parts, this.#kind);
  }
}
