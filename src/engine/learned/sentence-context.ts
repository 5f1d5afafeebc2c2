import type { Prose } from '../prose/prose.ts';
import type { TokenRange } from '../prose/sentences.ts';
import { cueLevel, LIKELY_CUE } from './lexicon.ts';
import { type Observations, UNQUOTED } from './observations.ts';

/**
 * What a token can see of its sentence beyond its neighbours. Positions are token indexes, -1 for none; all arrays run
 * parallel to the tokens.
 */
export interface SentenceContext {
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  /** The nearest likely cue outside quotation marks, before and after. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** The nearest comma, semicolon, colon, dash or mark, before and after. */
  readonly signBefore: Int32Array;
  readonly signAfter: Int32Array;
  /** The nearest "that" before. */
  readonly thatBefore: Int32Array;
  /** Verb-like words since the sentence's start. */
  readonly verbsBefore: Uint8Array;
  /** Of the sentence: 0 unquoted, 1 begins unquoted and quotes, 2 begins quoted, 3 quoted throughout. */
  readonly quotedness: Uint8Array;
}

const COMMA = 1;
const LAST_SIGN = 10;
const FULL_STOP = 2;
const THAT = 11;
const AUXILIARY_FROM = 20;
const AUXILIARY_TO = 24;
const SPEECH_FROM = 47;
const SPEECH_TO = 52;

export function seeSentences(prose: Prose, seen: Observations): SentenceContext {
  const { length } = prose.tokens;
  const none = () => new Int32Array(length).fill(-1);
  const context: SentenceContext = {
    sentenceFrom: new Int32Array(length),
    sentenceTo: new Int32Array(length),
    cueBefore: none(),
    cueAfter: none(),
    signBefore: none(),
    signAfter: none(),
    thatBefore: none(),
    verbsBefore: new Uint8Array(length),
    quotedness: new Uint8Array(length),
  };
  for (const { sentences } of prose.paragraphs) {
    for (const sentence of sentences) {
      lookBack(context, seen, sentence);
      lookAhead(context, seen, sentence);
    }
  }
  return context;
}

function lookBack(context: SentenceContext, seen: Observations, { from, to }: TokenRange): void {
  const quotedness = quotednessOf(seen, from, to);
  let cue = -1;
  let sign = -1;
  let that = -1;
  let verbs = 0;
  for (let i = from; i < to; i++) {
    context.sentenceFrom[i] = from;
    context.sentenceTo[i] = to;
    context.quotedness[i] = quotedness;
    context.cueBefore[i] = cue;
    context.signBefore[i] = sign;
    context.thatBefore[i] = that;
    context.verbsBefore[i] = Math.min(verbs, 7);
    const kind = seen.kind[i] as number;
    if (isLikelyCue(seen, i)) cue = i;
    if (isSign(kind)) sign = i;
    if (kind === THAT) that = i;
    if (isVerb(kind)) verbs++;
  }
}

function lookAhead(context: SentenceContext, seen: Observations, { from, to }: TokenRange): void {
  let cue = -1;
  let sign = -1;
  for (let i = to - 1; i >= from; i--) {
    context.cueAfter[i] = cue;
    context.signAfter[i] = sign;
    if (isLikelyCue(seen, i)) cue = i;
    if (isSign(seen.kind[i] as number)) sign = i;
  }
}

export function isLikelyCue(seen: Observations, i: number): boolean {
  return seen.quote[i] === UNQUOTED && cueLevel(seen.level[i] as number) >= LIKELY_CUE;
}

export function isSign(kind: number): boolean {
  return kind >= COMMA && kind <= LAST_SIGN && kind !== FULL_STOP;
}

export function isVerb(kind: number): boolean {
  return (kind >= AUXILIARY_FROM && kind <= AUXILIARY_TO) || (kind >= SPEECH_FROM && kind < SPEECH_TO);
}

function quotednessOf(seen: Observations, from: number, to: number): number {
  let quoted = 0;
  for (let i = from; i < to; i++) if (seen.quote[i] !== UNQUOTED) quoted++;
  if (quoted === 0) return 0;
  if (quoted >= to - from - 1) return 3;
  return seen.quote[from] === UNQUOTED ? 1 : 2;
}
