import type { Dossier, Precondition, PreconditionId } from '../../model/record.ts';
import { meanOfMost } from './article-signs.ts';
import type { Evidence, SentenceEvidence } from './evidence.ts';
import type { WeighedDossier } from './read-dossier.ts';

/** What speaks for a sentence being on a precondition. */
export interface PassageSigns {
  /** The log-odds that the article is about the negotiation. */
  readonly article: number;
  /** A phrase of the record stands in it: “unconditional ceasefire”: 1. */
  readonly phrase: number;
  /** One common word of the record beside a party: “respect”: 1. */
  readonly weak: number;
  /** A near term of three parts or more says who, what and which way: “Beijing … lift … tariffs”: 1. */
  readonly precise: number;
  /** How many terms are seen, up to three. */
  readonly terms: number;
  /** Without a term: how much more its words tell of another precondition, such as one on Donbas when this one is on NATO. */
  readonly behind: number;
  /** With a term the same says less: “speak with one voice and appoint a point person” is on both. */
  readonly behindWithTerm: number;
  /** What is told in the three sentences of the article that tell most of it: a demand that the story is about. */
  readonly elsewhere: number;
  /** What the sentence before tells of it, in the same paragraph. */
  readonly before: number;
  /** What its words tell by the record’s own texts alone: label, summary, statements. */
  readonly record: number;
  /** How much more they tell there of another one. */
  readonly recordBehind: number;
  /** How often the article names the foreign country that it names most: one on Riyadh’s enrichment is not on Tehran’s. */
  readonly others: number;
  /** Somebody wants, refuses or offers something: 1. */
  readonly wish: number;
  /** The logarithm of its length in words: a long sentence has more of everything. */
  readonly length: number;
}

export const PASSAGE_SIGNS = [
  'article',
  'phrase',
  'weak',
  'precise',
  'terms',
  'behind',
  'behindWithTerm',
  'elsewhere',
  'before',
  'record',
  'recordBehind',
  'others',
  'wish',
  'length',
] as const satisfies readonly (keyof PassageSigns)[];

const MOST = { terms: 3, behind: 8, telling: 3 };
/** Where no sentence stands before, nothing is told. */
const NOTHING_BEFORE = -6;

/** What the sentences of an article tell of one precondition; worked out once for all of them. */
export interface ToldOf {
  readonly precondition: Precondition;
  /** Its place in the dossier. */
  readonly place: number;
  readonly told: readonly number[];
  /** In the sentences that tell most. */
  readonly most: number;
}

export function toldOfEach({ preconditions }: Dossier, evidence: readonly SentenceEvidence[]): ToldOf[] {
  return preconditions.map((precondition, place) => {
    const told = evidence.map((sentence) => sentence.told().much[place] ?? 0);
    return { precondition, place, told, most: meanOfMost(told, MOST.telling) };
  });
}

/** The signs of the sentence at place `k` for a precondition of which it holds the terms `own`. */
export function passageSigns(
  { article, evidence, mostNamedOther }: WeighedDossier,
  k: number,
  { place, told, most }: ToldOf,
  own: readonly Evidence[],
): PassageSigns {
  const { hits, told: learned, byRecord } = evidence[k] as SentenceEvidence;
  const record = byRecord().much[place] ?? 0;
  const behind = Math.min(MOST.behind, learned().most - (told[k] ?? 0));
  return {
    article,
    phrase: Number(own.some(({ spans, weak }) => spans.length === 1 && !weak)),
    weak: Number(own.some(({ weak }) => weak)),
    precise: Number(own.some(({ spans }) => spans.length > 2)),
    terms: Math.min(MOST.terms, own.length),
    behind: own.length === 0 ? behind : 0,
    behindWithTerm: own.length === 0 ? 0 : behind,
    elsewhere: most,
    before: evidence[k - 1]?.hits.paragraph === hits.paragraph ? (told[k - 1] ?? NOTHING_BEFORE) : NOTHING_BEFORE,
    record,
    recordBehind: Math.min(MOST.behind, byRecord().most - record),
    others: mostNamedOther,
    wish: Number(hits.hasWish()),
    length: Math.log1p(hits.words.to - hits.words.from),
  };
}

const NONE: readonly never[] = [];

/** The terms of a precondition in a sentence; most sentences hold none. */
export function evidenceOn({ evidence }: SentenceEvidence, id: PreconditionId): readonly Evidence[] {
  return evidence.length === 0 ? NONE : evidence.filter(({ precondition }) => precondition === id);
}
