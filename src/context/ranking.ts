import { dayNumber, type IsoDate } from '../model/dates.ts';
import type { BeforeAndSince } from '../model/reading.ts';
import type { OfficialId, PreconditionId, Statement } from '../model/record.ts';
import { chooseDiverse, type Scored } from './diversity.ts';
import { fitOf, type Matter, wantedOf } from './fit.ts';
import { leadsOf } from './lead.ts';
import type { RecordIndex } from './record-index.ts';
import type { Recorded } from './recorded.ts';
import { type Side, sideOfOfficial, sideOfStatement } from './sides.ts';
import type { Words } from './words.ts';

const NOTHING: BeforeAndSince = { before: [], since: [], beforeTotal: 0, sinceTotal: 0 };
/** More than nearly any quotation has; a reading is a message, and the totals tell of what it leaves out. */
const MOST_LISTED = 24;

/** What the statements are wanted for. */
export interface Occasion extends Pick<Matter, 'voice' | 'preconditions' | 'roles' | 'voices'> {
  /** Whose statements are listed, whatever they are on: the official who is said to have spoken. */
  readonly official: OfficialId | null;
  /** Those of others are listed where they are on one of these. */
  readonly ofOthersOn: readonly PreconditionId[];
  /** Words to be near to; empty when there are none. */
  readonly words: Words;
  /** The statement that is being quoted, which is left out; `null` when none is known. */
  readonly quoted: Statement | null;
  /** A statement that fits less is left out. */
  readonly least: number;
}

/**
 * Statements by the same official or on the same precondition, split at the article's day, best first: the leads
 * (`lead.ts`), then the others by their fit. Those of the day itself are in neither list. Without a day there is no before
 * and no since: it is never guessed.
 */
export function beforeAndSince(index: RecordIndex, published: IsoDate | null, occasion: Occasion): BeforeAndSince {
  if (published === null) return NOTHING;
  const matter = { ...occasion, wanted: wantedOf(index, occasion.words) };
  const mine = sidesOfVoice(index, occasion);
  const today = dayNumber(published);
  const before: Scored[] = [];
  const since: Scored[] = [];
  for (const recorded of related(index, occasion)) {
    if (recorded.statement === occasion.quoted || recorded.day === today) continue;
    const scored = scoredFor(index, today, matter, recorded);
    if (scored.score >= occasion.least) (recorded.day < today ? before : since).push(scored);
  }
  const listed = (scored: readonly Scored[]) => listOf(index, published, occasion, mine, scored);
  return { before: listed(before), since: listed(since), beforeTotal: before.length, sinceTotal: since.length };
}

function listOf(
  index: RecordIndex,
  published: IsoDate,
  { voice, preconditions, quoted }: Occasion,
  mine: Sides,
  scored: readonly Scored[],
): BeforeAndSince['before'] {
  const isOfSameSide = (statement: Statement, id: PreconditionId) => {
    const own = mine.get(id) ?? null;
    return own !== null && sideOfStatement(index, statement, id) === own;
  };
  const leads =
    voice === null ? [] : leadsOf(published, { official: voice, preconditions, quoted, isOfSameSide }, scored);
  return chooseDiverse(scored, MOST_LISTED, leads).map(({ id }) => id);
}

/** Each once, without a set of them: a statement on an earlier precondition has been listed there. */
function related(index: RecordIndex, { official, ofOthersOn }: Occasion): Recorded[] {
  const all = official ? [...index.byOfficial.get(official)] : [];
  for (const id of ofOthersOn) {
    for (const recorded of index.byPrecondition.get(id)) {
      const { official: speaker, stance } = recorded.statement;
      if (speaker !== official && ofOthersOn.find((one) => one in stance) === id) all.push(recorded);
    }
  }
  return all;
}

function scoredFor(index: RecordIndex, today: number, matter: Matter, recorded: Recorded): Scored {
  const shared = sharedWith(recorded.statement, matter.preconditions);
  const first = shared[0];
  const side = first === undefined ? null : sideOfStatement(index, recorded.statement, first);
  return { recorded, shared, score: fitOf(index, today, matter, recorded, shared), side };
}

const NONE: readonly never[] = [];

/** The preconditions on which a statement bears: nearly always all or none, for which no list is made. */
function sharedWith({ stance }: Statement, ids: readonly PreconditionId[]): readonly PreconditionId[] {
  let count = 0;
  for (const id of ids) if (id in stance) count++;
  if (count === 0) return NONE;
  return count === ids.length ? ids : ids.filter((id) => id in stance);
}

/** The side on which whoever speaks stands on each precondition. */
type Sides = ReadonlyMap<PreconditionId, Side | null>;

/** Worked out once for an occasion: every statement that may be an answer is held against them. */
function sidesOfVoice(index: RecordIndex, { voice, preconditions }: Occasion): Sides {
  return new Map(voice ? preconditions.map((id) => [id, sideOfVoice(index, voice, id)]) : []);
}

function sideOfVoice(index: RecordIndex, voice: OfficialId, id: PreconditionId): Side | null {
  const named = sideOfOfficial(index, voice, id);
  if (named !== null) return named;
  for (const { statement } of index.byOfficial.get(voice)) {
    const side = id in statement.stance ? sideOfStatement(index, statement, id) : null;
    if (side !== null) return side;
  }
  return null;
}
