import { daysBetween, type IsoDate, parseIsoDate } from '../../model/dates.ts';

/**
 * Time drawn from 0 to 1. Where nothing happened for long, the stretch is shortened: the talks of 2019 and those of 2025
 * would else be two heaps of signs at the ends of an empty line.
 */
export interface TimeScale {
  readonly from: IsoDate;
  /** Days since `from`, and where these days are drawn, in days of the drawing; both ascending. */
  readonly anchors: readonly (readonly [day: number, drawn: number])[];
  /** The shortened stretches, in days since `from`. */
  readonly breaks: readonly (readonly [start: number, end: number])[];
}

export interface Tick {
  readonly date: IsoDate;
  /** Which part of the date a reader needs here: the first mark of a year names it. */
  readonly names: 'year' | 'month' | 'month-and-year';
}

const SHORTEST_DAYS = 30;
/** Signs at both ends keep a little distance from the edge. */
const MARGIN = 0.03;
/** In a time longer than the first, an empty stretch longer than the second is drawn as long as the third. */
const LONG_TIME_DAYS = 730;
const LONG_GAP_DAYS = 183;
const DRAWN_GAP_DAYS = 45;

/** A scale that holds all dates; `null` for none. */
export function scaleOf(dates: readonly IsoDate[]): TimeScale | null {
  const sorted = [...new Set(dates)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const days = daysBetween(first, last);
  const isLong = (gap: number) => days > LONG_TIME_DAYS && gap > LONG_GAP_DAYS;
  const gaps = sorted.slice(1).map((date, index) => daysBetween(sorted[index] ?? date, date));
  const drawnDays = gaps.reduce((sum, gap) => sum + (isLong(gap) ? DRAWN_GAP_DAYS : gap), 0);
  const margin = Math.ceil(Math.max(SHORTEST_DAYS, drawnDays) * MARGIN);
  const anchors: [number, number][] = [[0, 0]];
  const breaks: [number, number][] = [];
  for (const gap of [margin, ...gaps, margin + Math.max(0, SHORTEST_DAYS - drawnDays)]) {
    const [day, drawn] = anchors.at(-1) ?? [0, 0];
    anchors.push([day + gap, drawn + (isLong(gap) ? DRAWN_GAP_DAYS : gap)]);
    if (isLong(gap)) breaks.push([day, day + gap]);
  }
  return { from: plusDays(first, -margin), anchors, breaks };
}

/** Where a day lies on the scale, 0 to 1. */
export function place(scale: TimeScale, date: IsoDate): number {
  return placeOf(scale, daysBetween(scale.from, date));
}

/** The same for days since the scale's beginning. */
export function placeOf({ anchors }: TimeScale, day: number): number {
  const total = anchors.at(-1)?.[1] ?? 1;
  const next = anchors.findIndex(([stop]) => stop >= day);
  const [end, drawnEnd] = anchors[next] ?? [day, total];
  const [start, drawnStart] = anchors[next - 1] ?? [0, 0];
  const share = end > start ? Math.max(0, day - start) / (end - start) : 0;
  return (next < 0 ? total : drawnStart + share * (drawnEnd - drawnStart)) / total;
}

const STEPS_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** First days of months or years, about `most` at the utmost, evenly apart but for the shortened stretches. */
export function ticksOf(scale: TimeScale, most: number): Tick[] {
  const { from, anchors, breaks } = scale;
  const [days, drawn] = anchors.at(-1) ?? [0, 0];
  const months = drawn / 30.44;
  const step = STEPS_MONTHS.find((each) => months / each <= most) ?? 1200;
  const [year = 0, month = 1] = from.split('-').map(Number);
  const ticks: Tick[] = [];
  for (let at = Math.ceil((year * 12 + month) / step) * step; ; at += step) {
    const date = firstOf(at);
    const day = daysBetween(from, date);
    if (day > days) return ticks;
    if (breaks.some(([start, end]) => start < day && day < end)) continue;
    const sameYear = ticks.at(-1)?.date.slice(0, 4) === date.slice(0, 4);
    ticks.push({ date, names: step >= 12 ? 'year' : sameYear ? 'month' : 'month-and-year' });
  }
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
