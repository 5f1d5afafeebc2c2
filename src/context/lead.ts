import type { IsoDate } from '../model/dates.ts';
import type { OfficialId, PreconditionId, Statement } from '../model/record.ts';
import type { Scored } from './diversity.ts';

/** A third place is left for the answer. */
const MOST_LEADS = 2;

/** Whose words lead a list, and on what. */
export interface LeadWanted {
  readonly official: OfficialId;
  readonly preconditions: readonly PreconditionId[];
  /** The statement that is being quoted, if it is on record. */
  readonly quoted: Statement | null;
  isOfSameSide(statement: Statement, precondition: PreconditionId): boolean;
}

/**
 * The statements that stand first in a list, the nearest in time to the article’s day: what the same official said on the
 * same precondition; where there is none, what was last said on it from the same side, and the time before. Of several
 * preconditions each may have its own; those of the quoted statement go before others that its sentence touches. What was
 * said on the quoted one’s own day was the same occasion and does not lead. When old words are quoted, what had been said before them leads too.
 */
export function leadsOf(published: IsoDate, wanted: LeadWanted, list: readonly Scored[]): Scored[] {
  const { quoted } = wanted;
  const leadsAmong = (some: readonly Scored[]) => nearestOf(published, wanted, some);
  if (!quoted) return leadsAmong(list).slice(0, MOST_LEADS);
  const others = list.filter(({ recorded: { statement } }) => !isOfOccasion(quoted, statement));
  const leads = leadsAmong(others);
  const prior = leadsAmong(others.filter(({ recorded: { statement } }) => statement.date < quoted.date));
  return [...new Set([...leads.slice(0, 1), ...prior.slice(0, 1), ...leads])].slice(0, MOST_LEADS);
}

const isOfOccasion = (quoted: Statement, { official, date }: Statement) =>
  official === quoted.official && date === quoted.date;

/**
 * The nearest one on each precondition: the official’s own, else one of the same side; own ones first, then the nearest.
 * Where the side speaks for an official who has said nothing on it, those before the nearest follow.
 */
function nearestOf(published: IsoDate, wanted: LeadWanted, list: readonly Scored[]): Scored[] {
  const { official, quoted, preconditions } = wanted;
  const central = quoted ? (Object.keys(quoted.stance) as PreconditionId[]) : preconditions;
  const isOthers = ({ recorded: { statement } }: Scored) => (statement.official === official ? 0 : 1);
  const byNearness = byNearnessTo(published);
  for (const ids of new Set([central, preconditions])) {
    const lists = ids.map((id) => onOneSide(wanted, list, id).sort(byNearness));
    const first = lists
      .flatMap(([nearest]) => nearest ?? [])
      .sort((a, b) => isOthers(a) - isOthers(b) || byNearness(a, b));
    if (first.length === 0) continue;
    const next = lists.flatMap(([nearest, next]) => (next && nearest && isOthers(nearest) ? next : []));
    return [...new Set([...first, ...next.sort(byNearness)])];
  }
  return [];
}

/** What the official said on a precondition; where that is nothing, what was said on it from the same side. */
function onOneSide({ official, isOfSameSide }: LeadWanted, list: readonly Scored[], id: PreconditionId): Scored[] {
  const on = list.filter(({ shared }) => shared.includes(id));
  const own = on.filter(({ recorded: { statement } }) => statement.official === official);
  return own.length > 0 ? own : on.filter(({ recorded: { statement } }) => isOfSameSide(statement, id));
}

/** Of two on the same side of the article’s day the nearer, of equals the one that fits better; days are not counted for it. */
function byNearnessTo(published: IsoDate): (a: Scored, b: Scored) => number {
  return (a, b) => {
    const [day, other] = [a.recorded.statement.date, b.recorded.statement.date];
    if (day === other) return b.score - a.score;
    return day > other === day < published ? -1 : 1;
  };
}
