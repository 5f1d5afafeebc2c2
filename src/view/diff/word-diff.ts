import { isNegation, isNumber, type Token, tokensOf } from './tokens.ts';

/*
 * Our own and no library: words are compared folded, brackets of the reporter are passed over, and numbers and negations
 * have to be told apart, so that all but the table of common words would be ours anyway. It is part of the content
 * script, which every page pays for.
 */

/** A stretch of the comparison, as printed in the article or, where the article lacks it, in the record. */
export interface Piece {
  readonly kind:
    | 'same'
    /** Only in the article. */
    | 'added'
    /** Only in the record, where the article shows no gap. */
    | 'removed'
    /** Only in the record, before or after the quotation, or where the article prints an ellipsis. */
    | 'left-out'
    /** The reporter's own words in brackets, in the article or in the record. */
    | 'inserted';
  readonly text: string;
}

export type Alarm =
  | { readonly kind: 'numbers'; readonly record: readonly string[]; readonly article: readonly string[] }
  /** A negation stands on one side only. */
  | { readonly kind: 'negation-lost' | 'negation-added'; readonly word: string }
  /** The cut begins just after a negation: “[We do not] accept conditions”. */
  | { readonly kind: 'negation-cut'; readonly word: string };

export interface WordDiff {
  readonly pieces: readonly Piece[];
  readonly alarms: readonly Alarm[];
}

interface Step {
  readonly kind: Piece['kind'];
  readonly token: Token;
}

/** The article's words against the recorded ones. */
export function diffWords(article: string, recorded: string): WordDiff {
  const steps = stepsOf(tokensOf(unquoted(article)), tokensOf(recorded));
  return { pieces: piecesOf(steps), alarms: alarmsOf(steps) };
}

/** Of several wordings of the same words the one that the article is nearest to. */
export function nearestWording(article: string, wordings: readonly string[]): string {
  const said = tokensOf(article);
  const near = wordings.map((wording) => ({ wording, common: tableOf(said, tokensOf(wording))[0]?.[0] ?? 0 }));
  return near.reduce(
    (best, other) => (other.common > best.common ? other : best),
    near[0] ?? { wording: '', common: 0 },
  ).wording;
}

/**
 * Where a quotation goes over from one statement to the other: the offset in `article` behind the longest beginning that
 * `first` holds. 0 when it holds none.
 */
export function seamOf(article: string, first: string): number {
  const words = tokensOf(article);
  const recorded = tokensOf(first);
  let longest = 0;
  for (let at = 0; at < recorded.length; at++) {
    let length = 0;
    while (length < words.length && words[length]?.key === recorded[at + length]?.key) length++;
    longest = Math.max(longest, length);
  }
  return words.slice(0, longest).reduce((sum, { text }) => sum + text.length, 0);
}

