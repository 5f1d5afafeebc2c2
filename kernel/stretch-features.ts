import { add, begin, end as done, setValue } from './answers';
import {
  byte,
  kind,
  level,
  quote,
  quotedness,
  rules,
  sentenceFrom,
  sentenceTo,
  tokens,
  verbsBefore,
  wide,
  word,
} from './columns';
import { chance, content, contentBegins, contentEnds, cue, cues, odds, source, sumOver } from './evidence';
import { bin, cueLevel } from './levels';

/** The question: which stretch on this side of this cue is its content? */
const LEFT = 1;
let side: i32 = LEFT;
let fieldFrom: i32 = 0;
let fieldTo: i32 = 0;
let limit: i32 = 0;
let cueFrom: i32 = 0;
let cueTo: i32 = 0;
let cueChance: f64 = 0;
let head: i32 = 0;
let follows: i32 = 0;

/** The cue: its tokens, how likely it is one, its head, and whether a quotation stands before (1) or behind it (2). */
export function askOfCue(from: i32, to: i32, probability: f64, headAt: i32, followed: i32): void {
  cueFrom = from;
  cueTo = to;
  cueChance = probability;
  head = headAt;
  follows = followed;
}

/** The tokens `[from, to)` on its left (1) or right (2), in the paragraph that ends at `paragraphTo`. */
export function askOfSide(which: i32, from: i32, to: i32, paragraphTo: i32): void {
  side = which;
  fieldFrom = from;
  fieldTo = to;
  limit = paragraphTo;
}

/** The answer "no content on this side". */
export function describeNone(): void {
  const next = side === LEFT ? fieldTo - 1 : fieldFrom;
  const after = cueTo < tokens ? cueTo : cueTo - 1;
  const before = max(0, cueFrom - 1);
  const isEmpty = fieldFrom >= fieldTo;
  const headWord = wide(word, head);
  const headKind = byte(kind, head);
  const kindAfter = byte(kind, after);
  const cueRule = byte(rules, cueFrom);
  begin(1);
  add(1, side);
  add(2, side, headWord);
  add(3, side, headKind, isEmpty ? -1 : byte(kind, next));
  add(4, side, byte(quote, before), byte(quote, after));
  add(5, side, kindAfter, byte(kind, before));
  add(6, side, grade(cueChance), isEmpty ? -1 : grade(chance(content, next)));
  add(7, side, grade(chance(content, before)), grade(chance(content, after)));
  add(8, side, cueRule, byte(quotedness, cueFrom));
  add(9, side, cueTo - cueFrom, wide(word, cueTo - 1));
  add(10, side, headWord, kindAfter);
  add(11, side, follows, headKind, kindAfter);
  add(12, side, follows, cueRule);
  done(12);
}

/** A stretch that begins at token `start`. */
export function describeStart(start: i32): void {
  const before = max(0, start - 1);
  const distance = bin(side === LEFT ? cueFrom - start : start - cueTo);
  const skipped = side === LEFT ? 0 : sumOver(cues, cueTo, start);
  const headKind = byte(kind, head);
  const startKind = byte(kind, start);
  const kindBefore = byte(kind, before);
  const startQuote = byte(quote, start);
  const opens = wide(sentenceFrom, start) === start;
  const withCue = inSentenceOfCue(start);
  begin(2);
  setValue(0, log(contentBegins(start)));
  setValue(1, side === LEFT ? 0 : within(-8, sumOver(odds, cueTo, start), 8));
  setValue(2, log(1 - chance(content, before)));
  setValue(12, min<f64>(3, skipped));
  add(1, side, wide(word, start));
  add(2, side, startKind, kindBefore);
  add(3, side, wide(word, before));
  add(4, side, startQuote, byte(quote, before));
  add(5, side, grade(contentBegins(start)));
  add(6, side, distance, headKind);
  add(7, side, distance, startKind);
  add(8, side, wide(word, head), startKind);
  add(9, side, opens ? 1 : 0, withCue);
  add(10, side, byte(rules, start), byte(rules, before));
  add(11, side, grade(chance(source, before)), grade(chance(cue, before)), startKind);
  add(12, side, opens ? distance : -1, byte(quotedness, start));
  add(13, side, byte(verbsBefore, start), kindBefore);
  add(14, side, follows, startQuote, withCue);
  add(15, side, skipped > 0.4 ? 1 : 0, startQuote, withCue);
  add(16, side, follows, headKind, kindBefore);
  done(16);
}

