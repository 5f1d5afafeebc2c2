import { type IsoDate, parseIsoDate } from '../model/dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const YEAR_FIRST = /(?:^|[^\d])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:$|T|\d{6}$)/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]+${MONTH}\\.?,?[\\s.-]+((?:19|20)\\d\\d)\\b`, 'i');
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s[\\d:]+(?:\\s[a-z]+)?)?\\s+((?:19|20)\\d\\d)\\b`,
  'i',
);
const SLASHED = /(?:^|[^\d])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?!\d)/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/**
 * The day that a written date names, in the zone it was written in: "2024-10-15T16:00:00Z", "20 Nov 2019",
 * "November 18, 2019", "20141230", seconds since 1970. `null` for all else, also for "3/4/2015", which is two days.
 */
export function parseDay(written: string): IsoDate | null {
  const value = written.trim();
  if (EPOCH.test(value)) return dayOfEpoch(Number(value));
  const year = COMPACT.exec(value) ?? YEAR_FIRST.exec(value);
  if (year) return day(year[1], year[2], year[3]);
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const slashed = SLASHED.exec(value);
  return slashed ? daySlashed(slashed) : null;
}

/** The day in an address: "/2014/09/30/", "/2019/nov/18/", "-2024-07-17". `null` when it holds none or only a month. */
export function dayInAddress(address: string): IsoDate | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const numbered = /(?:^|[^\d])((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(path);
  if (numbered) return day(numbered[1], numbered[2], numbered[3]);
  const named = new RegExp(`/((?:19|20)\\d\\d)/${MONTH}/(\\d{1,2})(?!\\d)`, 'i').exec(path);
  if (named) return day(named[1], monthNumber(named[2]), named[3]);
  const compact = /(?:^|[^\d])((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(path);
  return compact ? day(compact[1], compact[2], compact[3]) : null;
}

function day(year = '', month = '', date = ''): IsoDate | null {
  // "0001-01-01" and "1970-01-01" are what a content system writes when it knows no date.
  if (Number(year) < 1980) return null;
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

function daySlashed([, first = '', second = '', year = '']: RegExpExecArray): IsoDate | null {
  if (Number(first) > 12) return day(year, second, first);
  if (Number(second) > 12 || first === second) return day(year, first, second);
  return null;
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function dayOfEpoch(value: number): IsoDate | null {
  return parseIsoDate(new Date(value < 1e12 ? value * 1000 : value).toISOString().slice(0, 10));
}
