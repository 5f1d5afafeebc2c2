import {
  byte,
  byteIn,
  capitalised,
  cueAfter,
  cueBefore,
  ending,
  kind,
  level,
  quote,
  quotedness,
  rules,
  sentenceFrom,
  sentenceTo,
  signAfter,
  signBefore,
  verbsBefore,
  wide,
  wideIn,
  word,
} from './columns';
import { forgetCueAfter, forgetCueBefore, seeCueAfter, seeCueBefore, seeCues } from './cue-features';
import { bin, cueLevel, sourceLevel } from './levels';
import { hashSlots, see } from './templates';

/** The features of token `i` of the paragraph `[from, to)`: the address of a hash, or `NOTHING`, for each template. */
export function featuresOf(i: i32, from: i32, to: i32): usize {
  seeWords(i, from, to);
  const left = wide(cueBefore, i);
  const right = wide(cueAfter, i);
  const leftCode = left < 0 ? 0 : seeCueBefore(i, left);
  const rightCode = right < 0 ? 0 : seeCueAfter(i, right);
  seeCues(i, left, right, leftCode, rightCode);
  seeClause(i, from, to);
  const slots = hashSlots();
  if (left < 0) forgetCueBefore();
  if (right < 0) forgetCueAfter();
  return slots;
}

function seeWords(i: i32, from: i32, to: i32): void {
  const w = wide(word, i);
  const k = byte(kind, i);
  const k1 = byteIn(kind, i - 1, from, to);
  const k2 = byteIn(kind, i - 2, from, to);
  const m1 = byteIn(kind, i + 1, from, to);
  const m2 = byteIn(kind, i + 2, from, to);
  const q = byte(quote, i);
  const q1 = byteIn(quote, i - 1, from, to);
  const r1 = byteIn(quote, i + 1, from, to);
  see(1, 0);
  see(2, w);
  see(3, wideIn(word, i - 1, from, to));
  see(4, wideIn(word, i + 1, from, to));
  see(5, wideIn(word, i - 2, from, to));
  see(6, wideIn(word, i + 2, from, to));
  see(7, wide(ending, i), k);
  see(8, k, k1);
  see(9, k, m1);
  see(10, k2, k1);
  see(11, m1, m2);
  see(12, k1, m1);
  see(13, w, q);
  see(14, q, q1, r1);
  see(15, k, q, q1 * 16 + r1);
  see(16, k1, q, q1);
  see(17, m1, q, r1);
  const l = byte(level, i);
  const l1 = byteIn(level, i - 1, from, to);
  const g1 = byteIn(level, i + 1, from, to);
  see(18, cueLevel(l), k, q);
  see(19, cueLevel(l1), cueLevel(l), cueLevel(g1));
  see(20, cueLevel(l1), k1, k);
  see(21, cueLevel(g1), m1, k);
  see(22, sourceLevel(l), k, sourceLevel(g1) * 4 + sourceLevel(l1));
  see(23, sourceLevel(l1), cueLevel(l), k);
  see(24, byteIn(level, i - 2, from, to), l1, k);
  see(25, byteIn(level, i + 2, from, to), g1, k);
  const rule = byte(rules, i);
  see(26, rule, q);
  see(27, byteIn(rules, i - 1, from, to), rule, byteIn(rules, i + 1, from, to));
  see(28, rule, k, k1);
  see(29, rule, byte(quotedness, i), q);
}

function seeClause(i: i32, from: i32, to: i32): void {
  const k = byte(kind, i);
  const first = wide(sentenceFrom, i);
  const end = wide(sentenceTo, i);
  const sign = wide(signBefore, i);
  const next = wide(signAfter, i);
  const quoted = byte(quotedness, i);
  const opener = sign >= 0 ? sign + 1 : first;
  const closer = next >= 0 ? next : end - 1;
  const signKind = sign < 0 ? -1 : byte(kind, sign);
  const closerKind = byte(kind, closer);
  const sinceStart = bin(i - first);
  see(39, sinceStart, bin(end - i));
  see(40, sinceStart, k);
  see(41, bin(end - i), k);
  see(42, wide(word, first), sinceStart);
  see(43, byte(kind, first), k);
  see(44, signKind, wideIn(word, opener, first, end));
  see(45, signKind, byteIn(kind, opener, first, end), k);
  see(46, closerKind, wideIn(word, closer + 1, first, end));
  see(47, closerKind, byteIn(kind, closer + 1, first, end), k);
  see(48, signKind, closerKind, quoted);
  see(49, quoted, byte(quote, i), k);
  see(50, quoted, byte(verbsBefore, i), k);
  see(51, bin(i - from), bin(to - i), quoted);
  see(52, byteIn(kind, first - 1, from, to), byteIn(quote, first - 1, from, to), k);
  see(53, from === 0 ? 0 : byte(kind, from - 1), quoted, bin(i - from));
  see(54, byteIn(level, opener, first, end), byteIn(level, opener + 1, first, end), bin(i - opener));
  see(55, wideIn(word, closer + 1, first, end), wideIn(word, closer + 2, first, end), quoted);
  see(56, from === 0 ? 1 : 0, bin(to - from), k);
  see(57, byte(capitalised, i), i === first ? 1 : 0, byteIn(kind, i - 1, from, to));
}