const unquoted = (text: string) => text.replace(/[“”"«»]/g, '').trim();

const same = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && a.key === b.key;

/** How many words `a` and `b` have in common in order, from every pair of places to their ends. */
function tableOf(a: readonly Token[], b: readonly Token[]): number[][] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [row, below] = [table[i] ?? [], table[i + 1] ?? []];
      row[j] = same(a[i], b[j]) ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function stepsOf(article: readonly Token[], recorded: readonly Token[]): Step[] {
  const table = tableOf(article, recorded);
  const common = (i: number, j: number) => table[i]?.[j] ?? 0;
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [mine, theirs] = [article[i], recorded[j]];
    if (mine && same(mine, theirs)) {
      steps.push({ kind: 'same', token: mine });
      i++;
      j++;
    } else if (mine && common(i + 1, j) > common(i, j + 1)) {
      steps.push(only('added', mine));
      i++;
    } else if (theirs) {
      steps.push(only('removed', theirs));
      j++;
    } else return withCuts([...steps, ...article.slice(i).map((token) => only('added', token))]);
  }
}

const only = (kind: 'added' | 'removed', token: Token): Step => ({ kind: token.inserted ? 'inserted' : kind, token });

/** What the article leaves out at the ends, or with an ellipsis, is a cut and no change; a cut replaces nothing. */
function withCuts(steps: readonly Step[]): Step[] {
  return hunksOf(steps).flatMap((hunk, index, hunks) => {
    const first = hunk[0];
    if (!first || first.kind === 'same' || hunk.some(({ kind }) => kind === 'added')) return hunk;
    const atEnd = index === 0 || index === hunks.length - 1;
    const shown = hunks[index + 1]?.[0]?.token.afterEllipsis;
    return atEnd || shown
      ? hunk.map((step) => (step.kind === 'removed' ? { ...step, kind: 'left-out' as const } : step))
      : hunk;
  });
}

/** Steps in runs: those that are the same, and those between them. */
function hunksOf(steps: readonly Step[]): Step[][] {
  const hunks: Step[][] = [];
  for (const step of steps) {
    const last = hunks.at(-1);
    if (last && (last[0]?.kind === 'same') === (step.kind === 'same')) last.push(step);
    else hunks.push([step]);
  }
  return hunks;
}

/** Neighbouring words of one kind as one stretch; of a change the record's words come first. */
function piecesOf(steps: readonly Step[]): Piece[] {
  const order: readonly Piece['kind'][] = ['left-out', 'removed', 'added', 'inserted'];
  return hunksOf(steps).flatMap((hunk) => {
    const kinds = hunk[0]?.kind === 'same' ? (['same'] as const) : order;
    return kinds.flatMap((kind) => {
      const words = hunk.filter((step) => step.kind === kind);
      return words.length > 0
        ? [
            {
              kind,
              text: words
                .map(({ token }) => spaced(token.text))
                .join('')
                .trim(),
            },
          ]
        : [];
    });
  });
}

/** The last word of either text has no space of its own. */
const spaced = (text: string) => (/[\s\p{Pd}]$/u.test(text) || text.endsWith('%') ? text : `${text} `);

function alarmsOf(steps: readonly Step[]): Alarm[] {
  const numbers = hunksOf(steps).flatMap((hunk) => numbersChanged(hunk));
  const of = (kind: Piece['kind']) => steps.filter((step) => step.kind === kind).map(({ token }) => token);
  const [lost, added] = [of('removed').filter(isNegation), of('added').filter(isNegation)];
  const alarms: Alarm[] = [...numbers];
  const [firstLost] = lost;
  const [firstAdded] = added;
  if (lost.length > added.length && firstLost) alarms.push({ kind: 'negation-lost', word: wordOf(firstLost) });
  if (added.length > lost.length && firstAdded) alarms.push({ kind: 'negation-added', word: wordOf(firstAdded) });
  const cut = negationBeforeCut(steps);
  if (cut) alarms.push({ kind: 'negation-cut', word: wordOf(cut) });
  return alarms;
}

function numbersChanged(hunk: readonly Step[]): Alarm[] {
  const of = (kind: Piece['kind']) => hunk.filter((step) => step.kind === kind && isNumber(step.token));
  const [record, article] = [of('removed'), of('added')];
  const keys = (side: readonly Step[]) => side.map(({ token }) => token.key).join(' ');
  if (keys(record) === keys(article)) return [];
  const words = (side: readonly Step[]) => side.map(({ token }) => wordOf(token));
  return [{ kind: 'numbers', record: words(record), article: words(article) }];
}

/** A negation reaches no further than this many words. */
const REACH = 3;

/** The negation of the same sentence among the last words left out before the quotation goes on. */
function negationBeforeCut(steps: readonly Step[]): Token | null {
  for (const [index, hunk] of hunksOf(steps).entries()) {
    if (hunk[0]?.kind !== 'left-out' || index === hunksOf(steps).length - 1) continue;
    const near = hunk.slice(-REACH).map(({ token }) => token);
    const sentence = near.slice(near.findLastIndex(({ endsSentence }) => endsSentence) + 1);
    const found = sentence.find(isNegation);
    if (found) return found;
  }
  return null;
}

const wordOf = ({ text }: Token) => text.replace(/[\s.,;:!?…—–]+$/u, '').trim();
