import { dayNumber, type IsoDate } from '../model/dates.ts';
import type { OfficialId, PreconditionId, Statement, StatementId } from '../model/record.ts';
import { chooseDiverse, type Scored } from './diversity.ts';
import { leadsOf } from './lead.ts';
import { type RecordIndex, weightOf } from './record-index.ts';
import type { Recorded } from './recorded.ts';
import { type Side, sideOfOfficial, sideOfStatement } from './sides.ts';
import { markOf } from './word-marks.ts';
import { isContentWord, type Words } from './words.ts';

/** Statements before and after the article's day, best first: the leads (`lead.ts`), then the others by their fit. */
export interface BeforeAndSince {
  readonly before: readonly StatementId[];
  readonly since: readonly StatementId[];
}

const NOTHING: BeforeAndSince = { before: [], since: [] };
const MOST_LISTED = 12;

/** What the statements are wanted for. */
export interface Occasion {
  /** Who said it, as far as that is an official. */
  readonly official: OfficialId | null;
  readonly preconditions: readonly PreconditionId[];
  /** Those of them that the reading shows: on others only the same person is listed. */
  readonly shown: readonly PreconditionId[];
  /** Words to be near to; empty when there are none. */
  readonly words: Words;
  /** The statement that is being quoted, which is left out; `null` when none is known. */
  readonly quoted: Statement | null;
}

/**
 * Statements by the same official or on the same precondition, split at the article's day; those of the day itself are in
 * neither list. Without a day there is no before and no since: it is never guessed.
 */
export function beforeAndSince(index: RecordIndex, published: IsoDate | null, occasion: Occasion): BeforeAndSince {
  if (published === null || isOfNothing(occasion)) return NOTHING;
  const wanted = wantedOf(index, occasion.words);
  const sided = { ...occasion, mine: sidesOfSpeaker(index, occasion) };
  const today = dayNumber(published);
  const before: Scored[] = [];
  const since: Scored[] = [];
  for (const recorded of related(index, occasion)) {
    if (recorded.statement === occasion.quoted || recorded.day === today) continue;
    const scored = scoredFor(index, today, sided, wanted, recorded);
    if (bearsOn(wanted, scored)) (recorded.day < today ? before : since).push(scored);
  }
  return { before: listed(index, published, sided, before), since: listed(index, published, sided, since) };
}

const isOfNothing = ({ official, preconditions }: Occasion) => official === null && preconditions.length === 0;

/** Where there are no words to be near to, as on an official’s card, all that the official said is wanted. */
function bearsOn(wanted: Wanted, { recorded, shared }: Scored): boolean {
  return shared.length > 0 || wanted.total === 0 || likeness(wanted, recorded) >= LEAST_LIKE;
}

function listed(index: RecordIndex, published: IsoDate, sided: WithSides, scored: readonly Scored[]): StatementId[] {
  const { official, mine } = sided;
  const isOfSameSide = (statement: Statement, id: PreconditionId) => {
    const own = mine.get(id) ?? null;
    return own !== null && sideOfStatement(index, statement, id) === own;
  };
  const leads = official === null ? [] : leadsOf(published, { ...sided, official, isOfSameSide }, scored);
  return chooseDiverse(scored, MOST_LISTED, leads).map(({ id }) => id);
}

/** Each once, without a set of them: a statement on an earlier precondition has been listed there. */
function related(index: RecordIndex, { official, shown }: Occasion): Recorded[] {
  const all = official ? [...index.byOfficial.get(official)] : [];
  for (const id of shown) {
    for (const recorded of index.byPrecondition.get(id)) {
      const { official: speaker, stance } = recorded.statement;
      if (speaker !== official && shown.find((one) => one in stance) === id) all.push(recorded);
    }
  }
  return all;
}

/**
 * The parts of a statement's fit, added up. What the same person said on the same precondition comes first, then words
 * that are alike, then what the other side said on it; of equals the nearer in time. Measured on test/context/retrieval.
 */
const WEIGHT = {
  /** By the same person on the same precondition. */
  ownOnSubject: 6,
  /** By the same person on something else. */
  own: 1,
  /** By somebody else on the same precondition. */
  subject: 2,
  /** On top of that: by the other side. */
  otherSide: 1.5,
  /** On top of that: a position is taken, not only mentioned. */
  position: 0.5,
  /** Times the share of the words, 0 to 1. */
  sameWords: 2.5,
  /** Times the nearness, 0 to 1. */
  nearness: 4,
  notFound: -0.5,
};
/**
 * A statement by the same person on none of the preconditions bears on quoted words only when it has so much of them in
 * common, 0 to 1: none is shown rather than one on another matter.
 */
