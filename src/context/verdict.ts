import type { IsoDate } from '../model/dates.ts';
import type { Quotation, Speaker } from '../model/quotation.ts';
import type { RecordCheck, Verdict } from '../model/reading.ts';
import type { Statement } from '../model/record.ts';
import { textOf } from '../model/span.ts';
import { type RecordIndex, statementsSharingWords } from './record-index.ts';
import { commonInOrder, holdsInOrder, indexOfPart, longestPrefixIn } from './sequences.ts';
import { isContentWord, partsOf, readingsOf, type Words, wordingsOf, wordsOf } from './words.ts';

/** A fragment says where it comes from only with two words, one of them with a meaning: “Chinese peasants”. */
const FEWEST_WORDS_CUT = 2;
/** Below these a likeness is chance. */
const FEWEST_WORDS_ALTERED = 6;
const LEAST_SHARE_ALTERED = 0.7;
const FEWEST_WORDS_STITCHED = 4;
/** Recorded words inside a longer quotation. */
const FEWEST_WORDS_EXCERPT = 6;
/** Without a known speaker only long matches count. */
const FEWEST_WORDS_ANONYMOUS = 8;

const NOT_ON_RECORD: RecordCheck = { verdict: 'not-on-record', statement: null };

/**
 * Holds a quotation against the recorded words of its speaker, in all their wordings. Unnamed and unknown speakers have
 * no record; with an unresolved one only a long exact match counts. Statements younger than the article are left out.
 */
export function checkAgainstRecord(
  index: RecordIndex,
  text: string,
  published: IsoDate | null,
  { quoted: parts, speaker }: Pick<Quotation, 'quoted' | 'speaker'>,
): RecordCheck {
  const quoted = parts.map((part) => textOf(text, part)).join(' ');
  const words = wordsOf(quoted);
  const candidates = candidatesFor(index, speaker, words).filter(({ date }) => published === null || date <= published);
  if (!words.some(isContentWord) || words.length < FEWEST_WORDS_CUT) return NOT_ON_RECORD;
  const segments = partsOf(quoted);
  const exact = strongest(candidates, (statement) => exactVerdict(statement, words, segments));
  if (exact) return exact;
  if (speaker.kind !== 'official') return NOT_ON_RECORD;
  return stitched(candidates, words) ?? excerpt(candidates, words) ?? altered(candidates, words) ?? NOT_ON_RECORD;
}

function candidatesFor(index: RecordIndex, speaker: Speaker, words: Words): Statement[] {
  // both halves by themselves: of two statements joined as one each holds the rare words of its half
  const half = words.length >> 1;
  const looks = [words, words.slice(0, half), words.slice(half)];
  const sharing = [...new Set(looks.flatMap((look) => [...statementsSharingWords(index, look.filter(isContentWord))]))];
  if (speaker.kind === 'official') return sharing.filter(({ official }) => official === speaker.id);
  return speaker.kind === 'unresolved' && words.length >= FEWEST_WORDS_ANONYMOUS ? sharing : [];
}

/** The first statement that gives the strongest verdict, verbatim before truncated. */
function strongest(
  statements: readonly Statement[],
  judge: (statement: Statement) => Verdict | null,
): RecordCheck | null {
  const judged = statements.map((statement) => ({ verdict: judge(statement), statement: statement.id }));
  const best = judged.find(({ verdict }) => verdict === 'verbatim') ?? judged.find(({ verdict }) => verdict !== null);
  return best?.verdict ? { verdict: best.verdict, statement: best.statement } : null;
}

/** All wordings of a statement, in all their readings. */
function recordedReadings(statement: Statement): Words[] {
  return wordingsOf(statement).flatMap(readingsOf);
}

function exactVerdict(statement: Statement, words: Words, parts: readonly Words[]): Verdict | null {
  const wordings = recordedReadings(statement);
  const whole = (wording: Words) => wording.length === words.length && indexOfPart(words, wording) === 0;
  if (wordings.some(whole)) return 'verbatim';
  return wordings.some((wording) => holdsInOrder(wording, parts)) ? 'truncated' : null;
}

/** A longer quotation that holds the recorded words whole is word for word too: the record keeps short excerpts. */
function excerpt(statements: readonly Statement[], words: Words): RecordCheck | null {
  return strongest(statements, (statement) => {
    const wordings = recordedReadings(statement).filter(({ length }) => length >= FEWEST_WORDS_EXCERPT);
    return wordings.some((wording) => indexOfPart(words, wording) >= 0) ? 'verbatim' : null;
  });
}

/** Two statements joined as one: the beginning stands in one, the rest in another. */
function stitched(statements: readonly Statement[], words: Words): RecordCheck | null {
  for (const first of statements) {
    const length = longestPrefix(first, words);
    const rest = words.slice(length);
    if (length < FEWEST_WORDS_STITCHED || rest.length < FEWEST_WORDS_STITCHED) continue;
    const second = statements.find((other) => other !== first && longestPrefix(other, rest) === rest.length);
    if (second) return { verdict: 'stitched', statement: first.id, also: second.id };
  }
  return null;
}

function longestPrefix(statement: Statement, words: Words): number {
  return Math.max(...wordingsOf(statement).map((wording) => longestPrefixIn(words, wordsOf(wording))));
}

function altered(statements: readonly Statement[], words: Words): RecordCheck | null {
  if (words.length < FEWEST_WORDS_ALTERED) return null;
  let best: { statement: Statement; share: number } | null = null;
  for (const statement of statements) {
    const common = Math.max(...wordingsOf(statement).map((wording) => commonInOrder(words, wordsOf(wording))));
    const share = common / words.length;
    if (share >= LEAST_SHARE_ALTERED && share > (best?.share ?? 0)) best = { statement, share };
  }
  return best ? { verdict: 'altered', statement: best.statement.id } : null;
}
