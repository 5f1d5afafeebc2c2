import type { PageReading, RecordsCited } from '../model/reading.ts';
import { type Addition, readAddition } from '../page/addition.ts';
import type { ReadPage } from '../page/read-page.ts';
import { reanchor } from '../page/reanchor.ts';
import type { TextMap } from '../page/text-map.ts';
import type { Choices } from './choices.ts';
import { joinReadings } from './join-readings.ts';
import { findPlaced, joinedId, type Part, placePart, withApartIds } from './part.ts';
import { isLost, type PlacedMark } from './placed-mark.ts';

/** What was read of one page: the article, and what the page has added to it since, each with its marks. */
export class Parts {
  readonly #read: ReadPage;
  readonly #parts: Part[];
  readonly #known: Set<string>;
  readonly #roots = new Set<ShadowRoot>();

  constructor(read: ReadPage, reading: PageReading, settings: Choices) {
    this.#read = read;
    this.#parts = [placePart({ reading, map: read.map }, 0, settings)];
    this.#known = new Set(read.page.text.split('\n\n'));
    this.#noteRoots(read.map);
  }

  get all(): readonly Part[] {
    return this.#parts;
  }

  get read(): ReadPage {
    return this.#read;
  }

  /** The reading of the page as it was first read. */
  get first(): PageReading | null {
    return this.#parts[0]?.reading ?? null;
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

  /** All parts as one reading, for those who list it. */
  joined(): PageReading {
    return joinReadings(this.#parts.map(({ reading }) => reading)).reading;
  }

  find(id: string): PlacedMark | undefined {
    return findPlaced(this.#parts, id);
  }

  /** The reading that a mark is from, with its own offsets. */
  readingOf(placed: PlacedMark): PageReading | undefined {
    return this.#parts.find((part) => part.placed.includes(placed))?.reading;
  }

  joinedId(placed: PlacedMark): string | null {
    return joinedId(this.#parts, placed);
  }

  hasLost(): boolean {
    return this.#parts.some(({ placed }) => placed.some(isLost));
  }

  /** Places marks anew where the page wrote the same words anew; true when a mark has moved. */
  reanchor(changed: readonly Element[], settings: Choices): boolean {
    let moved = false;
    this.#parts.forEach((part, index) => {
      if (!part.placed.some(isLost)) return;
      reanchor(part.map, part.reading.text, changed);
      this.#noteRoots(part.map);
      this.#parts[index] = placePart(part, index, settings);
      moved = true;
    });
    return moved;
  }

  place(settings: Choices): void {
    this.#parts.forEach((part, index) => {
      this.#parts[index] = placePart(part, index, settings);
    });
  }

  /** What is new under these elements; each line is given out once. */
  addition(added: readonly Element[]): Addition | null {
    const { root } = this.#read;
    return root && readAddition(added, root, this.#known);
  }

  /** Takes in the reading of an addition and returns its part. */
  add({ map }: Addition, reading: PageReading, settings: Choices): Part {
    const index = this.#parts.length;
    const part = placePart({ reading: withApartIds(reading, index), map }, index, settings);
    this.#parts.push(part);
    this.#noteRoots(map);
    return part;
  }

  #noteRoots(map: TextMap): void {
    for (const node of map.nodes()) {
      const root = node.getRootNode();
      if (isShadowRoot(root)) this.#roots.add(root);
    }
  }
}

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;
