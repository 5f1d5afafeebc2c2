import type { SentenceEvidence } from '../../../src/engine/preconditions/evidence.ts';
import { inFocus } from '../../../src/engine/preconditions/focus.ts';
import { FITTED, type PassageWeights, type Signs, signsOf } from '../../../src/engine/preconditions/passage-score.ts';
import { LEAST_TELLING, placesIn } from '../../../src/engine/preconditions/passages.ts';
import type { Dossier } from '../../../src/model/record.ts';
import { overlaps } from '../../../src/model/span.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { evidenceFor, type Prepared } from './prepared.ts';

/**
 * The sentences of an article that could be on a precondition of its dossiers, each as often as there are such
 * preconditions; those that can be seen either way teach nothing. The dossiers’ words must have been learned without the
 * article.
 */
export function examplesIn(read: Prepared, dossiers: readonly Dossier[]): Example[] {
  const own = dossiers.filter(({ id }) => read.article.dossiers.includes(id));
  const inPlay = own.map((dossier) => ({ dossier, evidence: evidenceFor(dossier, read) }));
  return inFocus(inPlay).flatMap(({ dossier, evidence }) =>
    evidence.flatMap((sentence, k) =>
      [...placesIn(dossier, sentence)].flatMap((place) => exampleAt(read, dossier, evidence, k, place)),
    ),
  );
}

function exampleAt(
  read: Prepared,
  dossier: Dossier,
  sentences: readonly SentenceEvidence[],
  k: number,
  place: number,
): Example[] {
  const id = dossier.preconditions[place]?.id;
  const sentence = sentences[k];
  if (id === undefined || !sentence) return [];
  const marks = read.article.passages.filter(
    (mark) => mark.precondition === id && overlaps(mark, sentence.hits.sentence),
  );
  const isSo = marks.some(({ optional }) => !optional);
  if (marks.length > 0 && !isSo) return [];
  const own = isHidden(read.name, k, place) ? [] : sentence.evidence.filter(({ precondition }) => precondition === id);
  const signs = signsOf(sentences, k, own, place);
  if (signs.terms === 0 && signs.telling < LEAST_TELLING) return [];
  return [{ row: rowOf(signs), isSo }];
}

const rowOf = (signs: Signs) => FITTED.map((name) => signs[name]);

/** The terms of the record fit the articles that they were made with better than they will fit the next. */
const HIDDEN = 4;

/** By lot, but always the same: in one of so many. */
function isHidden(...key: readonly (string | number)[]): boolean {
  let hash = 7;
  for (const unit of key.join(' ')) hash = (31 * hash + unit.charCodeAt(0)) >>> 0;
  return hash % HIDDEN === 0;
}

/** How much each sign counts, to two digits: more would say what the next fit does not. */
export function fitWeights(examples: readonly Example[]): PassageWeights {
  const { constant, weights } = fitLogistic(examples);
  const entries = FITTED.map((name, k) => [name, rounded(weights[k] ?? 0)] as const);
  return { none: rounded(constant), ...(Object.fromEntries(entries) as Omit<PassageWeights, 'none'>) };
}

const rounded = (value: number) => Math.round(100 * value) / 100;
