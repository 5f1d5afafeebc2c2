import { lastDay } from './partial-dates.ts';
import type { Office, Official } from './record.ts';

/** How an office is told on a day: what its sources cover, and nothing that they do not. */
export type Tenure =
  /** A source covers the day. */
  | { readonly kind: 'held' }
  /** No end is known, and the last source that shows the office is older: of this day, month or year. */
  | { readonly kind: 'last-known'; readonly on: string }
  /** It ended before, and no later office is known. */
  | { readonly kind: 'left'; readonly on: string };

/** An office as cards, lists and the command line tell it. */
export interface OfficeTold extends Pick<Office, 'title' | 'body' | 'country'> {
  readonly tenure: Tenure;
}

/**
 * The office to tell of an official on `day`: of those that sources cover that day the one that began last; else the one
 * that is known for the longest, as last known or left. `null` when all that is known began later, or has no day at all.
 * On no day in particular (`null`) nothing is held: the latest is last known.
 */
export function officeOn({ offices }: Official, day: string | null): OfficeTold | null {
  const held = day === null ? [] : offices.filter((office) => covers(office, day));
  const office = held.reduce<Office | null>(laterBegun, null);
  if (office) return told(office, { kind: 'held' });
  const past = offices.filter((one) => isBefore(knownUntil(one), day)).reduce<Office | null>(knownLonger, null);
  return past && toldAsPast(past, day);
}

/**
 * The office that an official may have held on `day`: what is known does not rule it out. For recognising people, where a
 * gap in the record must not hide who an article means; never for telling a reader.
 */
export function possibleOffice({ offices }: Official, day: string | null): Office | null {
  return offices.filter((office) => day === null || isPossible(office, day)).reduce<Office | null>(laterBegun, null);
}

/** The last day of which a source knows the office: its end, else the latest that shows it, else its beginning. */
export function knownUntil({ from, to, asOf }: Office): string | null {
  return to ?? asOf ?? from;
}

/** The first such day. */
function knownFrom({ from, to, asOf }: Office): string | null {
  return from ?? asOf ?? to;
}

/** Dates of office may be a year or a month: they are compared with the day cut to the same precision. */
function covers(office: Office, day: string): boolean {
  const from = knownFrom(office);
  const until = knownUntil(office);
  return from !== null && until !== null && !isAfter(from, day) && !isBefore(until, day);
}

function isPossible({ from, to }: Office, day: string): boolean {
  return (from === null || !isAfter(from, day)) && (to === null || !isBefore(to, day));
}

const isAfter = (date: string, day: string) => date > day.slice(0, date.length);

/** Every date is before no day in particular. */
const isBefore = (date: string | null, day: string | null) =>
  date !== null && (day === null || date < day.slice(0, date.length));

function laterBegun(best: Office | null, office: Office): Office {
  return best && (office.from ?? '') < (best.from ?? '') ? best : office;
}

function knownLonger(best: Office | null, office: Office): Office {
  const [ours, theirs] = [best, office].map((one) => (one ? lastDay(knownUntil(one) ?? '') : ''));
  if (!best || ours === theirs) return laterBegun(best, office);
  return (ours ?? '') > (theirs ?? '') ? best : office;
}

function toldAsPast(office: Office, day: string | null): OfficeTold {
  const on = knownUntil(office) ?? '';
  return told(office, { kind: office.to !== null && day !== null ? 'left' : 'last-known', on });
}

const told = ({ title, body, country }: Office, tenure: Tenure): OfficeTold => ({ title, body, country, tenure });
