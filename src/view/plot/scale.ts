import { daysBetween, type IsoDate, parseIsoDate } from '../../model/dates.ts';

/** A stretch of time, to be drawn from 0 to 1. */
export interface TimeScale {
  readonly from: IsoDate;
  readonly days: number;
}

export interface Tick {
  readonly date: IsoDate;
  /** Which part of the date a reader needs here: January and the first mark name their year. */
  readonly names: 'year' | 'month' | 'month-and-year';
}

const SHORTEST_DAYS = 30;
/** Signs at both ends keep a little distance from the edge. */
const MARGIN = 0.03;

/** A scale that holds all dates; `null` for none. */
export function scaleOf(dates: readonly IsoDate[]): TimeScale | null {
  const sorted = [...dates].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const days = Math.max(SHORTEST_DAYS, daysBetween(first, last));
  const margin = Math.ceil(days * MARGIN);
  return { from: plusDays(first, -margin), days: days + 2 * margin };
}

/** Where a day lies on the scale, 0 to 1. */
export function place({ from, days }: TimeScale, date: IsoDate): number {
  return Math.min(1, Math.max(0, daysBetween(from, date) / days));
}

const STEPS_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** First days of months or years, `most` at the utmost, evenly apart. */
export function ticksOf(scale: TimeScale, most: number): Tick[] {
  const months = scale.days / 30.44;
  const step = STEPS_MONTHS.find((each) => months / each <= most) ?? 1200;
  const ticks: Tick[] = [];
  const [year = 0, month = 1] = scale.from.split('-').map(Number);
  let at = Math.ceil((year * 12 + month) / step) * step;
  for (let date = firstOf(at); daysBetween(scale.from, date) <= scale.days; date = firstOf(at)) {
    ticks.push({ date, names: step >= 12 ? 'year' : at % 12 === 0 || ticks.length === 0 ? 'month-and-year' : 'month' });
    at += step;
  }
  return ticks;
}

function firstOf(month: number): IsoDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return day(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}

function plusDays(date: IsoDate, days: number): IsoDate {
  return day(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));
}

function day(value: string): IsoDate {
  const date = parseIsoDate(value);
  if (!date) throw new RangeError(`no calendar day: ${value}`);
  return date;
}

/** Levels for signs of one width, so that none covers another: 0 is the line, higher ones pile up. `xs` sorted. */
export function levelsOf(xs: readonly number[], width: number): number[] {
  const ends: number[] = [];
  return xs.map((x) => {
    const free = ends.findIndex((end) => end + width <= x);
    const level = free < 0 ? ends.length : free;
    ends[level] = x;
    return level;
  });
}
