import type { PreconditionFound } from '../../model/findings.ts';
import type { Dossier, DossierId } from '../../model/record.ts';
import type { OfficialMention } from '../persons/mentions.ts';
import type { Prose } from '../prose/prose.ts';
import type { Meaning } from './dossier-terms.ts';
import { isInPlay } from './in-play.ts';
import { findPassages } from './passages.ts';
import { sentencesWithHits } from './sentence-hits.ts';
import { findTerms, type TermIndex, wordsForTerms } from './terms.ts';

export interface PreconditionsFound {
  readonly dossiers: readonly DossierId[];
  readonly preconditions: readonly PreconditionFound[];
}

/** The dossiers in play and the passages on their preconditions. `officials` count for the country they speak for. */
export function findPreconditions(
  prose: Prose,
  dossiers: readonly Dossier[],
  index: TermIndex<Meaning>,
  officials: readonly OfficialMention[],
): PreconditionsFound {
  const sentences = sentencesWithHits(prose, findTerms(wordsForTerms(prose.tokens), index), officials);
  const inPlay = dossiers.filter((dossier) => isInPlay(dossier, sentences));
  return {
    dossiers: inPlay.map(({ id }) => id),
    preconditions: inPlay.flatMap((dossier) => findPassages(prose, dossier, sentences)),
  };
}
