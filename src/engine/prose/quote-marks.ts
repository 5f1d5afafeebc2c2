import type { Span } from '../../model/span.ts';
import { isSpaceOrEdge, isWordCharacter } from '../../model/text.ts';

/** A stretch of one paragraph between quotation marks, the outermost level only. */
export interface QuotedStretch extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  /** False when the paragraph ends without a closing mark: the quotation goes on in the next, or a mark is missing. */
  readonly closed: boolean;
  readonly marks: 'double' | 'single';
}

type Side = 'open' | 'close';

interface DoubleMark {
  readonly at: number;
  readonly length: number;
  /** What the sign says by itself; `null` for the signs that serve both ways. */
  readonly side: Side | null;
}

const OPENERS = '“„«‹「『';
const CLOSERS = '”‟»›」』';

/** Marks that stand as two apostrophes belong to wire copy: `` ``We agree,'' he said. `` */
const DOUBLE_MARK = /[“„«‹「『”‟»›」』"＂]|``+|''+|’’|‘‘/g;

/**
 * The quoted stretches of the paragraph `[start, end)` of `text`, in order. Pairing starts anew in each paragraph,
 * so that one missing closing mark cannot invert the rest of the page.
 */
export function findQuotedStretches(text: string, { start, end }: Span): QuotedStretch[] {
  const doubles = pairDoubles(text, start, end);
  const stretches: QuotedStretch[] = [];
  let from = start;
  for (const double of doubles) {
    stretches.push(...pairSingles(text, from, double.start), double);
    from = double.end;
  }
  stretches.push(...pairSingles(text, from, end));
  return stretches;
}

function doubleMarksIn(text: string, start: number, end: number): DoubleMark[] {
  const marks: DoubleMark[] = [];
  for (const match of text.slice(start, end).matchAll(DOUBLE_MARK)) {
    const sign = match[0];
    const at = start + match.index;
    const side = OPENERS.includes(sign) || sign.startsWith('`') ? 'open' : CLOSERS.includes(sign) ? 'close' : null;
    if (sign.length > 2) marks.push(outerOfRun(text, at, sign.length, side));
    else marks.push({ at, length: sign.length, side });
  }
  return marks;
}

/** Of three apostrophes in a row two are the outer mark, one a nested single mark. */
function outerOfRun(text: string, at: number, length: number, side: Side | null): DoubleMark {
  return { at: isSpaceOrEdge(text[at - 1]) ? at : at + length - 2, length: 2, side };
}

function pairDoubles(text: string, start: number, end: number): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let open: DoubleMark | null = null;
  let depth = 0;
  for (const mark of doubleMarksIn(text, start, end)) {
    const side = sideOf(text, mark, start, end, open !== null);
    if (open === null) {
      if (side === 'open') open = mark;
      depth = 0;
    } else if (side === 'open') {
      // «Il a dit “non” hier»: a one-way mark of another shape nests. The same shape again was a forgotten closing mark.
      if (mark.side === 'open' && text[mark.at] !== text[open.at]) depth++;
      else if (mark.side === null) open = mark;
    } else if (depth > 0 && text[mark.at] !== closerOf(text[open.at])) {
      depth--;
    } else {
      stretches.push(stretch(open, mark.at, mark.at + mark.length, true));
      open = null;
    }
  }
  if (open) stretches.push(...unclosed(text, open, end));
  return stretches;
}

function closerOf(opener: string | undefined): string {
  return CLOSERS[OPENERS.indexOf(opener ?? '')] ?? opener ?? '';
}

function stretch(open: DoubleMark, innerEnd: number, end: number, closed: boolean): QuotedStretch {
  return { start: open.at, end, inner: { start: open.at + open.length, end: innerEnd }, closed, marks: 'double' };
}

function unclosed(text: string, open: DoubleMark, end: number): QuotedStretch[] {
  let last = end;
  while (last > open.at + open.length && isSpaceOrEdge(text[last - 1])) last--;
  return last > open.at + open.length ? [stretch(open, last, last, false)] : [];
}

function sideOf(text: string, mark: DoubleMark, start: number, end: number, isOpen: boolean): Side {
  const before = mark.at > start ? text[mark.at - 1] : undefined;
  const after = mark.at + mark.length < end ? text[mark.at + mark.length] : undefined;
  const leftEdge = isSpaceOrEdge(before) || /[([{—–\-/:]/.test(before ?? '');
  const rightEdge = isSpaceOrEdge(after) || /[)\]},.;:!?—–\-/]/.test(after ?? '');
  // Slips of the keyboard: “We agree,“ he said. ”We agree,” he said.
  if (mark.side === 'open') return isOpen && (isSpaceOrEdge(after) || (!leftEdge && rightEdge)) ? 'close' : 'open';
  if (mark.side === 'close') return !isOpen && leftEdge && isWordCharacter(after) ? 'open' : 'close';
  if (isOpen) return isSpaceOrEdge(before) && isWordCharacter(after) ? 'open' : 'close';
  return isSpaceOrEdge(after) ? 'close' : 'open';
}

/** Words that begin with an apostrophe and quote nothing: ’90s, ’til, ’em. */
const ELISION = /^(?:\d0s?|\d\ds|til|tis|twas|em|cause|round|bout|n|s|d|ll|re|ve)(?![\p{L}\p{N}])/iu;

/** British quotations in single marks, told from apostrophes; only between the double ones. */
function pairSingles(text: string, start: number, end: number): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let open: number | null = null;
  for (let at = start; at < end; at++) {
    const sign = text[at];
    if (sign !== "'" && sign !== '‘' && sign !== '’' && sign !== '‚') continue;
    if (open === null || sign === '‘') {
      if (opensSingle(text, at, start, end)) open = at;
    } else if (closesSingle(text, at, end)) {
      stretches.push({ start: open, end: at + 1, inner: { start: open + 1, end: at }, closed: true, marks: 'single' });
      open = null;
    }
  }
  return stretches;
}

function opensSingle(text: string, at: number, start: number, end: number): boolean {
  if (text[at] === '’') return false;
  const before = at > start ? text[at - 1] : undefined;
  if (!isSpaceOrEdge(before) && !/[([{—–:“"]/.test(before ?? '')) return false;
  if (at + 1 >= end || !(isWordCharacter(text[at + 1]) || /[[(…$£€]/.test(text[at + 1] ?? ''))) return false;
  return text[at] !== "'" || !ELISION.test(text.slice(at + 1, at + 8));
}

/**
 * An apostrophe after s before a small word, ‘the workers’ rights’, closes only when no better mark follows in the
 * paragraph. The look-ahead is bounded so that a megabyte of apostrophes stays linear.
 */
function closesSingle(text: string, at: number, end: number): boolean {
  if (isSpaceOrEdge(text[at - 1])) return false;
  const after = at + 1 < end ? text[at + 1] : undefined;
  if (isWordCharacter(after)) return false;
  const ahead = text.slice(at + 1, Math.min(end, at + 400));
  const looksPossessive = /[sS]/.test(text[at - 1] ?? '') && /^\s+\p{Ll}/u.test(ahead);
  return !(looksPossessive && /^[^‘]*[^\s‘]['’](?![\p{L}\p{N}])/u.test(ahead));
}
