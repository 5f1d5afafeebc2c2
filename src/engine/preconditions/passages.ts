import type { Level, Passage, PreconditionFound } from '../../model/findings.ts';
import { grouped } from '../../model/grouped.ts';
import type { Precondition, PreconditionId } from '../../model/record.ts';
import { byPosition, type Span } from '../../model/span.ts';
import type { Prose } from '../prose/prose.ts';
import type { Bars } from './bars.ts';
import { bestOfEach, candidatesIn, type Weighed, weigh } from './candidates.ts';
import { carriedOver } from './carried-over.ts';
import type { SentenceEvidence } from './evidence.ts';
import { passageRole, type Side } from './passage-role.ts';
import { placesOf } from './places.ts';
import type { ReadDossier } from './read-dossier.ts';
import { termsShown } from './terms-shown.ts';
import type { PreconditionWeights } from './weights.ts';

/** What the preconditions of a dossier come to in an article that is about it. */
export interface PassagesFound {
  readonly found: readonly PreconditionFound[];
  /** Neither found nor absent for sure. */
  readonly unsure: readonly PreconditionId[];
}

/**
 * The passages on each precondition. It is present when one sentence is likely enough to be on it; then sentences that are a
 * little less likely are passages too, for an article that speaks of a demand once goes on about it.
 */
export function findPassages(
  { tokens }: Prose,
  read: ReadDossier,
  day: string | null,
  weights: PreconditionWeights,
  bars: Bars,
): PassagesFound {
  const isTaught = read.dossier.words !== undefined;
  const weighed = candidatesIn(read, day).map((candidate) => weigh(candidate, isTaught, weights));
  const best = bestOfEach(weighed);
  const isLong = read.evidence.length > LONGER_THAN;
  const least = isLong && isAlone(weighed, bars) ? bars.alone : bars.present;
  const isPresent = (id: PreconditionId) => (best.get(id) ?? 0) >= least;
  const sure = weighed.filter(
    ({ precondition, likelihood }) => likelihood >= bars.passage && isPresent(precondition.id),
  );
  const placed = [...sure.map((one) => passageOn(tokens, read, one, bars)), ...pointingBack(tokens, read, sure)];
  const byPrecondition = grouped(placed, ({ id }) => [id]);
  const found = read.dossier.preconditions.flatMap(({ id }) => {
    const passages = (byPrecondition.get(id) ?? []).map(({ passage }) => passage).sort(byPosition);
    return passages.length > 0 ? [{ id, dossier: read.dossier.id, passages }] : [];
  });
  const isUnsure = (id: PreconditionId) =>
    !isPresent(id) && ((best.get(id) ?? 0) >= bars.absent || loudest(read, id) >= LEAST_HEARD);
  return { found, unsure: read.dossier.preconditions.map(({ id }) => id).filter(isUnsure) };
}

/** What a shorter text says once it says in a good part of it. */
const LONGER_THAN = 8;

/** Whether a single sentence is on anything that is asked. */
function isAlone(weighed: readonly Weighed[], { passage }: Bars): boolean {
  return new Set(weighed.filter(({ likelihood }) => likelihood >= passage).map(({ sentence }) => sentence)).size === 1;
}

/** With less than this in every sentence, as log-odds, an article is silent on a precondition for sure. */
const LEAST_HEARD = -4.6;

/** The most that a sentence of the article tells of a precondition. */
function loudest({ dossier, evidence }: ReadDossier, id: PreconditionId): number {
  const place = placesOf(dossier).get(id) ?? 0;
  if (!dossier.words) return Number.NEGATIVE_INFINITY;
  return Math.max(...evidence.map((sentence) => sentence.told().much[place] ?? 0));
}

interface Placed {
  readonly id: PreconditionId;
  readonly passage: Passage;
}

type Tokens = Prose['tokens'];

function passageOn(
  tokens: Tokens,
  { dossier }: ReadDossier,
  { sentence, precondition, terms, states, likelihood }: Weighed,
  bars: Bars,
): Placed {
  const place = placesOf(dossier).get(precondition.id) ?? 0;
  const shown = termsShown(dossier, sentence, place, terms);
  return placed(tokens, sentence, precondition, likelihood * states >= bars.states ? 2 : 1, shown);
}

function placed(
  tokens: Tokens,
  sentence: SentenceEvidence,
  precondition: Precondition,
  level: Level,
  terms: readonly Span[],
): Placed {
  const { start, end } = sentence.hits.sentence;
  const role = passageRole(tokens, sentence.hits.sentence, sideIn(precondition, sentence));
  return { id: precondition.id, passage: { start, end, level, role, terms } };
}

/** The sentences that only point back at a precondition: “That condition …”. */
function pointingBack(tokens: Tokens, { dossier, evidence }: ReadDossier, sure: readonly Weighed[]): Placed[] {
  const isOn = new Map<SentenceEvidence, Set<PreconditionId>>();
  for (const { sentence, precondition } of sure) {
    isOn.set(sentence, (isOn.get(sentence) ?? new Set()).add(precondition.id));
  }
  return carriedOver(tokens, evidence, isOn).flatMap(({ id, sentence, pointer }) => {
    const precondition = dossier.preconditions.find((one) => one.id === id);
    return precondition ? [placed(tokens, sentence, precondition, 1, [pointer])] : [];
  });
}

/** On which end of a precondition the party stands that a sentence names first. */
function sideIn({ demandedBy, addressedTo }: Precondition, { parties }: SentenceEvidence): Side | null {
  const [first] = parties;
  if (first === undefined) return null;
  const demands = demandedBy.includes(first);
  if (demands === addressedTo.includes(first)) return null;
  return demands ? 'demanding' : 'addressed';
}
