import { daysBetween, type IsoDate } from '../model/dates.ts';
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
  const others = list.filter(({ statement }) => !isOfOccasion(quoted, statement));
  const leads = leadsAmong(others);
  const prior = leadsAmong(others.filter(({ statement }) => statement.date < quoted.date));
  return [...new Set([...leads.slice(0, 1), ...prior.slice(0, 1), ...leads])].slice(0, MOST_LEADS);
}

const isOfOccasion = (quoted: Statement, { official, date }: Statement) =>
  official === quoted.official && date === quoted.date;

/** The nearest one on each precondition, the nearest first. */
function nearestOf(published: IsoDate, wanted: LeadWanted, list: readonly Scored[]): Scored[] {
  const { official, quoted, preconditions, isOfSameSide } = wanted;
  const isOwn = (statement: Statement) => statement.official === official;
  const central = quoted ? (Object.keys(quoted.stance) as PreconditionId[]) : preconditions;
  const days = ({ statement }: Scored) => Math.abs(daysBetween(published, statement.date));
  for (const ids of [central, preconditions]) {
    for (const isKin of [isOwn, isOfSameSide]) {
      const leadsOn = (statement: Statement, id: PreconditionId) => id in statement.stance && isKin(statement, id);
      const kin = list.filter(({ statement }) => ids.some((id) => leadsOn(statement, id)));
      kin.sort((a, b) => days(a) - days(b) || b.score - a.score);
      const nearest = ids.map((id) => kin.find(({ statement }) => leadsOn(statement, id)));
      if (kin.length > 0) return kin.filter((one) => nearest.includes(one));
    }
  }
  return [];
}
