import { daysBetween, type IsoDate } from '../../model/dates.ts';
import { locale, say, sayCount } from './say.ts';

const PARTS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short' },
  shortMonthAndYear: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(parts: keyof typeof PARTS): Intl.DateTimeFormat {
  const key = `${locale()} ${parts}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale(), { ...PARTS[parts], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** "8 April 2025", and for dates known less well "April 2025" or "2025". */
export function dateInWords(date: string): string {
  const { length } = date.split('-');
  if (length === 1) return format('year').format(new Date(`${date}-01-01`));
  return length === 2 ? format('month').format(new Date(`${date}-01`)) : format('day').format(new Date(date));
}

/** The name of a day on an axis: as much of it as the axis does not say elsewhere. */
export function tickInWords(date: string, names: 'year' | 'month' | 'month-and-year'): string {
  const parts = names === 'year' ? 'year' : names === 'month' ? 'shortMonth' : 'shortMonthAndYear';
  return format(parts).format(new Date(date));
}

/** "8 days before this article", "about 3 months after this article", "on the day of this article". */
export function distance(article: IsoDate, date: IsoDate): string {
  const days = daysBetween(article, date);
  if (days === 0) return say('distance_same_day');
  const stretch = stretchOf(Math.abs(days));
  return days < 0 ? say('distance_before', { stretch }) : say('distance_after', { stretch });
}

/** "8 days", "about 3 months", "about 6 years": days are kept as long as a reader can picture them. */
function stretchOf(days: number): string {
  if (days < 60) return sayCount('distance_days', days);
  const months = Math.round(days / 30.44);
  if (months < 24) return sayCount('distance_months', months);
  return sayCount('distance_years', Math.round(days / 365.25));
}
