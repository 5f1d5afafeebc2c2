import type { PreconditionFound } from '../../model/findings.ts';
import type { Dossier, DossierId } from '../../model/record.ts';
import type { OfficialMention } from '../persons/mentions.ts';
import type { Prose } from '../prose/prose.ts';
import type { Meaning } from './dossier-terms.ts';
import { evidenceOf } from './evidence.ts';
import { inFocus } from './focus.ts';
import { couldBeInPlay, isInPlay } from './in-play.ts';
import { keyPartiesOf } from './key-parties.ts';
import { isOnSportOrStage } from './other-scenes.ts';
import { LEARNED_WEIGHTS } from './passage-score.ts';
import { findPassages } from './passages.ts';
import { isOnPublicAffairs } from './public-affairs.ts';
import { partiesIn, sentencesWithHits } from './sentence-hits.ts';
import { findTerms, type TermIndex, wordsForTerms } from './terms.ts';

export interface PreconditionsFound {
  readonly dossiers: readonly DossierId[];
  readonly preconditions: readonly PreconditionFound[];
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
  const words = wordsForTerms(prose.tokens);
  const hits = findTerms(words, index);
  const seen = new Set(hits.flatMap(({ meaning }) => (meaning.kind === 'party' ? [] : [meaning.dossier])));
  const sentences = sentencesWithHits(prose, words, hits, officials);
  const keyParties = keyPartiesOf(dossiers);
  const isElsewhere = isOnSportOrStage(words) || !isOnPublicAffairs(sentences, words);
  const inPlay = dossiers.flatMap((dossier) => {
    if (isElsewhere || !seen.has(dossier.id)) return [];
    const parties = sentences.map((hits) => partiesIn(dossier, hits));
    const key = keyParties.get(dossier.id) ?? NONE;
    if (!areTwo(parties) || !couldBeInPlay(dossier, parties, day, key)) return [];
    const evidence = evidenceOf(dossier, sentences, words, parties);
    return isInPlay(dossier, evidence, key, weights) ? [{ dossier, evidence }] : [];
  });
  return {
    dossiers: inPlay.map(({ dossier }) => dossier.id),
    preconditions: inFocus(inPlay).flatMap(({ dossier, evidence }) => findPassages(prose, dossier, evidence, weights)),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Whether two parties are named: most dossiers are out at once. */
function areTwo(parties: readonly ReadonlySet<string>[]): boolean {
  const named = new Set<string>();
  return parties.some((here) => {
    for (const party of here) named.add(party);
    return named.size >= 2;
  });
}
