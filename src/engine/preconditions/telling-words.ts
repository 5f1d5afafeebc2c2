import type { Dossier, LearnedWords, PreconditionId } from '../../model/record.ts';
import { learnWords, type WordWeights } from './learn-words.ts';

/** What the words of a sentence tell of each precondition, by its place in the dossier, as log-odds. */
export interface Told {
  readonly much: readonly number[];
  /** The most that they tell of any. */
  readonly most: number;
}

/** What words tell, by stem or class: pairs of a precondition’s place in the dossier and how much. */
interface TellingWords {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** What a sentence without any of these words comes to. */
  readonly none: readonly number[];
  /** Learned words count for more in a short sentence: they are divided by the root of its length. */
  readonly isTaught: boolean;
}

/** The word that stands for what a sentence comes to without any: every sentence has it. */
export const ANY = '#any';

/** Learned weights are kept in steps of a quarter; the level of a word that tells nothing. */
const STEPS = 4;
const ZERO = 40;
const HIGHEST = 79;

/** What the record’s own texts teach is coarse: steps of a half, and what tells little tells nothing. */
const STEPS_OF_RECORD = 2;
const LEAST_OF_RECORD = 1;

const LEARNED = new WeakMap<Dossier, TellingWords>();
const OF_RECORD = new WeakMap<Dossier, TellingWords>();

/** The words that a dossier comes with, learned from many texts; else those of its own texts. Worked out once for each. */
function learnedWordsOf(dossier: Dossier): TellingWords {
  if (!dossier.words) return recordWordsOf(dossier);
  const known = LEARNED.get(dossier);
  if (known) return known;
  const made = tellingWords(dossier, weightsOf(dossier.words), true);
  LEARNED.set(dossier, made);
  return made;
}

/** The words that can be learned from the dossier’s own texts. Worked out once for each dossier. */
function recordWordsOf(dossier: Dossier): TellingWords {
  const known = OF_RECORD.get(dossier);
  if (known) return known;
  const made = tellingWords(dossier, coarse(learnWords(dossier)), false);
  OF_RECORD.set(dossier, made);
  return made;
}

function coarse(weights: WordWeights): WordWeights {
  const kept = ([word, weight]: readonly [string, number]): [string, number][] => {
    const step = Math.round(weight * STEPS_OF_RECORD) / STEPS_OF_RECORD;
    return step < LEAST_OF_RECORD ? [] : [[word, step]];
  };
  return new Map([...weights].map(([id, byWord]) => [id, new Map([...byWord].flatMap(kept))]));
}

function tellingWords({ preconditions }: Dossier, weights: WordWeights, isTaught: boolean): TellingWords {
  const byWord = new Map<string, number[]>();
  const none: number[] = preconditions.map(() => 0);
  for (const [place, { id }] of preconditions.entries()) {
    for (const [word, weight] of weights.get(id) ?? []) {
      const entry = byWord.get(word);
      if (word === ANY) none[place] = weight;
      else if (entry) entry.push(place, weight);
      else byWord.set(word, [place, weight]);
    }
  }
  return { byWord, none, isTaught };
}

/** Weights as a record holds them: for each precondition the words of each level, a space between them. */
export function levelsOf(weights: WordWeights): LearnedWords {
  return Object.fromEntries(
    [...weights].map(([id, byWord]) => {
      const levels: string[][] = [];
      for (const [word, weight] of byWord) {
        const level = Math.min(HIGHEST, Math.max(0, ZERO + Math.round(weight * STEPS)));
        while (levels.length <= level) levels.push([]);
        if (level !== ZERO) levels[level]?.push(word);
      }
      return [id, levels.map((words) => words.sort().join(' '))];
    }),
  );
}

function weightsOf(levels: LearnedWords): WordWeights {
  const weights = new Map<PreconditionId, ReadonlyMap<string, number>>();
  for (const [id, lists] of Object.entries(levels)) {
    const own = lists.flatMap((words, level) =>
      words === '' ? [] : words.split(' ').map((word) => [word, (level - ZERO) / STEPS] as const),
    );
    weights.set(id as PreconditionId, new Map(own));
  }
  return weights;
}

/** What the words of a sentence, by their stems and classes, and its terms tell of the preconditions of a dossier. */
export function toldOf(dossier: Dossier, features: ReadonlySet<string>, terms: readonly string[] = []): Told {
  return toldBy(learnedWordsOf(dossier), features, terms);
}

/** The same by the record’s own texts alone: how much is said, whatever the length of the sentence. */
export function toldByRecord(dossier: Dossier, features: ReadonlySet<string>): Told {
  return toldBy(recordWordsOf(dossier), features, []);
}

function toldBy(
  { byWord, none, isTaught }: TellingWords,
  features: ReadonlySet<string>,
  terms: readonly string[],
): Told {
  const sums = new Array<number>(none.length).fill(0);
  for (const feature of features) addTo(sums, byWord.get(feature));
  for (const term of terms) addTo(sums, byWord.get(term));
  const unit = isTaught ? unitOf(features.size) : 1;
  const much = sums.map((sum, place) => (none[place] as number) + sum * unit);
  return { much, most: Math.max(...much) };
}

function addTo(sums: number[], entry: readonly number[] = []): void {
  for (let k = 0; k < entry.length; k += 2) {
    const place = entry[k] as number;
    sums[place] = (sums[place] as number) + (entry[k + 1] as number);
  }
}

/** What one word of so many counts for. Learning and reading must agree on it. */
export const unitOf = (features: number): number => 1 / Math.sqrt(Math.max(1, features));

/** How much a word, by its stem, tells of the precondition at a place of the dossier. */
export function tellsOf(dossier: Dossier, stem: string, place: number): number {
  const entry = learnedWordsOf(dossier).byWord.get(stem) ?? [];
  for (let k = 0; k < entry.length; k += 2) if (entry[k] === place) return entry[k + 1] ?? 0;
  return 0;
}
