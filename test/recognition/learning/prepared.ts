import { buildGazetteer } from '../../../src/engine/persons/names/gazetteer.ts';
import { findMentions, type OfficialMention } from '../../../src/engine/persons/names/mentions.ts';
import { buildDossierTerms, type Meaning, PARTIES } from '../../../src/engine/preconditions/dossier-terms.ts';
import { evidenceOf, type SentenceEvidence } from '../../../src/engine/preconditions/evidence.ts';
import { type PartyHit, partiesIn, partyHits } from '../../../src/engine/preconditions/parties.ts';
import { type SentenceHits, sentencesWithHits } from '../../../src/engine/preconditions/sentence-hits.ts';
import {
  findTerms,
  readForTerms,
  type TermIndex,
  type TermText,
} from '../../../src/engine/preconditions/term-index.ts';
import { type Prose, parseProse } from '../../../src/engine/prose/prose.ts';
import type { Dossier, DossierId, TheRecord } from '../../../src/model/record.ts';
import type { MarkedArticle } from '../marked-article.ts';

/** What a text holds before any dossier is asked, and before learned words count. */
export interface ReadForDossiers {
  readonly text: TermText<Meaning>;
  readonly named: ReadonlyMap<DossierId, readonly PartyHit[]>;
  readonly sentences: readonly SentenceHits[];
}

/** An article with all that the engine finds in it before learned words count. */
export interface Prepared extends ReadForDossiers {
  readonly name: string;
  readonly article: MarkedArticle;
  readonly prose: Prose;
  readonly officials: readonly OfficialMention[];
}

/** Reads articles once, for many readings with other words. */
export function prepare(articles: ReadonlyMap<string, MarkedArticle>, { officials, dossiers }: TheRecord): Prepared[] {
  const gazetteer = buildGazetteer(officials);
  const index = buildDossierTerms(dossiers);
  return [...articles].map(([name, article]) => {
    const prose = parseProse(article.text);
    const mentions = findMentions(prose, gazetteer, article.published);
    return { name, article, prose, officials: mentions, ...readForDossiers(prose, index, mentions) };
  });
}

export function readForDossiers(
  prose: Prose,
  index: TermIndex<Meaning>,
  officials: readonly OfficialMention[],
): ReadForDossiers {
  const text = readForTerms(prose, index);
  const named = partyHits(findTerms(text, PARTIES));
  return { text, named, sentences: sentencesWithHits(prose, text.words, officials) };
}

/** What the sentences of a text hold of a dossier, which may know other words than the text was read with. */
export function evidenceFor(dossier: Dossier, { text, named, sentences }: ReadForDossiers): SentenceEvidence[] {
  const parties = partiesIn(dossier, sentences, named.get(dossier.id) ?? []);
  return evidenceOf(dossier, sentences, text.words, findTerms(text, dossier.id), parties);
}
