import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../src/context/record-index.ts';
import { checkAgainstRecord } from '../../src/context/verdict.ts';
import { wordingsOf } from '../../src/context/words.ts';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import type { IsoDate } from '../../src/model/dates.ts';
import type { Speaker } from '../../src/model/quotation.ts';
import type { Statement } from '../../src/model/record.ts';
import { span } from '../../src/model/span.ts';

/*
 * Whatever of the record an article may change, it is never told to be what was said: every statement in every wording is
 * changed in each of these ways, at places that differ from one to the next.
 */

const index = indexRecord(bundledRecord);
const AFTER_ALL = '2099-01-01' as IsoDate;
const MODALS = ['must', 'will', 'would', 'should', 'can', 'may', 'could', 'shall'];
const VERBS = [...MODALS, 'is', 'are', 'has', 'have', 'do'];
const NEGATIONS = ['no', 'not', 'never', 'nothing', 'none', 'nobody', 'cannot', 'without'];
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'ten', 'million', 'billion', 'hundred'];

const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}'’]/gu, '');
/** The words as the test itself compares them, between spaces. */
const plain = (text: string) =>
  ` ${(
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[$€]?[\p{L}\p{N}']+/gu) ?? []
  ).join(' ')} `;

/** A way to change one word: at which words it can be done, and what stands there then. */
interface Alteration {
  readonly at: (words: readonly string[], k: number) => boolean;
  readonly put: (word: string, words: readonly string[], k: number) => readonly string[];
}

const isOneOf = (list: readonly string[]) => (words: readonly string[], k: number) =>
  list.includes(bare(words[k] ?? ''));
const isInside = (words: readonly string[], k: number) =>
  k > 0 && k < words.length - 1 && ![words[k - 1], words[k + 1]].some((near) => /…|\.\.\.|^\.$/.test(near ?? ''));
const matches = (pattern: RegExp) => (words: readonly string[], k: number) => pattern.test(words[k] ?? '');

const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  'another digit': { at: matches(/\d/), put: (word) => [word.replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`)] },
  'ten times as much': { at: matches(/\d/), put: (word) => [word.replace(/\d(?!.*\d)/, (digit) => `${digit}0`)] },
  'another number in words': { at: isOneOf(NUMBERS), put: () => ['seven'] },
  'another currency': {
    at: matches(/[$€]\d/),
    put: (word) => [word.replace(/[$€]/, (sign) => (sign === '$' ? '€' : '$'))],
  },
  'a negation left out': {
    at: (words, k) => isInside(words, k) && isOneOf(NEGATIONS)(words, k),
    put: () => [],
  },
  'n’t left out': { at: matches(/n[’']t\b/), put: (word) => [word.replace(/n[’']t/, '')] },
  'a negation put in': { at: isOneOf(VERBS), put: (word) => [word, 'not'] },
  'a negation put in with brackets': { at: isOneOf(VERBS), put: (word) => [word, '[not]'] },
  'another modal': { at: isOneOf(MODALS), put: (word) => [bare(word) === 'may' ? 'must' : 'may'] },
  'another word': { at: () => true, put: () => ['herring'] },
  'another small word': { at: () => true, put: (word) => [bare(word) === 'the' ? 'some' : 'the'] },
  'another name': { at: (words, k) => k > 0 && /^\p{Lu}/u.test(words[k] ?? ''), put: () => ['Norland'] },
  'a word left out': { at: isInside, put: () => [] },
  'a word put in': { at: (_words, k) => k > 0, put: (word) => ['herring', word] },
  'not before it': { at: (_words, k) => k === 0, put: (word) => ['Not', word] },
  'never after it': {
    at: (words, k) => k === words.length - 1,
    put: (word) => [word.replace(/[.!?,;]+$/, ''), 'never'],
  },
  'we do not think that before it': {
    at: (_words, k) => k === 0,
    put: (word) => ['We', 'do', 'not', 'think', 'that', word],
  },
  'a word changed and the next ones cut': {
    at: (words, k) => k < words.length / 2,
    put: (_word, words, k) => ['herring', words[k + 1] ?? '', '…'],
  },
};

/** The places are spread: another one for each statement, the same ones in each run. */
function altered({ at, put }: Alteration, wording: string, turn: number): string | null {
  const words = wording
    .replace(/\[[^\]]*\]/g, ' ')
    .trim()
    .split(/\s+/);
  const places = [...words.keys()].filter((k) => at(words, k));
  const place = places[turn % Math.max(1, places.length)];
  if (place === undefined) return null;
  return [...words.slice(0, place), ...put(words[place] ?? '', words, place), ...words.slice(place + 1)].join(' ');
}

const RECORDED = [...index.statements.values()]
  .flatMap(wordingsOf)
  .flatMap((wording) => [plain(wording.replace(/\[[^\]]*\]/g, ' ')), plain(wording)])
  .join('|');

function verdictOn(words: string, { official }: Statement, speaker: Speaker): string {
  const text = `“${words}”`;
  const quoted = [span(0, text.length)];
  return checkAgainstRecord(index, text, AFTER_ALL, { quoted, speaker }, new Set([official])).verdict;
}

const known = (statement: Statement): Speaker => ({
  kind: 'official',
  id: statement.official,
  name: '',
  office: null,
  evidence: 'surname',
  confidence: 1,
});
const UNKNOWN: Speaker = { kind: 'unresolved', reason: 'no-source' };

/** Those altered words that pass for what was said, though nowhere on record. */
function passed(alteration: Alteration): { readonly tried: number; readonly wrong: readonly string[] } {
  const cases = [...index.statements.values()].flatMap((statement, turn) =>
    wordingsOf(statement).flatMap((wording, k) => {
      const words = altered(alteration, wording, turn + 7 * k);
      return words === null || RECORDED.includes(plain(words)) ? [] : [{ statement, words }];
    }),
  );
  const isWrong = ({ statement, words }: (typeof cases)[number]) =>
    [known(statement), UNKNOWN].some((speaker) => /verbatim|truncated/.test(verdictOn(words, statement, speaker)));
  return {
    tried: cases.length,
    wrong: cases.filter(isWrong).map(({ statement, words }) => `${statement.id}: ${words}`),
  };
}

describe('a recorded statement is never verbatim or truncated with', () => {
  it.each(Object.entries(ALTERATIONS))(
    '%s',
    (_name, alteration) => {
      const { tried, wrong } = passed(alteration);
      expect(tried).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
