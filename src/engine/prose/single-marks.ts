import type { Span } from '../../model/span.ts';
import { isSpaceOrEdge, isWordCharacter } from '../../model/text.ts';

/** Words that begin with an apostrophe and quote nothing: ’90s, ’til, ’em. */
const ELISION = /^(?:\d0s?|\d\ds|til|tis|twas|em|cause|round|bout|n|s|d|ll|re|ve)(?![\p{L}\p{N}])/iu;

/**
 * British quotations in single marks, told from apostrophes, inside `[start, end)`: spans with their marks. What stands
 * inside the `doubles` is passed over; a single pair may hold some of them, but cross none.
 */
export function pairSingleMarks(text: string, start: number, end: number, doubles: readonly Span[]): Span[] {
  const pairs: Span[] = [];
  let open: number | null = null;
  for (const at of singleMarksOutside(text, start, end, doubles)) {
    const isLow = open !== null && text[open] === '‚';
    if (open === null || (text[at] === '‘' && !isLow)) {
      if (opens(text, at, start, end)) open = at;
    } else if (closes(text, at, end, isLow)) {
      pairs.push({ start: open, end: at + 1 });
      open = null;
    }
  }
  return pairs;
}

const SINGLE_MARK = /['‘’‚]/g;

function singleMarksOutside(text: string, start: number, end: number, doubles: readonly Span[]): number[] {
  const marks: number[] = [];
  let at = start;
  for (const double of [...doubles, { start: end, end }]) {
    for (const { index } of text.slice(at, double.start).matchAll(SINGLE_MARK)) marks.push(at + index);
    at = double.end;
  }
  return marks;
}

function opens(text: string, at: number, start: number, end: number): boolean {
  if (text[at] === '’') return false;
  const before = at > start ? text[at - 1] : undefined;
  if (!isSpaceOrEdge(before) && !/[([{—–:“"]/.test(before ?? '')) return false;
  const after = at + 1 < end ? text[at + 1] : undefined;
  if (!isWordCharacter(after) && !/[[(…$£€]/.test(after ?? '')) return false;
  return text[at] !== "'" || !ELISION.test(text.slice(at + 1, at + 8));
}

/** How far ahead a better closing mark is looked for: bounded, so that a megabyte of apostrophes stays linear. */
const LOOK_AHEAD = 400;

/**
 * An apostrophe after s before a small word, ‘the workers’ rights’, closes only when no better mark follows in the
 * paragraph.
 */
function closes(text: string, at: number, end: number, isLow: boolean): boolean {
  const after = at + 1 < end ? text[at + 1] : undefined;
  if (isSpaceOrEdge(text[at - 1]) || isWordCharacter(after)) return false;
  if (isLow) return true; // ‚So‘ closes with the English opening mark
  const ahead = text.slice(at + 1, Math.min(end, at + LOOK_AHEAD));
  const looksPossessive = /[sS]/.test(text[at - 1] ?? '') && /^\s+\p{Ll}/u.test(ahead);
  return !(looksPossessive && /^[^‘]*[^\s‘]['’](?![\p{L}\p{N}])/u.test(ahead));
}
