import type { Passage, PreconditionFound } from '../../model/findings.ts';
import { grouped } from '../../model/grouped.ts';
import type { Dossier, Precondition, PreconditionId } from '../../model/record.ts';
import { byPosition, inReadingOrder, type Span, span } from '../../model/span.ts';
import type { Prose } from '../prose/prose.ts';
import { carriedOver } from './carried-over.ts';
import type { Evidence, SentenceEvidence } from './evidence.ts';
import { passageRole, type Side } from './passage-role.ts';
import { LEARNED_WEIGHTS, type PassageWeights, scoreOf, signsOf } from './passage-score.ts';
import { placesOf } from './places.ts';
import { tellsOf } from './telling-words.ts';
import { strengthOf } from './term-strength.ts';

/** The sentences that speak of each precondition of a dossier in play. */
export function findPassages(
  { tokens }: Prose,
  dossier: Dossier,
  sentences: readonly SentenceEvidence[],
  weights: PassageWeights,
): PreconditionFound[] {
  const preconditions = new Map(dossier.preconditions.map((one) => [one.id, one]));
  const sure = sentencesOn(dossier, sentences, weights);
  const more = grouped(carriedOver(tokens, sentences, bySentence(sure)), ({ id }) => [id]);
  const passageOn = (id: PreconditionId, sentence: SentenceEvidence, terms: readonly Span[]): Passage => {
    const { start, end } = sentence.hits.sentence;
    const side = sideIn(preconditions.get(id), sentence);
    const role = passageRole(tokens, sentence.hits.sentence, side);
    return { start, end, level: role === 'mentioned' ? 1 : 2, role, terms };
  };
  return [...sure].map(([id, found]) => {
    const own = found.map(({ sentence, terms }) => passageOn(id, sentence, terms));
    const carried = (more.get(id) ?? []).map(({ sentence, pointer }) => passageOn(id, sentence, [pointer]));
    return { id, dossier: dossier.id, passages: [...own, ...carried].sort(byPosition) };
  });
}

/** The preconditions that each sentence is on. */
function bySentence(sure: ReadonlyMap<PreconditionId, readonly Likely[]>): Map<SentenceEvidence, Set<PreconditionId>> {
  const found = new Map<SentenceEvidence, Set<PreconditionId>>();
  for (const [id, all] of sure) {
    for (const { sentence } of all) found.set(sentence, (found.get(sentence) ?? new Set()).add(id));
  }
  return found;
}

/** On which end of a precondition the party stands that a sentence names first. */
function sideIn(precondition: Precondition | undefined, { parties }: SentenceEvidence): Side | null {
  const [first] = parties;
  if (!precondition || first === undefined) return null;
  const demands = precondition.demandedBy.includes(first);
  if (demands === precondition.addressedTo.includes(first)) return null;
  return demands ? 'demanding' : 'addressed';
}

/** What a passage must come to, and the best passage of a precondition in an article. */
interface Least {
  readonly each: number;
  readonly best: number;
}

/** Where nothing was taught, two chance hits make no subject. */
const LEAST = {
  taught: { each: 0, best: -0.5 },
  untaught: { each: 2, best: 4 },
};

/** The sentences that are on each precondition, in the order of the dossier. Where none is clear, the best one stands alone. */
export function sentencesOn(
  dossier: Dossier,
  sentences: readonly SentenceEvidence[],
  weights: PassageWeights = LEARNED_WEIGHTS,
): Map<PreconditionId, readonly Likely[]> {
  const { each } = leastIn(dossier);
  const clear = [...likelyOn(dossier, sentences, weights)].map(([id, likely]) => {
    const least = Math.min(each, bestOf(likely));
    return [id, likely.filter(({ score }) => score >= least)] as const;
  });
  return new Map(clear);
}

