import type { IsoDate } from './dates.ts';
import type { Dossier } from './record.ts';

/** The days until which negotiations were followed: of the one that was left first, and of the one followed longest. */
export interface Followed {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const NEVER = '1970-01-01' as IsoDate;

export function followedOf(dossiers: Iterable<Pick<Dossier, 'followedUntil'>>): Followed {
  const days = Array.from(dossiers, ({ followedUntil }) => followedUntil).sort();
  return { from: days[0] ?? NEVER, to: days.at(-1) ?? NEVER };
}
