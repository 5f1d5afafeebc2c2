import { grouped } from '../../model/grouped.ts';
import type { Dossier, PreconditionId } from '../../model/record.ts';
import { fold } from '../../model/text.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../words/function-words.ts';
import { termParts } from './terms.ts';
import { isClass, withClasses } from './word-classes.ts';

/** A text on some preconditions, or on none of them. */
export interface Lesson {
  readonly text: string;
  readonly on: readonly PreconditionId[];
  readonly weight: number;
}

/** How much each word, by its stem, tells of a precondition. */
export type WordWeights = ReadonlyMap<PreconditionId, ReadonlyMap<string, number>>;

/** What counts for how much: the editors’ label names the thing, a term holds many words that say the same. */
const WEIGHT = { label: 2, summary: 1, development: 1, statement: 1, term: 0.3 };
/** The youngest statements on a precondition; more teach nothing, and a record may hold very many. */
const MOST_STATEMENTS = 60;
/** What a word must be more likely to be kept, as a logarithm, and the most it can tell. */
const LEAST = 0.5;
const MOST = 4;
/** Seen so often it tells all that it can. */
const FULL_COUNT = 2;
/** A class tells less than the word itself. */
const OF_A_CLASS = 0.5;
/** As if each precondition had been written of a little with other words: rare words tell less than they seem to. */
const SMOOTHING = { own: 0.1, ownTotal: 50, others: 0.4, othersTotal: 200 };

/**
 * The words by which texts on a precondition differ from those on the others of its dossier and from those on none, with
 * the logarithm of how much likelier they are there. The dossier’s own texts are lessons (label, summary, developments,
 * statements, terms); `more` are others.
 */
export function learnWords(dossier: Dossier, more: readonly Lesson[] = []): WordWeights {
  const counts = new Map(dossier.preconditions.map(({ id }) => [id, new Counts()] as const));
  const elsewhere = new Counts();
  for (const { text, on, weight } of [...ownLessons(dossier), ...more]) {
    const words = wordsIn(text);
    if (on.length === 0) elsewhere.add(words, weight);
    for (const id of on) counts.get(id)?.add(words, weight / on.length);
  }
  const all = new Counts();
  for (const one of [elsewhere, ...counts.values()]) all.addAll(one);
  return new Map([...counts].map(([id, own]) => [id, weights(own, all)] as const));
}

/** What the dossier’s own texts teach: label, summary, developments, statements, terms. */
export function ownLessons({ preconditions, statements }: Dossier): Lesson[] {
  const statementsOn = grouped(statements, ({ stance }) => Object.keys(stance) as PreconditionId[]);
  return preconditions.flatMap(({ id, label, summary, developments, terms }) => {
    const lesson = (text: string, weight: number): Lesson => ({ text, on: [id], weight });
    return [
      lesson(label, WEIGHT.label),
      lesson(summary, WEIGHT.summary),
      ...developments.map(({ note }) => lesson(note, WEIGHT.development)),
      ...(statementsOn.get(id) ?? [])
        .slice(-MOST_STATEMENTS)
        .map(({ words, stance }) => lesson(words, WEIGHT.statement / Object.keys(stance).length)),
      ...terms.map((term) => lesson(term.replace(/[{}|+]/g, ' , '), WEIGHT.term)),
    ];
  });
}

const isFunctionWord = (word: string): boolean =>
  [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS].some((list) => list.has(word));

/** “White House press secretary Karoline Leavitt told reporters on Tuesday”: none of it tells what she spoke of. */
const REPORTING = new Set(
  `White House press secretary president premier minister spokesman spokeswoman spokesperson official say said tell told ask
  add according reporter journalist interview briefing Monday Tuesday Wednesday Thursday Friday Saturday Sunday`
    .split(/\s+/)
    .flatMap((word) => termParts(word).map(({ stem }) => stem)),
);

/** “125 percent” says how much, not what: it would tell of every article with that figure. Years are kept. */
const isFigure = (word: string) => /^(?:\d+(?:[.,]\d+)*%?|%|percent|cent)$/.test(word) && !/^(?:19|20)\d\d$/.test(word);

/** The content words of a text by their stems, each once, with their classes; no figures, and none that tell who spoke to whom. */
export function wordsIn(text: string): ReadonlySet<string> {
  // words are compared by their stems: "willing" would speak for every "will"
  const isEmpty = (text: string, stem: string) => isFunctionWord(fold(text)) || isFunctionWord(stem);
  const words = termParts(text).filter(
    ({ text, stem }) => !REPORTING.has(stem) && !isFigure(text) && !isEmpty(text, stem),
  );
  return withClasses(words.map(({ stem }) => stem));
}

class Counts {
  readonly byWord = new Map<string, number>();
  total = 0;

  add(words: ReadonlySet<string>, weight: number): void {
    for (const word of words) this.addOne(word, weight);
  }

  addAll({ byWord }: Counts): void {
    for (const [word, count] of byWord) this.addOne(word, count);
  }

  private addOne(word: string, weight: number): void {
    this.byWord.set(word, (this.byWord.get(word) ?? 0) + weight);
    this.total += weight;
  }
}

function weights(own: Counts, all: Counts): Map<string, number> {
  const telling = new Map<string, number>();
  for (const [word, count] of own.byWord) {
    const others = (all.byWord.get(word) ?? 0) - count;
    const here = (count + SMOOTHING.own) / (own.total + SMOOTHING.ownTotal);
    const there = (others + SMOOTHING.others) / (all.total - own.total + SMOOTHING.othersTotal);
    const gain = Math.log(here / there);
    if (gain <= LEAST) continue;
    const weight = Math.min(MOST, gain) * Math.min(1, count / FULL_COUNT);
    telling.set(word, isClass(word) ? OF_A_CLASS * weight : weight);
  }
  return telling;
}
