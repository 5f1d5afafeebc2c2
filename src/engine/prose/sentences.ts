import type { Span } from '../../model/span.ts';
import type { Token } from './tokens.ts';

/** A run of tokens, `[from, to)`, with the span of text they cover. */
export interface TokenRange extends Span {
  readonly from: number;
  readonly to: number;
}

const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr adm rev hon st jr sr vs inc corp co ltd pres
  fr ft mt supt
  jan feb mar apr jun jul aug sept sep oct nov dec no dept est etc u.s u.k u.n e.u d.c a.m p.m i.e e.g`.split(/\s+/),
);

const STOPS = new Set(['.', '!', '?', '…', '。']);
const CLOSERS = new Set(['"', '”', '’', "'", "''", '»', ')', ']', '」', '』']);
/** Titles never end a sentence: "Mr. Trump". A month or "U.S." may. */
const TITLES = new Set('mr mrs ms dr prof sen sens rep reps gov gen col lt sgt capt adm rev hon st vs pres'.split(' '));
/** What goes on with a number: "since the Oct. 7 attacks", "the No. 2 official". */
const NUMBERED = new Set('jan feb mar apr jun jul aug sept sep oct nov dec no nos'.split(' '));

/**
 * Cuts one paragraph, the tokens `[from, to)`, into sentences. A stop inside or before a closing mark ends the sentence
 * after the mark; it does not when the next word begins small: “Why?” he asked.
 */
export function splitSentences(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.isWord || token.text === ',' || !STOPS.has(token.text)) continue; // most signs are commas
    const end = endOfClosers(tokens, i + 1, to);
    if (end === to || endsSentence(tokens, i, end)) {
      sentences.push(rangeOf(tokens, first, end));
      first = end;
      i = end - 1;
    }
  }
  if (first < to) sentences.push(rangeOf(tokens, first, to));
  return sentences;
}

/** Past the closing marks and further stops that stand right behind a stop: `talks.")` */
function endOfClosers(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (
    end < to &&
    touches(tokens, end) &&
    (CLOSERS.has(tokens[end]?.text ?? '') || STOPS.has(tokens[end]?.text ?? ''))
  ) {
    end++;
  }
  return end;
}

export function rangeOf(tokens: readonly Token[], from: number, to: number): TokenRange {
  return { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** A closing mark belongs to the sentence only when it stands right behind it: `talks." He` against `talks. "He`. */
function touches(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.start === tokens[index - 1]?.end;
}

function endsSentence(tokens: readonly Token[], stop: number, next: number): boolean {
  const follower = tokens[next] as Token;
  if (follower.start === tokens[next - 1]?.end) return false; // "3.5", "example.org", "…and"
  if (follower.isWord && !follower.isCapitalised && !/^\p{N}/u.test(follower.text)) {
    return /^[\p{Lo}]/u.test(follower.text); // scripts without case
  }
  if (tokens[stop]?.text !== '.' || next > stop + 1) return true;
  const before = tokens[stop - 1];
  if (!before || before.end !== tokens[stop]?.start) return true;
  if (TITLES.has(before.folded)) return false;
  if (/^\p{N}/u.test(follower.text) && NUMBERED.has(before.folded)) return false;
  if (/^\p{Lu}$/u.test(before.text)) return false; // an initial: "Donald J. Trump"
  return !ABBREVIATIONS.has(before.folded) || !follower.isCapitalised;
}
