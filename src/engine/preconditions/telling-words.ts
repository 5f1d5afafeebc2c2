import type { Dossier, LearnedWords } from '../../model/record.ts';
import { learnWords, type WordWeights } from './learn-words.ts';

/** What words tell, by stem or class: pairs of a precondition’s place in the dossier and how much. */
type TellingWords = ReadonlyMap<string, readonly number[]>;

/** What the words of a sentence tell of each precondition, by its place in the dossier. */
export interface Told {
  /** In all. */
  readonly much: readonly number[];
  /** How many of the words tell of it. */
  readonly words: readonly number[];
  /** The most that they tell of any. */
  readonly most: number;
}

/** Weights are kept in steps of a half. */
const STEPS = 2;
/** What tells less is left out: a third of the file, and without it fewer passages are invented. */
const LEAST_LEVEL = 2;

const KNOWN = new WeakMap<Dossier, TellingWords>();

/**
 * The words that tell of a dossier’s preconditions: those it comes with, learned from many texts, else those that can be
 * learned from its own. Worked out once for each dossier.
 */
function tellingWordsOf(dossier: Dossier): TellingWords {
  const known = KNOWN.get(dossier);
  if (known) return known;
  const made = new Map<string, number[]>();
  const add = (word: string, place: number, weight: number) => {
    const entry = made.get(word);
    if (entry) entry.push(place, weight);
    else made.set(word, [place, weight]);
  };
  const levels: LearnedWords = dossier.words ?? levelsOf(learnWords(dossier));
  dossier.preconditions.forEach(({ id }, place) => {
    levels[id]?.forEach((words, level) => {
      if (words !== '') for (const word of words.split(' ')) add(word, place, level / STEPS);
    });
  });
  KNOWN.set(dossier, made);
  return made;
}

/**
 * Weights as a record holds them: for each precondition the words of each level, a space between them; none too low.
 * @param least the lowest level that is kept
 */
export function levelsOf(weights: WordWeights, least = LEAST_LEVEL): Record<string, string[]> {
  return Object.fromEntries(
    [...weights].map(([id, byWord]) => {
      const levels: string[][] = [];
      for (const [word, weight] of byWord) {
        const level = Math.round(weight * STEPS);
        while (levels.length <= level) levels.push([]);
        if (level >= least) levels[level]?.push(word);
      }
      return [id, levels.map((words) => words.sort().join(' '))];
    }),
  );
}

/** What the words of a sentence, by their stems and classes, tell of the preconditions of a dossier. */
export function toldOf(dossier: Dossier, features: ReadonlySet<string>): Told {
  const telling = tellingWordsOf(dossier);
  const much = new Array<number>(dossier.preconditions.length).fill(0);
  const words = new Array<number>(dossier.preconditions.length).fill(0);
  for (const feature of features) {
    const entry = telling.get(feature);
    if (!entry) continue;
    for (let k = 0; k < entry.length; k += 2) {
      const place = entry[k] as number;
      much[place] = (much[place] as number) + (entry[k + 1] as number);
      words[place] = (words[place] as number) + 1;
    }
  }
  return { much, words, most: Math.max(0, ...much) };
}

/** How much a word, by its stem, tells of the precondition at a place of the dossier. */
export function tellsOf(dossier: Dossier, stem: string, place: number): number {
  const entry = tellingWordsOf(dossier).get(stem) ?? [];
  for (let k = 0; k < entry.length; k += 2) if (entry[k] === place) return entry[k + 1] ?? 0;
  return 0;
}
