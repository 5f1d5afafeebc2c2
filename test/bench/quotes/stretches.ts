import type { Pair } from './corpus.ts';

/*
 * The yardstick's own idea of what stands between quotation marks; not the product's, so that a change there moves no
 * figure here by itself. Only the outermost level counts, and no stretch crosses a line break: a quotation over several
 * paragraphs is one stretch in each. A stretch that is not closed on its line runs to the line's end.
 */

type Side = 'opens' | 'closes' | 'either';

interface DoubleMark {
  readonly at: number;
  readonly length: number;
  readonly side: Side;
}

/** The words' side of every outermost stretch, marks left out, in order. */
export function stretchesOf(text: string): Pair[] {
  const inner: Pair[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const [start, end] of stretchesOfLine(line)) inner.push([offset + start, offset + end]);
    offset += line.length + 1;
  }
  return inner;
}

function stretchesOfLine(line: string): Pair[] {
  const outer = pairDoubles(line);
  const inner: Pair[] = [];
  let free = 0;
  for (const { from, to, inside } of outer) {
    inner.push(...singleStretches(line, free, from), inside);
    free = to;
  }
  return [...inner, ...singleStretches(line, free, line.length)];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly inside: Pair;
}

function pairDoubles(line: string): Stretch[] {
  const found: Stretch[] = [];
  let open: DoubleMark | null = null;
  for (const mark of doubleMarks(line)) {
    if (opensHere(line, mark, open !== null)) {
      // A second “ is nested, or the first was never closed: the first counts. Of two straight marks the last does.
      if (!open || mark.side === 'either') open = mark;
    } else if (open) {
      found.push({ from: open.at, to: mark.at + mark.length, inside: [open.at + open.length, mark.at] });
      open = null;
    }
  }
  const end = line.trimEnd().length;
  if (open && end > open.at + open.length) {
    found.push({ from: open.at, to: end, inside: [open.at + open.length, end] });
  }
  return found;
}

// In turn: left-over markup (<tweet author="…">), which quotes nothing; one-way marks; straight marks; ``; '' and longer.
const CANDIDATE = /<[a-z/][^>]*>|[“„«]|[”‟»]|["＂]|``|'{2,}|’{2,}|‘{2,}/giu;

function doubleMarks(line: string): DoubleMark[] {
  return Array.from(line.matchAll(CANDIDATE)).flatMap(({ 0: sign, index: at }): DoubleMark[] => {
    if (sign.startsWith('<')) return [];
    if (/^[“„«`]/.test(sign)) return [{ at, length: sign.length, side: 'opens' }];
    if (/^[”‟»]/.test(sign)) return [{ at, length: 1, side: 'closes' }];
    if (/^["＂]/.test(sign)) return [{ at, length: 1, side: 'either' }];
    // ''' is a double mark and a nested single one: the double one is outside.
    const isOpening = isBlank(line[at - 1]) || /[([{—–\-:]/.test(line[at - 1] ?? '');
    return [{ at: isOpening ? at : at + sign.length - 2, length: 2, side: 'either' }];
  });
}

function opensHere(line: string, { at, length, side }: DoubleMark, isOpen: boolean): boolean {
  const before = line[at - 1];
  const after = line[at + length];
  const leftIsEdge = isBlank(before) || /[([{—–\-/:]/.test(before ?? '');
  const rightIsEdge = isBlank(after) || /[)\]},.;:!?—–\-/]/.test(after ?? '');
  if (side === 'opens') return !(isOpen && (isBlank(after) || (!leftIsEdge && rightIsEdge)));
  if (side === 'closes') return !isOpen && leftIsEdge && isWordSign(after);
  if (isOpen) return isBlank(before) && isWordSign(after);
  return !isBlank(after) && (!isWordSign(before) || /\p{L}/u.test(after ?? ''));
}

/** ’80s, 'til, 'em: an apostrophe, though it stands before a word. */
const ELISION = /^(?:\d0?s?|\d\ds|til|tis|twas|em|cause|round|bout|n|s|d|ll|re|ve)\b/i;

/** Stretches in single marks between `from` and `to`, where no double mark stands. */
function singleStretches(line: string, from: number, to: number): Pair[] {
  const part = line.slice(from, to);
  const found: Pair[] = [];
  let open = -1;
  for (const { 0: sign, index: at } of part.matchAll(/['‘’]/g)) {
    if (open < 0) {
      if (opensSingle(part, at, sign)) open = at;
    } else if (sign === '‘') {
      if (isBlank(part[at - 1])) open = at;
    } else if (closesSingle(part, at)) {
      found.push([from + open + 1, from + at]);
      open = -1;
    }
  }
  return found;
}

function opensSingle(part: string, at: number, sign: string): boolean {
  if (sign === '’' || !isWordSign(part[at + 1])) return false;
  if (!isBlank(part[at - 1]) && !/[([{—–:]/.test(part[at - 1] ?? '')) return false;
  return sign === '‘' || !ELISION.test(part.slice(at + 1, at + 8));
}

function closesSingle(part: string, at: number): boolean {
  const before = part[at - 1];
  if (isBlank(before) || isWordSign(part[at + 1])) return false;
  const looksPossessive = /s/i.test(before ?? '') && /^\s+\p{Ll}/u.test(part.slice(at + 1, at + 4));
  // "workers' rights'": where a better mark follows, this one is an apostrophe.
  return !(looksPossessive && /[^\s][’'](?![\p{L}\p{N}])/u.test(part.slice(at + 1)));
}

function isBlank(sign: string | undefined): boolean {
  return sign === undefined || /\s/.test(sign);
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
