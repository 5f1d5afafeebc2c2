import { daysBetween, type IsoDate } from '../model/dates.ts';
import type { OfficialId, PreconditionId, Statement, StatementId } from '../model/record.ts';
import { chooseDiverse, type Scored } from './diversity.ts';
import { leadsOf } from './lead.ts';
import { type RecordIndex, weightOf } from './record-index.ts';
import { type Side, sideOfOfficial, sideOfStatement } from './sides.ts';
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
  const before: Scored[] = [];
  const since: Scored[] = [];
  for (const statement of related(index, occasion)) {
    const { id, date } = statement;
    if (id === occasion.quoted?.id || date === published) continue;
    (date < published ? before : since).push(scoredFor(index, published, sided, wanted, statement));
  }
  return { before: listed(index, published, sided, before), since: listed(index, published, sided, since) };
}

const isOfNothing = ({ official, preconditions }: Occasion) => official === null && preconditions.length === 0;

function listed(index: RecordIndex, published: IsoDate, sided: WithSides, scored: readonly Scored[]): StatementId[] {
  const { official, mine } = sided;
  const isOfSameSide = (statement: Statement, id: PreconditionId) => {
    const own = mine.get(id) ?? null;
    return own !== null && sideOfStatement(index, statement, id) === own;
  };
  const leads = official === null ? [] : leadsOf(published, { ...sided, official, isOfSameSide }, scored);
  return chooseDiverse(scored, MOST_LISTED, index.words.wordsOf, leads).map(({ id }) => id);
}

function related(index: RecordIndex, { official, preconditions }: Occasion): Iterable<Statement> {
  const own = official ? index.byOfficial.get(official) : [];
  if (preconditions.length === 0) return own;
  return new Set([...own, ...preconditions.flatMap((id) => index.byPrecondition.get(id))]);
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
/** After this many days a statement is half as near. */
const HALF_LIFE_DAYS = 60;

function scoredFor(
  index: RecordIndex,
  published: IsoDate,
  occasion: WithSides,
  wanted: Wanted,
  statement: Statement,
): Scored {
  const shared = occasion.preconditions.filter((id) => id in statement.stance);
  const days = Math.abs(daysBetween(published, statement.date));
  const score =
    relation(index, occasion, shared, statement) +
    WEIGHT.sameWords * likeness(index, wanted, statement) +
    WEIGHT.nearness * 0.5 ** (days / HALF_LIFE_DAYS) +
    (statement.verified.how === 'not found' ? WEIGHT.notFound : 0);
  const [first] = shared;
  return { statement, score, side: first === undefined ? null : sideOfStatement(index, statement, first) };
}

function relation(
  index: RecordIndex,
  { official, mine }: WithSides,
  shared: readonly PreconditionId[],
  statement: Statement,
): number {
  const own = official === statement.official;
  if (shared.length === 0) return own ? WEIGHT.own : 0;
  const position = shared.some((id) => statement.stance[id] !== 'restates') ? WEIGHT.position : 0;
  if (own) return WEIGHT.ownOnSubject + position;
  const answers = official !== null && isAnswer(index, mine, shared, statement);
  return WEIGHT.subject + position + (answers ? WEIGHT.otherSide : 0);
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
  return shared.some((id) => {
    const own = mine.get(id) ?? null;
    const other = own === null ? null : sideOfStatement(index, statement, id);
    return other !== null && own !== other;
  });
}

function sideOfSpeaker(index: RecordIndex, speaker: OfficialId, id: PreconditionId): Side | null {
  const named = sideOfOfficial(index, speaker, id);
  if (named !== null) return named;
  const said = index.byOfficial.get(speaker).filter(({ stance }) => id in stance);
  return said.map((statement) => sideOfStatement(index, statement, id)).find((side) => side !== null) ?? null;
}

/** The content words to be near to, with their weights. */
interface Wanted {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

function wantedOf(index: RecordIndex, words: Words): Wanted {
  const weighed = words.filter(isContentWord).map((word) => [word, weightOf(index, word)] as const);
  const weights = new Map(weighed.filter(([, weight]) => weight > 0));
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** The share of the words' weight that the statement holds in one of its wordings, 0 to 1. */
function likeness({ words }: RecordIndex, { weights, total }: Wanted, statement: Statement): number {
  if (total === 0) return 0;
  const held = words.wordsOf(statement);
  let shared = 0;
  for (const [word, weight] of weights) if (held.has(word)) shared += weight;
  return shared / total;
}
