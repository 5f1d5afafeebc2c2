import type { PreconditionFound } from '../../model/findings.ts';
import type { Dossier, DossierId, PreconditionId } from '../../model/record.ts';
import type { OfficialMention } from '../persons/names/mentions.ts';
import type { Prose } from '../prose/prose.ts';
import { type Meaning, PARTIES } from './dossier-terms.ts';
import { evidenceOf } from './evidence.ts';
import { inFocus } from './focus.ts';
import { couldBeInPlay, isInPlay } from './in-play.ts';
import { keyPartiesOf } from './key-parties.ts';
import { isOnSportOrStage } from './other-scenes.ts';
import { namesTwoParties, partiesIn, partyHits, sidesOfAll } from './parties.ts';
import { LEARNED_WEIGHTS } from './passage-score.ts';
import { findPassages } from './passages.ts';
import { isOnPublicAffairs } from './public-affairs.ts';
import { sentencesWithHits } from './sentence-hits.ts';
import { findTerms, readForTerms, type TermIndex } from './term-index.ts';

export interface PreconditionsFound {
  readonly dossiers: readonly DossierId[];
  readonly preconditions: readonly PreconditionFound[];
  readonly unsure: readonly PreconditionId[];
}

/**
 * The dossiers in play and the passages on their preconditions. `officials` count for the country they speak for.
 * @param weights how much each sign of a passage counts
 */
export function findPreconditions(
  prose: Prose,
  dossiers: readonly Dossier[],
  index: TermIndex<Meaning>,
  officials: readonly OfficialMention[],
  day: string | null,
  weights = LEARNED_WEIGHTS,
): PreconditionsFound {
  const text = readForTerms(prose, index);
  const named = partyHits(findTerms(text, PARTIES));
  const sides = sidesOfAll(officials);
  const possible = dossiers.filter((dossier) => namesTwoParties(dossier, named.get(dossier.id) ?? [], sides));
  if (possible.length === 0 || isOnSportOrStage(prose, text.words.length)) return NOTHING;
  const sentences = sentencesWithHits(prose, text.words, officials);
  if (!isOnPublicAffairs(sentences, prose.forms)) return NOTHING;
  const keyParties = keyPartiesOf(dossiers);
  const inPlay = possible.flatMap((dossier) => {
    const parties = partiesIn(dossier, sentences, named.get(dossier.id) ?? []);
    const key = keyParties.get(dossier.id) ?? NOBODY;
    if (!couldBeInPlay(dossier, parties, day, key)) return [];
    const terms = findTerms(text, dossier.id);
    if (terms.length === 0) return [];
    const evidence = evidenceOf(dossier, sentences, text.words, terms, parties);
    return isInPlay(dossier, evidence, key, weights) ? [{ dossier, evidence }] : [];
  });
  return {
    dossiers: inPlay.map(({ dossier }) => dossier.id),
    unsure: [],
    preconditions: inFocus(inPlay).flatMap(({ dossier, evidence }) => findPassages(prose, dossier, evidence, weights)),
  };
}

const NOTHING: PreconditionsFound = { dossiers: [], preconditions: [], unsure: [] };
const NOBODY: ReadonlySet<string> = new Set();
