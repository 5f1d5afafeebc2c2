import type { Precondition, PreconditionId } from '../../model/record.ts';
import type { Evidence, SentenceEvidence } from './evidence.ts';
import { firstDaysOf } from './first-days.ts';
import { likelihoodOf, logOddsOf } from './logistic-score.ts';
import { evidenceOn, PASSAGE_SIGNS, type PassageSigns, passageSigns, toldOfEach } from './passage-signs.ts';
import type { WeighedDossier } from './read-dossier.ts';
import { logOddsByTerms } from './term-strength.ts';
import type { PreconditionWeights } from './weights.ts';

/** A sentence that may be on a precondition, with its signs. */
export interface Candidate {
  readonly sentence: SentenceEvidence;
  readonly precondition: Precondition;
  /** The terms of the precondition in it. */
  readonly terms: readonly Evidence[];
  readonly signs: PassageSigns;
}

/** A candidate weighed. */
export interface Weighed extends Candidate {
  /** That it is on the precondition, 0 to 1. */
  readonly likelihood: number;
  /** That it states or answers the demand, if it is on the precondition at all, 0 to 1. */
  readonly states: number;
}

/** With less than this and no term no sentence comes to a passage. Where nothing was learned a term is needed. */
const LEAST_TOLD = -3.5;

/** The sentences that could be on each precondition that had been asked for on the article’s day: few could be on any. */
export function candidatesIn(read: WeighedDossier, day: string | null): Candidate[] {
  const asked = firstDaysOf(read.dossier);
  const least = read.dossier.words ? LEAST_TOLD : Number.POSITIVE_INFINITY;
  return toldOfEach(read.dossier, read.evidence)
    .filter(({ precondition }) => day === null || day >= (asked.get(precondition.id) ?? day))
    .flatMap((told) =>
      read.evidence.flatMap((sentence, k): Candidate[] => {
        const { precondition } = told;
        const terms = evidenceOn(sentence, precondition.id);
        if (terms.length === 0 && (told.told[k] ?? 0) < least) return [];
        return [{ sentence, precondition, terms, signs: passageSigns(read, k, told, terms) }];
      }),
    );
}

export function weigh(candidate: Candidate, isTaught: boolean, weights: PreconditionWeights): Weighed {
  const { signs, sentence } = candidate;
  if (!isTaught) {
    const states = sentence.hits.role() === 'mentioned' ? 0 : 1;
    return { ...candidate, likelihood: likelihoodOf(logOddsByTerms(signs)), states };
  }
  const likelihood = likelihoodOf(logOddsOf(PASSAGE_SIGNS, signs, weights.passage));
  return { ...candidate, likelihood, states: likelihoodOf(logOddsOf(PASSAGE_SIGNS, signs, weights.level)) };
}

/** The likeliest sentence of each precondition. */
export function bestOfEach(candidates: readonly Weighed[]): ReadonlyMap<PreconditionId, number> {
  const best = new Map<PreconditionId, number>();
  for (const { precondition, likelihood } of candidates) {
    best.set(precondition.id, Math.max(likelihood, best.get(precondition.id) ?? 0));
  }
  return best;
}