const LEAST_LIKE = 0.1;
/** After this many days a statement is half as near. */
const HALF_LIFE_DAYS = 60;

function scoredFor(index: RecordIndex, today: number, occasion: WithSides, wanted: Wanted, recorded: Recorded): Scored {
  const { statement } = recorded;
  const shared = sharedWith(statement, occasion.preconditions);
  const score =
    relation(index, occasion, shared, statement) +
    WEIGHT.sameWords * likeness(wanted, recorded) +
    WEIGHT.nearness * 0.5 ** (Math.abs(recorded.day - today) / HALF_LIFE_DAYS) +
    (statement.verified.how === 'not found' ? WEIGHT.notFound : 0);
  const first = shared[0];
  const side = first === undefined ? null : sideOfStatement(index, statement, first);
  return { recorded, shared, score, side };
}

const NONE: readonly never[] = [];

/** The preconditions on which a statement bears: nearly always all or none, for which no list is made. */
function sharedWith({ stance }: Statement, ids: readonly PreconditionId[]): readonly PreconditionId[] {
  let count = 0;
  for (const id of ids) if (id in stance) count++;
  if (count === 0) return NONE;
  return count === ids.length ? ids : ids.filter((id) => id in stance);
}

function relation(
  index: RecordIndex,
  { official, mine }: WithSides,
  shared: readonly PreconditionId[],
  statement: Statement,
): number {
  const own = official === statement.official;
  if (shared.length === 0) return own ? WEIGHT.own : 0;
  const position = takesPosition(statement, shared) ? WEIGHT.position : 0;
  if (own) return WEIGHT.ownOnSubject + position;
  const answers = official !== null && isAnswer(index, mine, shared, statement);
  return WEIGHT.subject + position + (answers ? WEIGHT.otherSide : 0);
}

function takesPosition({ stance }: Statement, shared: readonly PreconditionId[]): boolean {
  for (const id of shared) if (stance[id] !== 'restates') return true;
  return false;
}

/** With the side on which the speaker stands on each precondition. */
interface WithSides extends Occasion {
  readonly mine: ReadonlyMap<PreconditionId, Side | null>;
}

/** Worked out once for an occasion: every statement that may be an answer is held against them. */
function sidesOfSpeaker(index: RecordIndex, { official, preconditions }: Occasion): WithSides['mine'] {
  return new Map(official ? preconditions.map((id) => [id, sideOfSpeaker(index, official, id)]) : []);
}

/** True when the statement comes from the other side of a precondition than the speaker stands on. */
function isAnswer(
  index: RecordIndex,
  mine: WithSides['mine'],
  shared: readonly PreconditionId[],
  statement: Statement,
): boolean {
  for (const id of shared) {
    const own = mine.get(id) ?? null;
    const other = own === null ? null : sideOfStatement(index, statement, id);
    if (other !== null && own !== other) return true;
  }
  return false;
}

function sideOfSpeaker(index: RecordIndex, speaker: OfficialId, id: PreconditionId): Side | null {
  const named = sideOfOfficial(index, speaker, id);
  if (named !== null) return named;
  for (const { statement } of index.byOfficial.get(speaker)) {
    const side = id in statement.stance ? sideOfStatement(index, statement, id) : null;
    if (side !== null) return side;
  }
  return null;
}

/** The content words to be near to, with their weights. */
interface Wanted {
  readonly words: readonly { readonly word: string; readonly mark: number; readonly weight: number }[];
  readonly total: number;
}

function wantedOf(index: RecordIndex, words: Words): Wanted {
  const weighed = [...new Set(words.filter(isContentWord))].flatMap((word) => {
    const weight = weightOf(index, word);
    return weight > 0 ? { word, mark: markOf(word), weight } : [];
  });
  return { words: weighed, total: weighed.reduce((sum, { weight }) => sum + weight, 0) };
}

/** The share of the words' weight that the statement holds in one of its wordings, 0 to 1. */
function likeness(wanted: Wanted, { words, marks }: Recorded): number {
  let shared = 0;
  for (const { word, mark, weight } of wanted.words) if ((marks & mark) !== 0 && words.has(word)) shared += weight;
  return shared === 0 ? 0 : shared / wanted.total;
}
