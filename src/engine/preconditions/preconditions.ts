import type { PreconditionFound } from '../../model/findings.ts';
import type { Dossier, DossierId, PreconditionId } from '../../model/record.ts';
import type { OfficialMention } from '../persons/names/mentions.ts';
import type { Prose } from '../prose/prose.ts';
import { BARS, type Bars } from './bars.ts';
import type { Meaning } from './dossier-terms.ts';
import { likelihoodOf } from './logistic-score.ts';
import { findPassages } from './passages.ts';
import { possibleDossiers } from './possible-dossiers.ts';
import { readDossiers } from './read-dossier.ts';
import type { TermIndex } from './term-index.ts';
import { LEARNED_WEIGHTS } from './weights.ts';

export interface PreconditionsFound {
  /** The dossiers that the text is about. */
  readonly dossiers: readonly DossierId[];
  readonly preconditions: readonly PreconditionFound[];
  /** Preconditions of these dossiers that are neither found nor absent for sure. */
  readonly unsure: readonly PreconditionId[];
}

/**
 * The dossiers that a text is about and the passages on their preconditions: first whether it is about a negotiation, then
 * which of its sentences are on what is asked there. `officials` count for the country they speak for.
 */
export function findPreconditions(
  prose: Prose,
  dossiers: readonly Dossier[],
  index: TermIndex<Meaning>,
  officials: readonly OfficialMention[],
  day: string | null,
  weights = LEARNED_WEIGHTS,
  bars: Bars = BARS,
): PreconditionsFound {
  const possible = possibleDossiers(prose, dossiers, index, officials, day);
  const about = readDossiers(possible, weights).filter(({ article }) => likelihoodOf(article) >= bars.article);
  const passages = about.map((read) => findPassages(prose, read, day, weights, bars));
  return {
    dossiers: about.map(({ dossier }) => dossier.id),
    preconditions: passages.flatMap(({ found }) => found),
    unsure: passages.flatMap(({ unsure }) => unsure),
  };
}
