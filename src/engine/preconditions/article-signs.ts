import type { SentenceEvidence } from './evidence.ts';
import type { PossibleDossier } from './possible-dossiers.ts';

/** What speaks for an article being about a negotiation. */
export interface ArticleSigns {
  /** The share of sentences that name a party which sets the dossier apart: “Pristina” in every third one. */
  readonly parties: number;
  /** Two parties and the subject stand in one sentence: “Serbia and Kosovo resume their dialogue in Brussels”: 1. */
  readonly inOneSentence: number;
  /** How many sentences are on the subject; as a logarithm. */
  readonly subject: number;
  /** What the words tell of any precondition in the three sentences that tell most. */
  readonly told: number;
  /** The same in the first three sentences: news begins with what it is about. */
  readonly toldFirst: number;
  /** How much more is told of this dossier than of the other one of which most is told: Gaza talks are not those on Iran. */
  readonly ahead: number;
  /** Somebody else’s country is named in the first three sentences: “Saudi Arabia may be allowed to enrich uranium”: 1. */
  readonly othersFirst: number;
  /** The number of sentences; as a logarithm. */
  readonly length: number;
}

export const ARTICLE_SIGNS = [
  'parties',
  'inOneSentence',
  'subject',
  'told',
  'toldFirst',
  'ahead',
  'othersFirst',
  'length',
] as const satisfies readonly (keyof ArticleSigns)[];

/** News begins with what it is about. */
const FIRST = 3;
const MOST_TELLING = 3;
/** Nothing is told of a dossier that is not possible at all. */
const NOTHING_TOLD = -7;

/** The signs of an article for each of its possible dossiers, in their order. */
export function articleSigns(possible: readonly PossibleDossier[]): ArticleSigns[] {
  const told = possible.map(({ evidence }) => evidence.map((sentence) => sentence.told().most));
  const peaks = told.map((all) => meanOfMost(all, MOST_TELLING));
  return possible.map((one, k) => signsFor(one, told[k] ?? [], Math.max(NOTHING_TOLD, ...without(peaks, k))));
}

const without = (all: readonly number[], place: number) => all.filter((_, k) => k !== place);

function signsFor(
  { evidence, keyParties, others }: PossibleDossier,
  told: readonly number[],
  best: number,
): ArticleSigns {
  const length = Math.max(1, evidence.length);
  const share = (test: (sentence: SentenceEvidence, k: number) => boolean) => evidence.filter(test).length / length;
  const peak = meanOfMost(told, MOST_TELLING);
  return {
    parties: share(({ parties }) => [...parties].some((party) => keyParties.has(party))),
    inOneSentence: Number(evidence.some(({ parties, isOnSubject }) => isOnSubject && parties.size >= 2)),
    subject: Math.log1p(length * share(({ isOnSubject }) => isOnSubject)),
    told: peak,
    toldFirst: Math.max(NOTHING_TOLD, ...told.slice(0, FIRST)),
    ahead: peak - best,
    othersFirst: Number(others.slice(0, FIRST).some(({ size }) => size > 0)),
    length: Math.log1p(length),
  };
}

/** The mean of the highest values, of so many at most. */
export function meanOfMost(values: readonly number[], most: number): number {
  if (values.length === 0) return NOTHING_TOLD;
  const highest = [...values].sort((a, b) => b - a).slice(0, most);
  return highest.reduce((sum, value) => sum + value, 0) / highest.length;
}
