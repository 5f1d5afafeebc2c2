import type { DossierId, PreconditionId } from '../../model/record.ts';
import { inReadingOrder, type Span, span } from '../../model/span.ts';
import { partsOfTerm } from '../../model/term-syntax.ts';
import type { SentenceHits } from './sentence-hits.ts';
import type { TermHit } from './term-index.ts';
import { isTermAt } from './term-match.ts';
import type { TermWords } from './term-words.ts';
import { type TermPart, termParts } from './terms.ts';

/** A term of several parts. Its first part is looked for in the text, the others only around where that is seen. */
export interface NearMeaning {
  readonly kind: 'near';
  readonly dossier: DossierId;
  readonly precondition: PreconditionId;
  /** As it stands in the record. */
  readonly term: string;
}

/** A near term seen in a sentence, with the place of each part. */
export interface NearHit {
  readonly precondition: PreconditionId;
  readonly term: string;
  readonly spans: readonly Span[];
}

/** A run of words, as places among the words of the text: half-open. */
interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** From the first word of a near term to its last; one of three parts or more, which names a party as well, may be long. */
const MOST_WORDS = 14;
const MOST_WORDS_PRECISE = 20;

/**
 * Completes a near term whose first part is `hit`: each other part must stand in the same sentence and near enough,
 * without sharing a word with another. The nearest place of each is taken; `null` when one is missing. Who is meant may
 * also be named in the sentence `before`: “the ministry said”, after a sentence on Beijing.
 */
export function completeNear(
  hit: TermHit<NearMeaning>,
  words: TermWords,
  { words: sentence, features }: Pick<SentenceHits, 'words' | 'features'>,
  before: WordRange | null,
): NearHit | null {
  const { precondition, term } = hit.meaning;
  const others = otherPartsOf(term);
  const reach = others.length > 1 ? MOST_WORDS_PRECISE : MOST_WORDS;
  const around = { from: Math.max(sentence.from, hit.to - reach), to: Math.min(sentence.to, hit.from + reach) };
  const chosen: WordRange[] = [{ from: hit.from, to: hit.to }];
  for (const part of others) {
    const nearest = couldStandAmong(features(), part) ? nearestOf(part, words, around, chosen) : null;
    if (nearest) chosen.push(nearest);
    else if (!before || !part.isOfNames || others.length < 2 || !standsIn(part, words, before)) return null;
  }
  if (lengthOf(chosen) > reach) return null;
  const spans = chosen.map(({ from, to }) => span(words.at(from)?.start ?? 0, words.at(to - 1)?.end ?? 0));
  return { precondition, term, spans: inReadingOrder(spans) };
}

/** From the first word to the last. */
function lengthOf(ranges: readonly WordRange[]): number {
  let first = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { from, to } of ranges) {
    first = Math.min(first, from);
    end = Math.max(end, to);
  }
  return end - first;
}

/** Most parts that are looked for have no word in the sentence. */
function couldStandAmong(stems: ReadonlySet<string>, { phrases }: Part): boolean {
  for (const first of phrases.keys()) if (stems.has(first)) return true;
  return false;
}

function nearestOf(
  part: Part,
  words: TermWords,
  { from, to }: WordRange,
  chosen: readonly WordRange[],
): WordRange | null {
  const first = chosen[0];
  let nearest: WordRange | null = null;
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(part, words, at);
    if (!phrase || !first || at + phrase.length > to) continue;
    const place = { from: at, to: at + phrase.length };
    if (chosen.some((one) => apart(one, place) < 0)) continue;
    if (!nearest || apart(first, place) < apart(first, nearest)) nearest = place;
  }
  return nearest;
}

function standsIn(part: Part, words: TermWords, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) if (phraseAt(part, words, at)) return true;
  return false;
}

function phraseAt({ phrases }: Part, words: TermWords, at: number): readonly TermPart[] | undefined {
  const beginning = phrases.get(words.stemAt(at));
  // no function is made to find one with: for nearly every word there is none
  if (beginning) for (const phrase of beginning) if (isTermAt(words, at, phrase)) return phrase;
  return undefined;
}

/** The words between two runs; negative where they share one. */
function apart(a: WordRange, b: WordRange): number {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to);
}

interface Part {
  /** By the stem of their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly TermPart[])[]>;
  /** It names a side: “China|Chinese|Beijing”. */
  readonly isOfNames: boolean;
}

const KNOWN = new Map<string, readonly Part[]>();

/** Taken apart when a term’s first part is first seen: most terms of a record never are. */
function otherPartsOf(term: string): readonly Part[] {
  const known = KNOWN.get(term);
  if (known) return known;
  const parts = partsOfTerm(term).slice(1).map(partOf);
  KNOWN.set(term, parts);
  return parts;
}

function partOf(phrases: readonly string[]): Part {
  const byStem = new Map<string, (readonly TermPart[])[]>();
  for (const phrase of phrases.map(termParts)) {
    const stem = phrase[0]?.stem ?? '';
    byStem.set(stem, [...(byStem.get(stem) ?? []), phrase]);
  }
  const names = phrases.filter((phrase) => /^\p{Lu}/u.test(phrase));
  return { phrases: byStem, isOfNames: names.length > phrases.length / 2 };
}
