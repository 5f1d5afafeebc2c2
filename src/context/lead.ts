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
 * same precondition; where there is none, what was said on it from the same side. Of several preconditions each may have
 * its own; those of the quoted statement go before others that its sentence touches. What was said on the quoted one’s
 * own day was the same occasion and does not lead. When old words are quoted, what had been said before them leads too.
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

/** The nearest one on each precondition: the official’s own, else one of the same side; own ones first, then the nearest. */
function nearestOf(published: IsoDate, wanted: LeadWanted, list: readonly Scored[]): Scored[] {
  const { official, quoted, preconditions, isOfSameSide } = wanted;
  const isOwn = (statement: Statement) => statement.official === official;
  const central = quoted ? (Object.keys(quoted.stance) as PreconditionId[]) : preconditions;
  for (const ids of new Set([central, preconditions])) {
    const nearest = ids.flatMap((id) => {
      const on = list.filter(({ shared }) => shared.includes(id));
      const own = on.filter(({ recorded: { statement } }) => isOwn(statement));
      const kin = own.length > 0 ? own : on.filter(({ recorded: { statement } }) => isOfSameSide(statement, id));
      return kin.length === 0 ? [] : kin.reduce((best, one) => (isNearer(published, one, best) ? one : best));
    });
    const rank = ({ recorded: { statement } }: Scored) => (isOwn(statement) ? 0 : 1);
    if (nearest.length > 0) {
      return [...new Set(nearest)].sort((a, b) => rank(a) - rank(b) || (isNearer(published, a, b) ? -1 : 1));
    }
  }
  return [];
}

/** Of two on the same side of the article’s day the nearer, of equals the one that fits better; days are not counted for it. */
function isNearer(published: IsoDate, a: Scored, b: Scored): boolean {
  const [day, other] = [a.recorded.statement.date, b.recorded.statement.date];
  if (day === other) return a.score > b.score;
  return day < published ? day > other : day < other;
}
