import type { IsoDate } from '../model/dates.ts';
import type { Quotation } from '../model/quotation.ts';
import type { RecordCheck, Verdict } from '../model/reading.ts';
import type { OfficialId, Statement } from '../model/record.ts';
import { textOf } from '../model/span.ts';
import { type Alignment, align } from './alignment.ts';
import { type Candidates, candidateSets } from './candidates.ts';
import { changesOf } from './changes.ts';
import { type Excerpt, excerptIn, holdsExcerpt, sentenceStarts, widthOf } from './excerpt.ts';
import type { RecordIndex } from './record-index.ts';
import { holdsInOrder, indexOfPart, longestPrefixIn } from './sequences.ts';
import { isContentWord, partsOf, quotedWordsOf, recordedReadings, type Words, wordSetOf } from './words.ts';

/** A fragment says where it comes from only with two words, one of them with a meaning: “Chinese peasants”. */
const FEWEST_WORDS_CUT = 2;
const LEAST_SHARE_ALTERED = 0.7;
/** Of these many common words, so many must carry a meaning: below, a likeness is chance. */
const FEWEST_COMMON = 5;
const FEWEST_COMMON_CONTENT = 2;
const FEWEST_WORDS_STITCHED = 4;

export const NOT_ON_RECORD: RecordCheck = { verdict: 'not-on-record', statement: null };

/**
 * Holds a quotation against the recorded words of its speaker, in all their wordings. Where the speaker has none like
 * it, or is no official (“one transcript had him say”), the officials of the page come next, then anybody; the less is
 * known of who spoke, the more words must agree. Statements younger than the article are left out.
 */
export function checkAgainstRecord(
  index: RecordIndex,
  text: string,
  published: IsoDate | null,
  { quoted: parts, speaker }: Pick<Quotation, 'quoted' | 'speaker'>,
  onPage: ReadonlySet<OfficialId>,
): RecordCheck {
  const texts = parts.map((part) => textOf(text, part));
  const quoted = texts.join(' ');
  const words = quotedWordsOf(quoted);
  if (!words.some(isContentWord) || words.length < FEWEST_WORDS_CUT) return NOT_ON_RECORD;
  const sets = candidateSets(index, speaker, words, onPage, published);
  const segments = partsOf(quoted);
  for (const { statements } of sets) {
    const exact = strongest(statements, (statement) => exactVerdict(statement, words, segments));
    if (exact) return exact;
  }
  for (const set of sets) {
    const near = set.changesCount ? changed(set, words, texts) : null;
    if (near) return near;
  }
  return NOT_ON_RECORD;
}

function changed({ statements }: Candidates, words: Words, texts: readonly string[]): RecordCheck | null {
  return stitched(statements, words) ?? excerpt(statements, words, texts) ?? altered(statements, words);
}

/** The first statement that gives the strongest verdict, verbatim before truncated. */
function strongest(
  statements: readonly Statement[],
  judge: (statement: Statement) => Verdict | null,
): RecordCheck | null {
  let first: RecordCheck | null = null;
  for (const statement of statements) {
    const verdict = judge(statement);
    if (verdict === 'verbatim') return { verdict, statement: statement.id };
    if (verdict !== null) first ??= { verdict, statement: statement.id };
  }
  return first;
}

function exactVerdict(statement: Statement, words: Words, parts: readonly Words[]): Verdict | null {
  const wordings = recordedReadings(statement);
  const whole = (wording: Words) => wording.length === words.length && indexOfPart(words, wording) === 0;
  if (wordings.some(whole)) return 'verbatim';
  return wordings.some((wording) => holdsInOrder(wording, parts)) ? 'truncated' : null;
}

/**
 * A longer quotation that holds recorded words whole is word for word too, unless more of it, or what stands beside
 * them, is like recorded words with changes.
 */
function excerpt(statements: readonly Statement[], words: Words, texts: readonly string[]): RecordCheck | null {
  const holding = statements.filter((statement) => holdsExcerpt(statement, words));
  if (holding.length === 0) return null; // as of nearly all quotations, of which no sentence need be found
  const starts = sentenceStarts(texts);
  let widest: Excerpt | null = null;
  for (const statement of holding) {
    const found = excerptIn(statement, words, starts);
    if (widthOf(found) > widthOf(widest)) widest = found;
  }
  if (!widest) return null;
  const { statement, from, to } = widest;
  const whole = likest(statements, words);
  if (whole && whole.alignment.common > to - from) return alteredFrom(whole);
  const beside = [words.slice(0, from), words.slice(to)].map((rest) => likest(statements, rest));
  const changed = beside.find((one) => one !== null && !isExact(one));
  return changed ? alteredFrom(changed) : { verdict: 'verbatim', statement: statement.id };
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
  return Math.max(...recordedReadings(statement).map((reading) => longestPrefixIn(words, reading)));
}

interface Likeness {
  readonly statement: Statement;
  readonly alignment: Alignment;
}

function altered(statements: readonly Statement[], words: Words): RecordCheck | null {
  const best = likest(statements, words);
  return best && alteredFrom(best);
}

function alteredFrom({ statement, alignment }: Likeness): RecordCheck {
  return { verdict: 'altered', statement: statement.id, changed: changesOf(alignment) };
}

const isExact = ({ alignment: { added, skipped } }: Likeness) => added.length === 0 && skipped.length === 0;

/** The statement that is most like the words, if one is enough so. */
function likest(statements: readonly Statement[], words: Words): Likeness | null {
  let best: Likeness | null = null;
  const least = Math.max(FEWEST_COMMON, LEAST_SHARE_ALTERED * words.length);
  for (const statement of statements) {
    for (const reading of recordedReadings(statement)) {
      if (!sharesWords(reading, words, least)) continue; // most end here, and to align takes long
      const alignment = align(words, reading);
      if (isAlike(alignment, words) && nearness(alignment) > (best ? nearness(best.alignment) : 0)) {
        best = { statement, alignment };
      }
    }
  }
  return best;
}

/** Whether so many of the words stand in a reading, in any order: fewer cannot stand there in the same order. */
function sharesWords(reading: Words, words: Words, least: number): boolean {
  const held = wordSetOf(reading);
  let missing = words.length - least;
  for (const word of words) if (!held.has(word) && --missing < 0) return false;
  return missing >= 0;
}

function isAlike({ common, added }: Alignment, words: Words): boolean {
  const strange = new Set(added);
  const content = words.filter((word) => isContentWord(word) && !strange.has(word)).length;
  return common >= FEWEST_COMMON && content >= FEWEST_COMMON_CONTENT && common >= LEAST_SHARE_ALTERED * words.length;
}

const nearness = ({ common, added, skipped }: Alignment) => common / (common + added.length + skipped.length);
