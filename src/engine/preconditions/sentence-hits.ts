import type { PassageRole } from '../../model/findings.ts';
import type { OfficialMention } from '../persons/names/mentions.ts';
import type { Paragraph, Prose } from '../prose/prose.ts';
import type { TokenRange } from '../prose/sentences.ts';
import { passageRole } from './passage-role.ts';
import type { TermWords } from './term-words.ts';
import type { TermWord } from './terms.ts';
import { hasWish } from './wishes.ts';
import { withClasses } from './word-classes.ts';

/** One sentence with its words and the officials named in it. */
export interface SentenceHits {
  readonly sentence: TokenRange;
  readonly paragraph: Paragraph;
  readonly officials: readonly OfficialMention[];
  /** Its words, as places among those of the text. */
  readonly words: { readonly from: number; readonly to: number };
  readonly spelled: () => readonly TermWord[];
  /** The stems of these words, and the classes that they are of. */
  readonly features: () => ReadonlySet<string>;
  /** Somebody wants, refuses or offers something in it. */
  readonly hasWish: () => boolean;
  /** What its verbs say, whoever acts in it. */
  readonly role: () => PassageRole;
}

/** All sentences of a text in order. Officials are in reading order, so one walk serves. */
export function sentencesWithHits(
  { paragraphs, tokens }: Prose,
  words: TermWords,
  officials: readonly OfficialMention[],
): SentenceHits[] {
  const nextOfficials = upTo(officials);
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const from = words.placeOf(sentence.from);
      const to = words.placeOf(sentence.to);
      const features = once(() => featuresOf(words, from, to));
      return {
        sentence,
        paragraph,
        words: { from, to },
        spelled: () => words.slice(from, to),
        features,
        hasWish: once(() => hasWish(features())),
        role: once(() => passageRole(tokens, sentence)),
        officials: nextOfficials(sentence.end),
      };
    }),
  );
}

function featuresOf(words: TermWords, from: number, to: number): ReadonlySet<string> {
  return withClasses(words.stems(from, to));
}

/** Few sentences are ever asked. */
export function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The items that begin in each sentence; they are in reading order. */
export function bySentence<Item extends { readonly start: number }>(
  sentences: readonly SentenceHits[],
  items: readonly Item[],
): (readonly Item[])[] {
  const next = upTo(items);
  return sentences.map(({ sentence }) => next(sentence.end));
}

/** Takes the items that begin before an offset, each once. */
function upTo<Item extends { readonly start: number }>(items: readonly Item[]): (offset: number) => readonly Item[] {
  let next = 0;
  return (offset) => {
    const first = next;
    while (next < items.length && (items[next] as Item).start < offset) next++;
    return first === next ? NONE : items.slice(first, next);
  };
}

const NONE: readonly never[] = [];
