import {
  byte,
  byteIn,
  kind,
  level,
  quote,
  quotedness,
  sentenceFrom,
  sentenceTo,
  signAfter,
  signBefore,
  thatBefore,
  verbsBefore,
  wide,
  word,
} from './columns';
import { bin } from './levels';
import { forget, see } from './templates';

const FULL_STOP = 2;

/** The nearest likely cue before token `i`. Returns what stands between: a comma, "that", verbs. */
export function seeCueBefore(i: i32, left: i32): i32 {
  const comma = wide(signBefore, i) > left ? 1 : 0;
  const that = wide(thatBefore, i) > left ? 2 : 0;
  const verbs = min(2, byte(verbsBefore, i) - byte(verbsBefore, left));
  const code = 1 + comma + that + 4 * verbs;
  see(30, byte(level, left), code, byte(quote, i));
  see(31, byteIn(kind, left - 1, wide(sentenceFrom, i), wide(sentenceTo, i)), byte(kind, left), code);
  return code;
}

/** There is no cue before the token: said once the slots are hashed. */
export function forgetCueBefore(): void {
  forget(30, 31);
}

/** The nearest likely cue behind token `i`. Returns what stands between, and whether the cue ends its sentence. */
export function seeCueAfter(i: i32, right: i32): i32 {
  const q = byte(quote, i);
  const from = wide(sentenceFrom, i);
  const to = wide(sentenceTo, i);
  const next = wide(signAfter, i);
  const follower = byteIn(kind, right + 1, from, to);
  const code = 1 + (next >= 0 && next < right ? 1 : 0) + (right + 1 === to || follower === FULL_STOP ? 2 : 0);
  see(32, wide(word, right), code);
  see(33, byte(level, right), code, q);
  see(34, byteIn(kind, right - 1, from, to), byte(kind, right), code);
  see(35, bin(to - right), code, q);
  return code;
}

export function forgetCueAfter(): void {
  forget(32, 35);
}

/** Both cues together; their places are -1 where there is none. */
export function seeCues(i: i32, left: i32, right: i32, leftCode: i32, rightCode: i32): void {
  see(36, leftCode, rightCode, byte(quote, i));
  see(37, levelOf(left), levelOf(right), byte(quotedness, i));
  see(38, left < 0 ? -1 : bin(i - left), right < 0 ? -1 : bin(right - i), byte(kind, i));
}

function levelOf(cue: i32): i32 {
  return cue < 0 ? -1 : byte(level, cue);
}
