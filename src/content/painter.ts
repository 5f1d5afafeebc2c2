import type { RecordsCited } from '../model/reading.ts';
import { ACTIVE, highlightName, markStyles, PRIORITIES } from './mark-styles.ts';
import type { PlacedMark } from './placed-mark.ts';

/** Paints marks by the CSS Custom Highlight API. The page's DOM stays as it is, and only our own names are touched. */
export class Painter {
  readonly #document: Document;
  /** Adopted sheets work under any content security policy, unlike a `<style>` of the page. */
  readonly #sheet = new CSSStyleSheet();
  readonly #painted = new Map<string, Highlight>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Shows exactly these marks. */
  paint(placed: readonly PlacedMark[], topics: RecordsCited['topics'], dark: boolean): void {
    const wanted = groupByName(placed);
    for (const name of [...this.#painted.keys()]) if (!wanted.has(name)) this.#remove(name);
    for (const [name, { ranges, priority }] of wanted) this.#set(name, ranges, priority);
    this.#sheet.replaceSync(
      markStyles(
        placed.map(({ mark }) => mark),
        topics,
        dark,
      ),
    );
    if (wanted.size > 0) this.#adoptSheet();
  }

  /** Makes one mark stand out, or none. */
  setActive(placed: PlacedMark | null): void {
    if (placed) this.#set(ACTIVE, placed.ranges, PRIORITIES.active);
    else this.#remove(ACTIVE);
  }

  /** False when the page has thrown our highlights or our sheet away. */
  isIntact(): boolean {
    const registered = [...this.#painted].every(([name, highlight]) => CSS.highlights.get(name) === highlight);
    return registered && (this.#painted.size === 0 || this.#document.adoptedStyleSheets.includes(this.#sheet));
  }

  clear(): void {
    for (const name of [...this.#painted.keys()]) this.#remove(name);
    const { adoptedStyleSheets } = this.#document;
    this.#document.adoptedStyleSheets = adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  #set(name: string, ranges: readonly Range[], priority: number): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    this.#painted.set(name, highlight);
  }

  #remove(name: string): void {
    CSS.highlights.delete(name);
    this.#painted.delete(name);
  }

  #adoptSheet(): void {
    const { adoptedStyleSheets } = this.#document;
    if (adoptedStyleSheets.includes(this.#sheet)) return;
    this.#document.adoptedStyleSheets = [...adoptedStyleSheets, this.#sheet];
  }
}

function groupByName(placed: readonly PlacedMark[]): Map<string, { ranges: Range[]; priority: number }> {
  const groups = new Map<string, { ranges: Range[]; priority: number }>();
  for (const { mark, ranges } of placed) {
    const name = highlightName(mark.target);
    const group = groups.get(name) ?? { ranges: [], priority: PRIORITIES[mark.target.layer] };
    group.ranges.push(...ranges);
    groups.set(name, group);
  }
  return groups;
}
