import { byPosition, type Span } from '../../model/span.ts';
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
  const doubles = pairDoubleMarks(text, start, end);
  const singles = pairSingleMarks(text, start, end, doubles);
  const stretches = [...singles.map(singleStretch), ...doubles].sort(byPosition);
  let last = start;
  // ‘She told me “never” and left,’ he said: the outer one counts
  return stretches.filter((stretch) => {
    const isOuter = stretch.start >= last;
    if (isOuter) last = stretch.end;
    return isOuter;
  });
}

function singleStretch({ start, end }: Span): QuotedStretch {
  return { start, end, inner: { start: start + 1, end: end - 1 }, closed: true, marks: 'single' };
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
  const marks = doubleMarksIn(text, start, end);
  for (const [k, mark] of marks.entries()) {
    const side = sideOf(text, mark, start, end, open !== null);
    if (open === null) {
      open = side === 'open' ? mark : null;
      depth = 0;
      continue;
    }
    const step = nesting(text, open, mark, side, depth, marks[k + 1], marks[k + 2]);
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
function nesting(
  text: string,
  open: DoubleMark,
  mark: DoubleMark,
  side: Side,
  depth: number,
  next: DoubleMark | undefined,
  afterNext: DoubleMark | undefined,
) {
  const sameShape = text[mark.at] === text[open.at];
  if (side === 'close') return depth > 0 ? -1 : 'end';
  if (mark.side === null) return 'restart';
  // «Il a dit “non” hier» nests. The same shape again nests when two closing marks follow, else it is a slip.
  return !sameShape || (next?.side === 'close' && afterNext?.side === 'close') ? 1 : 0;
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
  return isOpen ? isSpaceOrEdge(before) && isWordCharacter(after) : !isSpaceOrEdge(after) || isSpaceOrEdge(before);
}
