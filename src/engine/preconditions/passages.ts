import type { Passage, PreconditionFound } from '../../model/findings.ts';
import { grouped } from '../../model/grouped.ts';
import type { Dossier, Precondition, PreconditionId } from '../../model/record.ts';
import { byPosition, type Span, span } from '../../model/span.ts';
import type { Prose } from '../prose/prose.ts';
import { carriedOver } from './carried-over.ts';
import type { SentenceEvidence } from './evidence.ts';
import { passageRole, type Side } from './passage-role.ts';
import { howTelling, type TellingWords, tellingWordsOf } from './telling-words.ts';

/** The sentences that speak of each precondition of a dossier in play. */
export function findPassages(
  { tokens }: Prose,
  dossier: Dossier,
  sentences: readonly SentenceEvidence[],
): PreconditionFound[] {
  const preconditions = new Map(dossier.preconditions.map((one) => [one.id, one]));
  const sure = sentencesOn(dossier, sentences);
  const more = grouped(carriedOver(tokens, sentences, bySentence(sure)), ({ id }) => [id]);
  const passageOn = (id: PreconditionId, sentence: SentenceEvidence, terms: readonly Span[]): Passage => {
    const { start, end } = sentence.hits.sentence;
    const side = sideIn(preconditions.get(id), sentence);
    return { start, end, role: passageRole(tokens, sentence.hits.sentence, side), terms };
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

/** The sentences that are on each precondition, in the order of the dossier. */
export function sentencesOn(
  dossier: Dossier,
  sentences: readonly SentenceEvidence[],
): Map<PreconditionId, readonly Likely[]> {
  const telling = tellingWordsOf(dossier);
  const likely = grouped(
    sentences.flatMap((sentence) => likelyIn(sentence, telling)),
    ({ id }) => [id],
  );
  const found = dossier.preconditions.map(({ id }) => [id, sure(likely.get(id) ?? [])] as const);
  return new Map(found.filter(([, { length }]) => length > 0));
}

/** A sentence that holds terms of a precondition. */
interface Likely {
  readonly id: PreconditionId;
  readonly sentence: SentenceEvidence;
  readonly terms: readonly Span[];
  /** A phrase of the record stands in it, not only words near each other. */
  readonly hasPhrase: boolean;
  /** Of the near term seen in it that has most. */
  readonly parts: number;
  /** How much its words tell of the precondition. */
  readonly telling: number;
  /** How much more they tell of another precondition with terms in the sentence. */
  readonly behind: number;
}

function likelyIn(sentence: SentenceEvidence, telling: TellingWords): Likely[] {
  const byPrecondition = [...grouped(sentence.evidence, ({ precondition }) => [precondition])];
  const told = byPrecondition.map(([id]) => howTelling(sentence.hits.stems(), telling.get(id)));
  return byPrecondition.map(([id, all], k) => ({
    id,
    sentence,
    terms: withoutInner(all.flatMap(({ spans }) => spans)),
    hasPhrase: all.some(({ spans }) => spans.length === 1),
    parts: Math.max(...all.map(({ spans }) => spans.length)),
    telling: told[k] ?? 0,
    behind: Math.max(...told) - (told[k] ?? 0),
  }));
}

/** What a passage must come to, and the best passage of a precondition in an article. */
const LEAST_STRENGTH = 2;
const LEAST_BEST_STRENGTH = 4;
const OF_A_PHRASE = 4;
/** A near term of so many parts says who, what and which way. */
const OF_A_PRECISE_TERM = 2;
const PRECISE_FROM = 3;
/** Where its words tell so much more of another precondition with terms in the sentence, that one is meant. */
const BEHIND = 4;
const FAR_BEHIND = 8;
const OF_ANOTHER = 4;
/** For each term beyond the first, up to the third. */
const OF_A_TERM = 1;
const MOST_TERMS = 3;

/** The passages that are strong enough, if one of them is by itself: two chance hits do not make a subject. */
function sure(all: readonly Likely[]): Likely[] {
  if (!all.some((one) => strength(one) >= LEAST_BEST_STRENGTH)) return [];
  return all.filter((one) => strength(one) >= LEAST_STRENGTH);
}

function strength({ hasPhrase, telling, terms, parts, behind }: Likely): number {
  const precise = parts >= PRECISE_FROM ? OF_A_PRECISE_TERM : 0;
  const beside = behind > (hasPhrase ? FAR_BEHIND : BEHIND) ? OF_ANOTHER : 0;
  return telling + (hasPhrase ? OF_A_PHRASE : precise) + OF_A_TERM * (Math.min(MOST_TERMS, terms.length) - 1) - beside;
}

/** "speak with one voice" holds "one voice": the longer one is enough. In reading order an outer term comes first. */
function withoutInner(terms: readonly Span[]): Span[] {
  const outer: Span[] = [];
  let end = 0;
  for (const term of [...terms].sort(byPosition)) {
    if (term.end > end) outer.push(span(term.start, term.end));
    end = Math.max(end, term.end);
  }
  return outer;
}
