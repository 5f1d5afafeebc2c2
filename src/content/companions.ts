import { askBackground, type PageReport } from '../browser/messages.ts';
import { listenToPanels, type PageEnd } from '../browser/panel-link.ts';
import { getSettings } from '../browser/settings.ts';
import type { Command } from '../model/command.ts';
import { Cursor } from './cursor.ts';
import type { Hover } from './hover.ts';
import { scrollToMark } from './jump.ts';
import type { Painter } from './painter.ts';
import type { Parts } from './parts.ts';
import type { PlacedMark } from './placed-mark.ts';
import { isTyping } from './typing.ts';

/**
 * What goes along with the marks of a page: the keys that step through them, the panel that may be open beside it, and the
 * background that counts them.
 */
export class Companions {
  readonly #painter: Painter;
  readonly #hover: () => Hover;
  readonly #panels: PageEnd;
  readonly #cursor = new Cursor();
  #parts: Parts | null = null;
  /** The mark whose card is open. */
  #onCard: PlacedMark | null = null;
  /** What the reader points at in a panel. */
  #pointed: readonly PlacedMark[] = [];
  #report: PageReport = { kind: 'reading', marks: 0 };
  #reported: readonly unknown[] = [];

  constructor(painter: Painter, hover: () => Hover, signal: AbortSignal) {
    this.#painter = painter;
    this.#hover = hover;
    this.#panels = listenToPanels((marks) => this.#point(marks), signal);
    const leave = () => this.#leaveCursor();
    document.addEventListener('pointerdown', leave, { signal, passive: true });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal, passive: true });
  }

  /** The mark that stands out because its card is open, or `null`. */
  setActive(placed: PlacedMark | null): void {
    this.#onCard = placed;
    if (placed) this.#cursor.follow(placed);
    this.#showActive();
  }

  /** The page has become this. Heard by background and panels when it is news to them. */
  show(parts: Parts | null, kind: PageReport['kind']): void {
    this.#parts = parts;
    const placed = this.#placed();
    if (this.#pointed.some((mark) => !placed.includes(mark))) this.#point([]);
    else this.#showActive(); // a new painting has taken it off
    this.#report = { kind, marks: placed.length };
    // The same marks may be those of another reading, and parts come to a page that goes on.
    const news = [kind, placed.length, ...(parts?.all.map(({ reading }) => reading) ?? [])];
    if (isSame(news, this.#reported)) return;
    this.#reported = news;
    void askBackground('pageShown', this.#report);
  }

  /** What the page has become. */
  get report(): PageReport {
    return this.#report;
  }

  /** Does what the reader asked for by a key, and says what came of it. */
  async command(command: Command): Promise<void> {
    switch (command) {
      case 'next-mark':
        return this.#step(1);
      case 'previous-mark':
        return this.#step(-1);
      case 'open-card':
        return this.#openCard();
      case 'toggle-marks': {
        // The background has changed the setting already.
        const { marks } = await getSettings();
        return this.#hover().announce({ kind: 'marks', on: marks });
      }
    }
  }

  async #step(by: 1 | -1): Promise<void> {
    const hover = this.#hover();
    const position = this.#cursor.step(this.#placed(), by);
    const reading = position && this.#parts?.readingWith(position.placed);
    if (!position || !reading) return hover.announce({ kind: 'no-marks' });
    const { placed, index, count } = position;
    // A card that is open goes along.
    if (hover.openMark) hover.open(placed.mark.id);
    else this.#showActive();
    startFrom(placed);
    void scrollToMark(placed);
    await hover.announce({ kind: 'mark', mark: placed.mark, reading, index, count });
  }

  async #openCard(): Promise<void> {
    const hover = this.#hover();
    if (hover.togglePinned()) return;
    if (!this.#cursor.at(this.#placed())) await this.#step(1);
    const placed = this.#cursor.at(this.#placed());
    if (!placed) return;
    await scrollToMark(placed);
    hover.open(placed.mark.id);
  }

  #point(marks: readonly string[]): void {
    this.#pointed = marks.flatMap((id) => this.#parts?.find(id) ?? []);
    this.#showActive();
  }

  #leaveCursor(): void {
    if (this.#onCard) return;
    this.#cursor.leave();
    this.#showActive();
  }

  /** What stands out is what the reader points at in the panel, else the mark of the card, else where the keys have led. */
  #showActive(): void {
    const here = this.#onCard ?? this.#cursor.at(this.#placed());
    this.#painter.setActive(this.#pointed.length > 0 ? this.#pointed : here ? [here] : []);
    this.#panels.tell({ active: here && (this.#parts?.joinedId(here) ?? null) });
  }

  #placed(): readonly PlacedMark[] {
    return this.#parts?.placed ?? [];
  }
}

/** From here on Tab goes, and a screen reader reads; words that are being typed are left alone. */
function startFrom({ ranges: [range] }: PlacedMark): void {
  if (range && !isTyping()) getSelection()?.collapse(range.startContainer, range.startOffset);
}

const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, index) => item === b[index]);
