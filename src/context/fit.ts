import type { PassageRole } from '../model/findings.ts';
import type { OfficialId, PreconditionId, Stance, Statement } from '../model/record.ts';
import { lastCheck } from '../model/verification.ts';
import { type RecordIndex, weightOf } from './record-index.ts';
import type { Recorded } from './recorded.ts';
import { dossierOf, type Voices } from './voices.ts';
import { markOf } from './word-marks.ts';
import { isContentWord, type Words } from './words.ts';

/** What statements are wanted for. */
export interface Matter {
  /** Whose words they are. */
  readonly voice: OfficialId | null;
  readonly preconditions: readonly PreconditionId[];
  /** What the quotation says of them, as far as that is known. */
  readonly roles: ReadonlyMap<PreconditionId, PassageRole>;
  readonly voices: Voices;
  readonly wanted: Wanted;
}

/**
 * The parts of a statement’s fit, added up: how sure it is that a reader of the quotation is glad of it. They come from a
 * logistic regression over labelled pairs (test/context/prior, the half to tune on; of invented articles and real ones)
 * and were rounded. Of more than fifty other signs none gained anything with these at hand.
 */
const WEIGHT = {
  own: 1,
  /** On one of the preconditions. */
  subject: 0.75,
  /** Times the share of the preconditions on which it is. */
  subjects: 1.25,
  /** Times the share of these among all that it is on: a list of five demands is on none of them in particular. */
  devotion: 2,
  /** Takes a side on what the quotation takes a side on, its own or the contrary one. */
  side: 0.7,
  /** Times the weight of the words in common, each 0 to 1, up to `MOST_WORDS`. */
  words: 0.95,
  /** Times the nearness in time, 0 to 1. */
  nearness: 1.35,
  /** Times how much the page is about the negotiation. */
  voices: 2.05,
  notFound: -0.25,
};
const MOST_WORDS = 3;
/** After this many days a statement is half as near. */
const HALF_LIFE_DAYS = 60;

/** From here on a statement is rather on the point of a quotation than not. */
export const ON_POINT = 5.5;
/** For lists of all that an official said, and of all that was said on a precondition. */
export const ALL_RELATED = Number.NEGATIVE_INFINITY;

export function fitOf(
  index: RecordIndex,
  today: number,
  matter: Matter,
  recorded: Recorded,
  shared: readonly PreconditionId[],
): number {
  const { statement, day } = recorded;
  const dossier = dossierOf(index, statement);
  return (
    (statement.official === matter.voice ? WEIGHT.own : 0) +
    (shared.length > 0 ? subjectFit(matter, statement, shared) : 0) +
    WEIGHT.words * Math.min(MOST_WORDS, commonWeight(matter.wanted, recorded)) +
    WEIGHT.nearness * 0.5 ** (Math.abs(day - today) / HALF_LIFE_DAYS) +
    WEIGHT.voices * (dossier === null ? 0 : (matter.voices.get(dossier) ?? 0)) +
    (lastCheck(statement)?.how === 'not found' ? WEIGHT.notFound : 0)
  );
}

function subjectFit(
  { preconditions, roles }: Matter,
  { stance }: Statement,
  shared: readonly PreconditionId[],
): number {
  return (
    WEIGHT.subject +
    (WEIGHT.subjects * shared.length) / preconditions.length +
    (WEIGHT.devotion * shared.length) / countOf(stance) +
    (shared.some((id) => isOfSameQuestion(stance[id], roles.get(id))) ? WEIGHT.side : 0)
  );
}

/** Without a list of the keys. */
function countOf(stance: Statement['stance']): number {
  let count = 0;
  for (const _ in stance) count++;
  return count;
}

const TAKES_SIDE: ReadonlySet<Stance> = new Set(['demands', 'warns', 'refuses', 'denies']);
const MOVES: ReadonlySet<Stance> = new Set(['concedes', 'offers']);

/** Who says that a demand is met wants to know who moved; who demands or refuses, or only names it, who did so before. */
function isOfSameQuestion(stance: Stance | undefined, role: PassageRole | undefined): boolean {
  return stance !== undefined && (role === 'met' ? MOVES : TAKES_SIDE).has(stance);
}

/** The content words to be near to, with their weights. */
export type Wanted = readonly { readonly word: string; readonly mark: number; readonly weight: number }[];

export function wantedOf(index: RecordIndex, words: Words): Wanted {
  return [...new Set(words.filter(isContentWord))].flatMap((word) => {
    const weight = weightOf(index, word);
    return weight > 0 ? { word, mark: markOf(word), weight } : [];
  });
}

/** The weight of the words that the statement holds in one of its wordings. */
function commonWeight(wanted: Wanted, { words, marks }: Recorded): number {
  let common = 0;
  for (const { word, mark, weight } of wanted) if ((marks & mark) !== 0 && words.has(word)) common += weight;
  return common;
}
