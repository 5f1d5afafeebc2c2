import type { Dossier } from '../../model/record.ts';
import type { OfficialMention } from '../persons/names/mentions.ts';
import type { Prose } from '../prose/prose.ts';
import { type Meaning, PARTIES } from './dossier-terms.ts';
import { evidenceOf, type SentenceEvidence } from './evidence.ts';
import { keyPartiesOf } from './key-parties.ts';
import { countriesIn, othersThan } from './other-countries.ts';
import { isOnSportOrStage } from './other-scenes.ts';
import { namesTwoParties, partiesIn, partyHits, sidesOfAll } from './parties.ts';
import { isOnPublicAffairs } from './public-affairs.ts';
import { sentencesWithHits } from './sentence-hits.ts';
import { findTerms, readForTerms, type TermIndex } from './term-index.ts';

/** A dossier whose parties an article names, with what each sentence holds of it. */
export interface PossibleDossier {
  readonly dossier: Dossier;
  readonly evidence: readonly SentenceEvidence[];
  /** The parties that set it apart from the others of the record. */
  readonly keyParties: ReadonlySet<string>;
  /** The countries that each sentence names and that are no party to it. */
  readonly others: readonly ReadonlySet<string>[];
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The dossiers that a text could be about: it names two of their parties, somewhere, and was written when they were
 * negotiating. Stories on sport or from a stage are about none, nor is what has nobody in it who governs.
 */
export function possibleDossiers(
  prose: Prose,
  dossiers: readonly Dossier[],
  index: TermIndex<Meaning>,
  officials: readonly OfficialMention[],
  day: string | null,
): PossibleDossier[] {
  const text = readForTerms(prose, index);
  const named = partyHits(findTerms(text, PARTIES));
  const sides = sidesOfAll(officials);
  const possible = dossiers.filter(
    ({ id, parties, period }) =>
      namesTwoParties(parties, named.get(id) ?? [], sides) && (day === null || day >= period.from),
  );
  if (possible.length === 0 || isOnSportOrStage(prose, text.words.length)) return [];
  const sentences = sentencesWithHits(prose, text.words, officials);
  if (!isOnPublicAffairs(sentences, prose.forms)) return [];
  const keyParties = keyPartiesOf(dossiers);
  const countries = countriesIn(prose, sentences);
  return possible.flatMap((dossier) => {
    const parties = partiesIn(dossier, sentences, named.get(dossier.id) ?? []);
    const key = keyParties.get(dossier.id) ?? NOBODY;
    if (!namesOften(parties, key)) return [];
    const evidence = evidenceOf(dossier, sentences, text.words, findTerms(text, dossier.id), parties);
    return [{ dossier, evidence, keyParties: key, others: othersThan(dossier, countries) }];
  });
}

/** A party that sets the dossier apart is named in so large a share of the sentences, or in so many: else terms are not looked for. */
const LEAST_SHARE = 0.1;
const OFTEN = 2;

function namesOften(parties: readonly ReadonlySet<string>[], key: ReadonlySet<string>): boolean {
  const { length } = parties.filter((here) => [...here].some((party) => key.has(party)));
  return length >= LEAST_SHARE * parties.length || length >= OFTEN;
}
