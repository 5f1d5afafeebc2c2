import type { Evidence, SentenceEvidence } from './evidence.ts';
import learned from './passage-weights.json';

/** What speaks for a sentence being on a precondition. */
export interface Signs {
  /** A phrase of the record stands in it: 1. The same of the next. */
  readonly phrase: number;
  /** One common word beside a party. */
  readonly weak: number;
  /** A near term of three parts or more says who, what and which way: 1. */
  readonly precise: number;
  /** How many terms are seen, up to three. */
  readonly terms: number;
  /** How much its words tell of the precondition. */
  readonly telling: number;
  /** How much more they tell of another one. */
  readonly behind: number;
  /** How many of its words tell of it. */
  readonly words: number;
  /** How much the words of the sentences before and after tell, in the same paragraph: the roots of both, added up. */
  readonly around: number;
  /** Somebody wants, refuses or offers something: 1. */
  readonly wish: number;
  /** The logarithm of its length in words: a long sentence has more of everything. */
  readonly length: number;
}

/** The signs that count where words were learned, in the order in which they are fitted. */
export const FITTED = ['phrase', 'terms', 'telling', 'behind', 'words', 'around', 'wish', 'length'] as const;

/** How much each sign counts, and what a sentence without any comes to. */
export type PassageWeights = Readonly<Record<(typeof FITTED)[number] | 'none', number>>;

/** Fitted to the marked articles that may be looked at; `npm run learn:words` writes them anew. */
export const LEARNED_WEIGHTS: PassageWeights = learned;

/** How much speaks for it: at nought it is as likely as not. For dossiers that come with learned words. */
export function scoreOf(signs: Signs, weights: PassageWeights): number {
  let sum = weights.none;
  for (const name of FITTED) sum += weights[name] * signs[name];
  return sum;
}

const MOST = { terms: 3, behind: 8, words: 5, beside: 12 };

/** The signs of one sentence for the precondition at a place of the dossier, of which it holds the terms `own`. */
export function signsOf(
  sentences: readonly SentenceEvidence[],
  k: number,
  own: readonly Evidence[],
  place: number,
): Signs {
  const { hits, told } = sentences[k] as SentenceEvidence;
  const { much, words, most } = told();
  const telling = much[place] ?? 0;
  return {
    phrase: own.some(({ spans, weak }) => spans.length === 1 && !weak) ? 1 : 0,
    weak: own.some(({ weak }) => weak) ? 1 : 0,
    precise: own.some(({ spans }) => spans.length > 2) ? 1 : 0,
    terms: Math.min(MOST.terms, own.length),
    telling,
    behind: Math.min(MOST.behind, most - telling),
    words: Math.min(MOST.words, words[place] ?? 0),
    around: Math.sqrt(tellingBeside(sentences, k, k - 1, place)) + Math.sqrt(tellingBeside(sentences, k, k + 1, place)),
    wish: hits.hasWish() ? 1 : 0,
    length: Math.log1p(hits.words.to - hits.words.from),
  };
}

function tellingBeside(sentences: readonly SentenceEvidence[], k: number, beside: number, place: number): number {
  const other = sentences[beside];
  if (!other || other.hits.paragraph !== sentences[k]?.hits.paragraph) return 0;
  return Math.min(MOST.beside, other.told().much[place] ?? 0);
}
