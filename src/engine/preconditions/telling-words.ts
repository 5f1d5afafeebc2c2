import type { Dossier, PreconditionId } from '../../model/record.ts';
import { fold } from '../../model/text.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../words/function-words.ts';
import { termParts } from './terms.ts';

/** How much a word, by its stem, tells of a precondition: nothing to about three. */
export type TellingWords = ReadonlyMap<PreconditionId, ReadonlyMap<string, number>>;

/** What counts for how much: the editors’ label names the thing, a statement may be on several. */
const WEIGHT = { label: 2, summary: 1, development: 0.7, statement: 1 };
/** The youngest statements on a precondition; more teach nothing, and a record may hold very many. */
const MOST_STATEMENTS = 60;
/** A word must tell at least so much, once in a whole text or oftener; heard so often it tells all that it can. */
const LEAST = 0.5;
const LEAST_COUNT = 0.9;
const FULL_COUNT = 3;
const MOST = 3;
/** As if each precondition had been written of a little with other words: rare words tell less than they seem to. */
const SMOOTHING = { own: 0.1, ownTotal: 50, others: 0.4, othersTotal: 200 };

const KNOWN = new WeakMap<Dossier, TellingWords>();

/**
 * The words by which a dossier’s own texts on a precondition (label, summary, developments, statements) differ from
 * those on its others, with the logarithm of how much likelier they are there. Worked out once for each dossier.
 */
export function tellingWordsOf(dossier: Dossier): TellingWords {
  const known = KNOWN.get(dossier);
  if (known) return known;
  const counts = new Map(dossier.preconditions.map(({ id }) => [id, countWords(dossier, id)] as const));
  const all = sumOf([...counts.values()]);
  const made = new Map([...counts].map(([id, own]) => [id, weights(own, all)] as const));
  KNOWN.set(dossier, made);
  return made;
}

/** How much the words of a sentence, each once, tell of a precondition. */
export function howTelling(stems: ReadonlySet<string>, weights: ReadonlyMap<string, number> | undefined): number {
  let sum = 0;
  if (weights) for (const stem of stems) sum += weights.get(stem) ?? 0;
  return sum;
}

const isFunctionWord = (word: string) =>
  [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS].some((list) => list.has(word));

interface Counts {
  readonly byWord: ReadonlyMap<string, number>;
  readonly total: number;
}

function countWords({ preconditions, statements }: Dossier, id: PreconditionId): Counts {
  const byWord = new Map<string, number>();
  let total = 0;
  const add = (text: string, weight: number) => {
    const stems = new Set(termParts(text).flatMap((word) => (isFunctionWord(fold(word.text)) ? [] : [word.stem])));
    for (const stem of stems) {
      byWord.set(stem, (byWord.get(stem) ?? 0) + weight);
      total += weight;
    }
  };
  for (const { label, summary, developments } of preconditions.filter((one) => one.id === id)) {
    add(label, WEIGHT.label);
    add(summary, WEIGHT.summary);
    for (const { note } of developments) add(note, WEIGHT.development);
  }
  const on = statements.filter(({ stance }) => id in stance).slice(-MOST_STATEMENTS);
  for (const { words, stance } of on) add(words, WEIGHT.statement / Object.keys(stance).length);
  return { byWord, total };
}

function sumOf(all: readonly Counts[]): Counts {
  const byWord = new Map<string, number>();
  for (const counts of all) {
    for (const [word, count] of counts.byWord) byWord.set(word, (byWord.get(word) ?? 0) + count);
  }
  return { byWord, total: all.reduce((sum, { total }) => sum + total, 0) };
}

function weights(own: Counts, all: Counts): Map<string, number> {
  const telling = new Map<string, number>();
  for (const [word, count] of own.byWord) {
    const others = (all.byWord.get(word) ?? 0) - count;
    const here = (count + SMOOTHING.own) / (own.total + SMOOTHING.ownTotal);
    const there = (others + SMOOTHING.others) / (all.total - own.total + SMOOTHING.othersTotal);
    const gain = Math.log(here / there);
    if (gain > LEAST && count >= LEAST_COUNT) {
      telling.set(word, Math.min(MOST, gain) * Math.min(1, count / FULL_COUNT));
    }
  }
  return telling;
}
