import type { Span } from '../../model/span.ts';
import { isSpaceOrEdge, isWordCharacter } from '../../model/text.ts';
import { pairSingleMarks } from './single-marks.ts';

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
  const stretches: QuotedStretch[] = [];
  let from = start;
  for (const double of pairDoubleMarks(text, start, end)) {
    stretches.push(...singles(text, from, double.start), double);
    from = double.end;
  }
  stretches.push(...singles(text, from, end));
  return stretches;
}

function singles(text: string, start: number, end: number): QuotedStretch[] {
  return pairSingleMarks(text, start, end).map((pair) => {
    return { ...pair, inner: { start: pair.start + 1, end: pair.end - 1 }, closed: true, marks: 'single' };
  });
}

function doubleMarksIn(text: string, start: number, end: number): DoubleMark[] {
  return Array.from(text.slice(start, end).matchAll(DOUBLE_MARK), ({ 0: sign, index }) => {
    const at = start + index;
    const side = OPENERS.includes(sign) || sign.startsWith('`') ? 'open' : CLOSERS.includes(sign) ? 'close' : null;
    return sign.length > 2 ? outerOfRun(text, at, sign.length, side) : { at, length: sign.length, side };
  });
}

/** Of three apostrophes in a row two are the outer mark, one a nested single mark. */
function outerOfRun(text: string, at: number, length: number, side: Side | null): DoubleMark {
  return { at: isSpaceOrEdge(text[at - 1]) ? at : at + length - 2, length: 2, side };
}

function pairDoubleMarks(text: string, start: number, end: number): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let open: DoubleMark | null = null;
  let depth = 0;
  for (const mark of doubleMarksIn(text, start, end)) {
    const side = sideOf(text, mark, start, end, open !== null);
    if (open === null) {
      open = side === 'open' ? mark : null;
      depth = 0;
      continue;
    }
    const step = nesting(text, open, mark, side, depth);
    if (step === 'restart') open = mark;
    else if (step === 'end') {
      stretches.push(stretchOf(open, mark.at, mark.at + mark.length, true));
      open = null;
    } else depth += step;
  }
  return open ? [...stretches, ...unclosed(text, open, end)] : stretches;
}

/**
 * What a mark inside an open stretch does: one level deeper (1) or back (-1), `end` the stretch, `restart` it because the
 * closing mark before was forgotten, or nothing (0).
 */
function nesting(text: string, open: DoubleMark, mark: DoubleMark, side: Side, depth: number) {
  if (side === 'close') return depth > 0 && text[mark.at] !== closerOf(text[open.at]) ? -1 : 'end';
  if (mark.side === null) return 'restart';
  // «Il a dit “non” hier»: a one-way mark of another shape nests, the same shape again is a slip.
  return text[mark.at] === text[open.at] ? 0 : 1;
}

function closerOf(opener: string | undefined): string {
  return CLOSERS[OPENERS.indexOf(opener ?? '')] ?? opener ?? '';
}

function stretchOf(open: DoubleMark, innerEnd: number, end: number, closed: boolean): QuotedStretch {
  return { start: open.at, end, inner: { start: open.at + open.length, end: innerEnd }, closed, marks: 'double' };
}

function unclosed(text: string, open: DoubleMark, end: number): QuotedStretch[] {
  let last = end;
  while (last > open.at + open.length && isSpaceOrEdge(text[last - 1])) last--;
  return last > open.at + open.length ? [stretchOf(open, last, last, false)] : [];
}

const LEFT_EDGE = /[([{—–\-/:]/;
const RIGHT_EDGE = /[)\]},.;:!?—–\-/]/;

/** What stands beside a mark; `undefined` beyond the paragraph. */
interface Beside {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Which side a mark takes, by its sign and, for slips and two-way signs, by what stands beside it. */
function sideOf(text: string, { at, length, side }: DoubleMark, start: number, end: number, isOpen: boolean): Side {
  const beside = {
    before: at > start ? text[at - 1] : undefined,
    after: at + length < end ? text[at + length] : undefined,
  };
  if (side === 'open') return isOpen && closesBySlip(beside) ? 'close' : 'open';
  if (side === 'close') return !isOpen && opensBySlip(beside) ? 'open' : 'close';
  return opensTwoWay(beside, isOpen) ? 'open' : 'close';
}

const hasLeftEdge = ({ before }: Beside) => isSpaceOrEdge(before) || LEFT_EDGE.test(before ?? '');

/** “We agree,“ he said. */
function closesBySlip(beside: Beside): boolean {
  return isSpaceOrEdge(beside.after) || (!hasLeftEdge(beside) && RIGHT_EDGE.test(beside.after ?? ''));
}

/** ”We agree,” he said. */
function opensBySlip(beside: Beside): boolean {
  return hasLeftEdge(beside) && isWordCharacter(beside.after);
}

/** Inside an open stretch a straight mark opens only after a space: the closing one before it was forgotten. */
function opensTwoWay({ before, after }: Beside, isOpen: boolean): boolean {
  return isOpen ? isSpaceOrEdge(before) && isWordCharacter(after) : !isSpaceOrEdge(after);
}
