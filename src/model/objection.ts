import type { IsoDate } from './dates.ts';
import { type Mark, marksOf } from './mark.ts';
import type { Quotation } from './quotation.ts';
import type { PageReading } from './reading.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Layer } from './settings.ts';
import { textOf } from './span.ts';

/** What a reader can say against a mark. */
export const WRONGS = ['wrong-person', 'not-a-quotation', 'wrong-precondition'] as const;
export type Wrong = (typeof WRONGS)[number];

/** What Proviso took the words for. */
export interface Found {
  /** The official’s or the precondition’s id in the record; `null` for anybody outside it. */
  readonly id: string | null;
  /** The person as the card calls him or her, or the precondition’s label. */
  readonly name: string;
  /** By what sign: evidence of a name, reason of doubt, role of a passage. */
  readonly how: string;
}

/**
 * A mark that the reader calls wrong: enough to keep it hidden, and to make a test case of it. It names the mark by its
 * words, for offsets change with every edit of the page.
 */
export interface Objection {
  /** The page’s address without its fragment. */
  readonly page: string;
  /** The article’s day; `null` when it is not known. */
  readonly published: IsoDate | null;
  /** The day of the objection. */
  readonly marked: IsoDate;
  readonly layer: Layer;
  /** The words of the mark with single spaces; the parts of an interrupted quotation are joined by " … ". */
  readonly words: string;
  readonly sentence: string;
  readonly found: Found;
  readonly wrong: Wrong;
}

/** The objection to one mark of a reading; `null` when the reading has no address or no longer holds the mark. */
export function objectionTo(reading: PageReading, mark: Mark, wrong: Wrong, marked: IsoDate): Objection | null {
  const found = foundAs(reading, mark);
  if (!reading.url || !found) return null;
  return {
    page: addressOf(reading.url),
    published: reading.published,
    marked,
    layer: mark.target.layer,
    words: wordsOf(reading, mark),
    sentence: sentenceAround(reading.text, mark.spans),
    found,
    wrong,
  };
}

/** The objections to marks of the page at `url`. */
export function objectionsOn(url: string | null, objections: readonly Objection[]): Objection[] {
  if (!url) return [];
  const page = addressOf(url);
  return objections.filter((objection) => objection.page === page);
}

/** The marks of a reading, by id, that the reader has called wrong. */
export function hiddenMarks(reading: PageReading, objections: readonly Objection[]): ReadonlySet<string> {
  const keys = new Set(objectionsOn(reading.url, objections).map(keyOf));
  // Most pages have none: their marks need not be spelt out.
  if (keys.size === 0) return new Set();
  return new Set(marksOf(reading).flatMap((mark) => (keys.has(markKey(reading, mark)) ? mark.id : [])));
}

/** True when both are about the same mark, whatever is said against it. */
export function aboutTheSame(a: Objection, b: Objection): boolean {
  return a.page === b.page && keyOf(a) === keyOf(b);
}

function addressOf(url: string): string {
  return url.replace(/#.*$/, '');
}

function wordsOf({ text }: PageReading, { spans }: Mark): string {
  return spans.map((part) => textOf(text, part).replace(/\s+/g, ' ').trim()).join(' … ');
}

/** Two officials or preconditions may share their words: the kind of such a mark is the record it stands for. */
function keyOf({ layer, words, found }: Pick<Objection, 'layer' | 'words' | 'found'>): string {
  return [layer, layer === 'quotation' ? '' : found.id, words].join('\n');
}

function markKey(reading: PageReading, mark: Mark): string {
  const { target } = mark;
  const id = target.layer === 'official' ? target.official : target.layer === 'precondition' ? target.precondition : '';
  return [target.layer, id, wordsOf(reading, mark)].join('\n');
}

function foundAs(reading: PageReading, { target, spans }: Mark): Found | null {
  const start = spans[0]?.start;
  switch (target.layer) {
    case 'quotation': {
      const quotation = reading.quotations.find(({ id }) => id === target.quotation);
      return quotation ? speakerFound(quotation) : null;
    }
    case 'official': {
      const id = target.official;
      const mention = reading.officials.find((found) => found.id === id)?.mentions.find((one) => one.start === start);
      return mention ? { id, name: reading.records.officials[id]?.name ?? id, how: mention.evidence } : null;
    }
    case 'precondition': {
      const id = target.precondition;
      const passage = reading.preconditions
        .find((found) => found.id === id)
        ?.passages.find((one) => one.start === start);
      return passage ? { id, name: reading.records.preconditions[id]?.label ?? id, how: passage.role } : null;
    }
  }
}

function speakerFound({ speaker }: Quotation): Found {
  switch (speaker.kind) {
    case 'official':
      return { id: speaker.id, name: speaker.name, how: speaker.evidence };
    case 'named':
      return { id: null, name: speaker.name, how: speaker.evidence };
    case 'unnamed':
      return { id: null, name: speaker.description, how: speaker.kind };
    case 'unresolved':
      return { id: null, name: '', how: speaker.reason };
  }
}