/** The sentences that may be on each precondition of which one is likely enough. */
export function likelyOn(
  dossier: Dossier,
  sentences: readonly SentenceEvidence[],
  weights: PassageWeights,
): Map<PreconditionId, readonly Likely[]> {
  const byPlace = dossier.preconditions.map((): Likely[] => []);
  for (const [k, sentence] of sentences.entries()) {
    for (const place of placesIn(dossier, sentence)) {
      byPlace[place]?.push(...likelyAt(dossier, sentences, k, place, weights));
    }
  }
  const found = dossier.preconditions
    .map(({ id }, place) => [id, byPlace[place] ?? []] as const)
    .filter(([, likely]) => bestOf(likely) >= leastIn(dossier).best);
  const all = found.flatMap(([, likely]) => likely);
  return isEnough(dossier, sentences.length, all) ? new Map(found) : new Map();
}

const bestOf = (likely: readonly Likely[]): number => Math.max(...likely.map(({ score }) => score));

/** So few sentences of a longer text, none of them sure, are chance: gardeners “change the constitution” of a society. */
const FEW_SENTENCES = 2;
const LONGER_THAN = 8;
const SURE = 5.5;

function isEnough({ words }: Dossier, sentences: number, all: readonly Likely[]): boolean {
  if (!words || sentences <= LONGER_THAN || all.some(isSure)) return true;
  return new Set(all.map(({ sentence }) => sentence)).size > FEW_SENTENCES;
}

export const isSure = ({ score }: Likely): boolean => score >= SURE;

/** A sentence that may be on a precondition. */
interface Likely {
  readonly sentence: SentenceEvidence;
  readonly score: number;
  /** The terms in it, or else the words that tell most. */
  readonly terms: readonly Span[];
}

/** With less than this and no term nothing comes to a passage. */
export const LEAST_TELLING = 3;

/** The preconditions, by their places, that a sentence could be on: few sentences could be on any. */
export function placesIn(dossier: Dossier, { isElsewhere, evidence, told }: SentenceEvidence): ReadonlySet<number> {
  const places = placesOf(dossier);
  const found = new Set<number>();
  if (isElsewhere) return found;
  for (const { precondition } of evidence) found.add(places.get(precondition) ?? -1);
  if (dossier.words) told().much.forEach((much, place) => void (much >= LEAST_TELLING && found.add(place)));
  return found;
}

/** The sentence at place `k`, if enough speaks for its being on the precondition at a place. */
function likelyAt(
  dossier: Dossier,
  sentences: readonly SentenceEvidence[],
  k: number,
  place: number,
  weights: PassageWeights,
): Likely[] {
  const sentence = sentences[k] as SentenceEvidence;
  const id = dossier.preconditions[place]?.id;
  if (id === undefined) return [];
  const terms = evidenceOn(sentence, id);
  const signs = signsOf(sentences, k, terms, place);
  const score = dossier.words ? scoreOf(signs, weights) : strengthOf(signs);
  const { each, best } = leastIn(dossier);
  if (score < Math.min(each, best)) return [];
  const spans = terms.length > 0 ? terms.flatMap(({ spans }) => spans) : mostTelling(dossier, sentence, place);
  return [{ sentence, score, terms: withoutInner(spans) }];
}

const NONE: readonly never[] = [];

/** Most sentences that may be on a precondition hold no term of it. */
function evidenceOn({ evidence }: SentenceEvidence, id: PreconditionId): readonly Evidence[] {
  return evidence.length === 0 ? NONE : evidence.filter(({ precondition }) => precondition === id);
}

const leastIn = (dossier: Dossier): Least => (dossier.words ? LEAST.taught : LEAST.untaught);

/** So many words stand for a passage without terms. */
const MOST_SHOWN = 3;

function mostTelling(dossier: Dossier, { hits }: SentenceEvidence, place: number): Span[] {
  return hits
    .spelled()
    .map(({ start, end, stem }) => ({ start, end, tells: tellsOf(dossier, stem, place) }))
    .filter(({ tells }) => tells > 0)
    .sort((a, b) => b.tells - a.tells)
    .slice(0, MOST_SHOWN);
}

/** "speak with one voice" holds "one voice": the longer one is enough. In reading order an outer term comes first. */
function withoutInner(terms: readonly Span[]): Span[] {
  const outer: Span[] = [];
  let end = 0;
  for (const term of inReadingOrder(terms)) {
    if (term.end > end) outer.push(span(term.start, term.end));
    end = Math.max(end, term.end);
  }
  return outer;
}
