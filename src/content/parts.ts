import type { ArticleText } from '../model/article.ts';
import type { IsoDate } from '../model/dates.ts';
import type { PageReading, RecordsCited } from '../model/reading.ts';
import type { PreconditionId } from '../model/record.ts';
import { type Addition, readAddition } from '../page/addition.ts';
import type { ReadPage } from '../page/read-page.ts';
import { reanchor } from '../page/reanchor.ts';
import type { TextMap } from '../page/text-map.ts';
import type { Choices } from './choices.ts';
import { joinReadings } from './join-readings.ts';
import { findPlaced, joinedId, type Part, placeAnew, placePart, withApartIds } from './part.ts';
import { isLost, type PlacedMark } from './placed-mark.ts';

/** What was read of one page: the article, and what the page has added to it since, each with its marks. */
export class Parts {
  readonly #read: ReadPage;
  readonly #parts: Part[];
  readonly #known: Set<string>;
  readonly #roots = new Set<ShadowRoot>();
  /** Preconditions whose first passage is marked: of the parts together one stands for those that only touch on them. */
  readonly #begun = new Set<PreconditionId>();
  #choices: Choices;

  constructor(read: ReadPage, reading: PageReading, choices: Choices) {
    this.#read = read;
    this.#choices = choices;
    this.#parts = [this.#withMarks({ reading, map: read.map }, 0)];
    this.#known = new Set(read.page.text.split('\n\n'));
    this.#noteRoots(read.map);
  }

  get all(): readonly Part[] {
    return this.#parts;
  }

  get read(): ReadPage {
    return this.#read;
  }

  /** How the reader wants the marks to be. */
  get choices(): Choices {
    return this.#choices;
  }

  /** The day by which the article is read: the page's own, or the one that the reader gave. */
  get published(): IsoDate | null {
    return this.#parts[0]?.reading.published ?? null;
  }

  /** The reading of the page as it was first read, if that is the same text at the same address. */
  readingOf({ text, url, published }: ArticleText): PageReading | null {
    const first = this.#parts[0]?.reading;
    return first?.url === url && first.text === text && first.published === published ? first : null;
  }

  get placed(): PlacedMark[] {
    return this.#parts.flatMap(({ placed }) => placed);
  }

  /** Open shadow roots in which text of the article stands. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots];
  }

  /** The topics of all parts, for their colours. */
  get topics(): RecordsCited['topics'] {
    return Object.assign({}, ...this.#parts.map(({ reading }) => reading.records.topics));
  }

  /** Takes the reading of the whole article in the place of that of its beginning. */
  complete(reading: PageReading): void {
    this.#parts[0] = { reading, map: this.#read.map, placed: [] };
    this.place(this.#choices);
  }

  /** All parts as one reading, for those who list it. */
  joined(): PageReading {
    return joinReadings(this.#parts.map(({ reading }) => reading)).reading;
  }

  find(id: string): PlacedMark | undefined {
    return findPlaced(this.#parts, id);
  }

  /** The reading that a mark is from, with its own offsets. */
  readingWith(placed: PlacedMark): PageReading | undefined {
    return this.#parts.find((part) => part.placed.includes(placed))?.reading;
  }

  joinedId(placed: PlacedMark): string | null {
    return joinedId(this.#parts, placed);
  }

  hasLost(): boolean {
    return this.#parts.some(({ placed }) => placed.some(isLost));
  }

  /** Places marks anew where the page wrote the same words anew; true when a mark has moved. */
  reanchor(changed: readonly Element[]): boolean {
    let moved = false;
    this.#parts.forEach((part, index) => {
      if (!part.placed.some(isLost)) return;
      reanchor(part.map, part.reading.text, changed);
      this.#noteRoots(part.map);
      this.#parts[index] = placeAnew(part);
      moved = true;
    });
    return moved;
  }

  /** Shows and hides marks as the reader has now chosen. */
  place(choices: Choices): void {
    this.#choices = choices;
    this.#begun.clear();
    this.#parts.forEach((part, index) => {
      this.#parts[index] = this.#withMarks(part, index);
    });
  }

  /** What is new under these elements; each line is given out once. */
  addition(added: readonly Element[]): Addition | null {
    const { root } = this.#read;
    return root && readAddition(added, root, this.#known);
  }

  /** Takes in the reading of an addition and returns its part. */
  add({ map }: Addition, reading: PageReading): Part {
    const index = this.#parts.length;
    const part = this.#withMarks({ reading: withApartIds(reading, index), map }, index);
    this.#parts.push(part);
    this.#noteRoots(map);
    return part;
  }

  /** Parts are placed in their order, which is that of the page's time. */
  #withMarks(part: Pick<Part, 'reading' | 'map'>, index: number): Part {
    const marked = placePart(part, index, this.#choices, this.#begun);
    for (const { mark } of marked.placed) {
      if (mark.faint && mark.target.layer === 'precondition') this.#begun.add(mark.target.precondition);
    }
    return marked;
  }

  #noteRoots(map: TextMap): void {
    for (const node of map.nodes()) {
      const root = node.getRootNode();
      if (isShadowRoot(root)) this.#roots.add(root);
    }
  }
}

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;
