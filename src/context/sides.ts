import type { Official, OfficialId, Precondition, PreconditionId, Stance, Statement } from '../model/record.ts';

/** On which end of a precondition somebody stands. */
export type Side = 'demanding' | 'addressed';

const BY_STANCE: Readonly<Partial<Record<Stance, Side>>> = {
  demands: 'demanding',
  warns: 'demanding',
  refuses: 'addressed',
  denies: 'addressed',
  concedes: 'addressed',
};

interface Known {
  readonly officials: ReadonlyMap<OfficialId, Official>;
  readonly preconditions: ReadonlyMap<PreconditionId, Precondition>;
}

/**
 * The side from which a statement speaks on a precondition: that of the official's country if the precondition names it,
 * else as the stance tells (Israel's allies, Hamas). `null` when neither does.
 */
export function sideOfStatement(known: Known, { official, stance }: Statement, id: PreconditionId): Side | null {
  const taken = stance[id];
  return sideOfOfficial(known, official, id) ?? (taken ? (BY_STANCE[taken] ?? null) : null);
}

/** The side of the official's country, if the precondition names it on one side only. */
export function sideOfOfficial(
  { officials, preconditions }: Known,
  official: OfficialId,
  id: PreconditionId,
): Side | null {
  const country = officials.get(official)?.country;
  const precondition = preconditions.get(id);
  if (country === undefined || precondition === undefined) return null;
  const demands = precondition.demandedBy.includes(country);
  const isAddressed = precondition.addressedTo.includes(country);
  if (demands === isAddressed) return null;
  return demands ? 'demanding' : 'addressed';
}
