/** A calendar day, `YYYY-MM-DD`. Made only here. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that `value` names, or `null` when it is no real calendar day ("2025-02-30", "16 April"). */
export function parseIsoDate(value: string): IsoDate | null {
  const match = DAY.exec(value);
  if (!match) return null;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? (value as IsoDate) : null;
}

/** The present day in UTC. */
export function today(): IsoDate {
  return new Date().toISOString().slice(0, 10) as IsoDate;
}

const DAY_NUMBERS = new Map<IsoDate, number>();
const MOST_DAY_NUMBERS = 20_000;

/** Days since 1970. The dates of a record are asked for again and again, and parsing them is slow. */
export function dayNumber(date: IsoDate): number {
  const known = DAY_NUMBERS.get(date);
  if (known !== undefined) return known;
  if (DAY_NUMBERS.size >= MOST_DAY_NUMBERS) DAY_NUMBERS.clear();
  const made = Math.round(Date.parse(date) / 86_400_000);
  DAY_NUMBERS.set(date, made);
  return made;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}