/** A stretch that ends before token `end`. */
export function describeEnd(end: i32): void {
  const last = end - 1;
  const next = end < limit ? end : -1;
  const second = next < 0 || next + 1 >= limit ? -1 : next + 1;
  const nextKind = valueAt(kind, next);
  const lastKind = byte(kind, last);
  const lastQuote = byte(quote, last);
  const beyond = cuesBeyond(end);
  const closes = wide(sentenceTo, last) === end ? 1 : 0;
  const withCue = inSentenceOfCue(last);
  const ends = contentEnds(last, limit);
  begin(3);
  setValue(3, log(ends));
  setValue(4, side === LEFT ? within(-8, sumOver(odds, end, cueFrom), 8) : 0);
  setValue(5, next < 0 ? 0 : log(1 - chance(content, next)));
  setValue(13, within(0, beyond, 3));
  add(1, side, next < 0 ? -1 : wide(word, next));
  add(2, side, nextKind, second < 0 ? -1 : wide(word, second));
  add(3, side, nextKind, lastKind);
  add(4, side, nextKind, valueAt(kind, second), lastKind);
  add(5, side, wide(word, last));
  add(6, side, lastQuote, valueAt(quote, next));
  add(7, side, grade(ends));
  add(8, side, bin(max(0, side === LEFT ? cueFrom - end : end - cueTo)), nextKind);
  add(9, side, byte(kind, head), nextKind);
  add(10, side, wide(word, head), closes);
  add(11, side, closes, withCue, byte(quotedness, last));
  add(12, side, byte(rules, last), valueAt(rules, next));
  add(13, side, gradeAt(source, next), gradeAt(cue, next), nextKind);
  add(14, side, second < 0 ? -1 : cueLevel(byte(level, second)), nextKind);
  add(15, side, beyond > 0.4 ? 1 : 0, lastQuote, withCue);
  add(16, side, follows, lastQuote, nextKind);
  done(16);
}

/** The tokens `[start, end)` as one stretch. */
export function describePair(start: i32, end: i32): void {
  const length = bin(end - start);
  const sum = sumOver(odds, start, end);
  const mean = sum / <f64>(end - start);
  const inside = sumOver(cues, start, end);
  const first = chance(content, start);
  const last = chance(content, end - 1);
  const startKind = byte(kind, start);
  const startQuote = byte(quote, start);
  begin(4);
  setValue(6, within(-20, sum, 60));
  setValue(7, mean);
  setValue(8, min<f64>(3, inside));
  setValue(9, Math.log(<f64>(end - start)));
  setValue(10, first + last);
  setValue(11, min<f64>(min<f64>(first, last), mean));
  add(1, side, length, startKind);
  add(2, side, length, byte(kind, head));
  add(3, side, startQuote, byte(quote, end - 1));
  add(4, side, wide(sentenceFrom, start) === wide(sentenceFrom, end - 1) ? 0 : 1, startQuote);
  add(5, side, inside > 1.5 ? 2 : inside > 0.5 ? 1 : 0, startQuote);
  add(6, side, <i32>Math.round(within(-6, mean, 6)), length);
  add(7, side, startKind, byte(kind, end - 1));
  done(7);
}

/** How many cues stand behind a content: up to its own cue, or to the end of its last sentence. */
function cuesBeyond(end: i32): f64 {
  const sentenceEnd = min(limit, wide(sentenceTo, end - 1));
  return sumOver(cues, end, side === LEFT ? cueFrom : max(end, sentenceEnd));
}

function inSentenceOfCue(i: i32): i32 {
  return wide(sentenceFrom, i) === wide(sentenceFrom, head) ? 1 : 0;
}

/** Of a column of bytes, -1 of no token. */
function valueAt(column: usize, i: i32): i32 {
  return i < 0 ? -1 : byte(column, i);
}

function gradeAt(column: usize, i: i32): i32 {
  return i < 0 ? -1 : grade(chance(column, i));
}

function grade(p: f64): i32 {
  if (p < 0.1) return p < 0.02 ? 0 : 1;
  if (p < 0.6) return p < 0.3 ? 2 : 3;
  return p < 0.9 ? 4 : 5;
}

function within(least: f64, value: f64, most: f64): f64 {
  return max<f64>(least, min<f64>(most, value));
}

function log(p: f64): f64 {
  return Math.log(p + 0.01);
}
