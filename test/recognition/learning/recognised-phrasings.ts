import { buildDossierTerms } from '../../../src/engine/preconditions/dossier-terms.ts';
import type { PassageWeights } from '../../../src/engine/preconditions/passage-score.ts';
import { sentencesOn } from '../../../src/engine/preconditions/passages.ts';
import { parseProse } from '../../../src/engine/prose/prose.ts';
import type { Dossier, PreconditionId } from '../../../src/model/record.ts';
import type { MarkedArticle } from '../marked-article.ts';
import { isSentence } from './lessons.ts';
import { evidenceFor, readForDossiers } from './prepared.ts';
import { learnedWords, type Phrasings } from './taught.ts';

/** How many of the editors’ sentences are recognised, and how often one is taken for another precondition. */
export interface Recognised {
  readonly sentences: number;
  readonly right: number;
  readonly wrong: number;
}

const PARTS = 4;

/** Each sentence of the phrasings, behind one that names the parties, is read with words learned without a quarter of them. */
export function recognisedPhrasings(
  dossiers: readonly Dossier[],
  phrasings: Phrasings,
  articles: readonly MarkedArticle[],
  weights: PassageWeights,
): Recognised {
  const total = { sentences: 0, right: 0, wrong: 0 };
  for (const dossier of dossiers) {
    const all = phrasings.get(dossier.id) ?? [];
    const sentences = all.filter(isSentence);
    for (let part = 0; part < PARTS; part++) {
      const asked = sentences.filter((_, k) => k % PARTS === part);
      const others = all.filter((lesson) => !asked.includes(lesson));
      const read = reading({ ...dossier, words: learnedWords(dossier, others, articles) }, weights);
      for (const { text, on } of asked) {
        const found = read(text);
        total.sentences++;
        if (found.some((id) => on.includes(id))) total.right++;
        total.wrong += found.filter((id) => !on.includes(id)).length;
      }
    }
  }
  return total;
}

/** Reads a sentence as the second of an article on a dossier. */
function reading(dossier: Dossier, weights: PassageWeights): (sentence: string) => readonly PreconditionId[] {
  const index = buildDossierTerms([dossier]);
  const [one, other] = dossier.parties;
  return (sentence) => {
    const prose = parseProse(`${one?.name} and ${other?.name} are to meet.\n\n${sentence}`);
    const evidence = evidenceFor(dossier, readForDossiers(prose, index, []));
    return [...sentencesOn(dossier, evidence, weights).keys()];
  };
}
