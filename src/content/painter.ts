import type { Mark } from '../model/mark.ts';
import type { RecordsCited } from '../model/reading.ts';
import { ACTIVE, ACTIVE_PRIORITY, highlightName, type MarkLook, markStyles, priorityOf } from './mark-styles.ts';
import type { PlacedMark } from './placed-mark.ts';

/** Paints marks by the CSS Custom Highlight API. The page's DOM stays as it is, and only our own names are touched. */
export class Painter {
  readonly #document: Document;
  /** Adopted sheets work under any content security policy, unlike a `<style>` of the page. */
  readonly #sheet = new CSSStyleSheet();
  readonly #painted = new Map<string, Highlight>();
  readonly #roots = new Set<ShadowRoot>();
  /** One mark of each name that the sheet has a rule for. */
  readonly #styled = new Map<string, Mark>();
  #topics: RecordsCited['topics'] = {};

  constructor(document: Document) {
    this.#document = document;
  }

  /** Shows exactly these marks. */
  paint(placed: readonly PlacedMark[], look: MarkLook): void {
    const wanted = groupByName(placed);
    for (const name of [...this.#painted.keys()]) if (!wanted.has(name)) this.#remove(name);
    for (const [name, { ranges, priority }] of wanted) this.#set(name, ranges, priority);
    this.#styled.clear();
    this.#style(placed, look);
    if (wanted.size > 0) this.#adoptSheet();
  }

  #style(placed: readonly PlacedMark[], look: MarkLook): void {
    for (const { mark } of placed) this.#styled.set(highlightName(mark), mark);
    this.#topics = { ...this.#topics, ...look.topics };
    this.#sheet.replaceSync(markStyles([...this.#styled.values()], { ...look, topics: this.#topics }));
  }

  /** Shows these marks too. Styles are written anew only when there are topics that no mark had before. */
  add(placed: readonly PlacedMark[], look: MarkLook): void {
    const wanted = groupByName(placed);
    const isNew = [...wanted.keys()].some((name) => !this.#painted.has(name));
    for (const [name, { ranges, priority }] of wanted) {
      const highlight = this.#painted.get(name);
      if (highlight) for (const range of ranges) highlight.add(range);
      else this.#set(name, ranges, priority);
    }
    if (isNew) this.#style(placed, look);
  }

  /** Firefox paints text in a shadow tree only by a sheet of that tree. */
  styleWithin(root: ShadowRoot): void {
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#roots.add(root);
  }

  /** Makes exactly these marks stand out, each as a whole: with a telling phrase its sentence shows. */
  setActive(placed: readonly PlacedMark[]): void {
    if (placed.length > 0)
      this.#set(
        ACTIVE,
        placed.flatMap((each) => each.whole()),
        ACTIVE_PRIORITY,
      );
    else this.#remove(ACTIVE);
  }

  /** False when the page has thrown our highlights or our sheet away. */
  isIntact(): boolean {
    const registered = [...this.#painted].every(([name, highlight]) => CSS.highlights.get(name) === highlight);
    return registered && (this.#painted.size === 0 || this.#document.adoptedStyleSheets.includes(this.#sheet));
  }

  clear(): void {
    for (const name of [...this.#painted.keys()]) this.#remove(name);
    for (const root of [this.#document, ...this.#roots]) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }

  #set(name: string, ranges: readonly Range[], priority: number): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    this.#painted.set(name, highlight);
  }

  #remove(name: string): void {
    // After a reload of the extension a younger script may paint under the same names.
    if (CSS.highlights.get(name) === this.#painted.get(name)) CSS.highlights.delete(name);
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
    const name = highlightName(mark);
    const group = groups.get(name) ?? { ranges: [], priority: priorityOf(mark) };
    group.ranges.push(...ranges);
    groups.set(name, group);
  }
  return groups;
}
