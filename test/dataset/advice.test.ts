import { describe, expect, it } from 'vitest';
import type { Advice, RuleId } from '../../src/dataset/advice/advice.ts';
import { adviseOn } from '../../src/dataset/advice/advise.ts';
import { HELD_RULES } from '../../src/dataset/advice/held-rules.ts';
import { isWeakHost } from '../../src/dataset/advice/source-advice.ts';
import { styleFaults } from '../../src/dataset/advice/style.ts';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { parseRecord } from '../../src/dataset/load.ts';
import { describeProblem } from '../../src/dataset/problem.ts';
import { broken, smallRecord } from './small-record.ts';

const S = 'dossiers.0.statements.0';
const P = 'dossiers.0.preconditions.0';
const O = 'officials.officials.0';

const { officials, dossiers } = smallRecord();

/** What an editor is advised when `path` holds `value`. */
function adviceFor(path: string, value: unknown): Advice[] {
  const parsed = parseRecord(broken(path, value));
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'));
  return adviseOn(parsed.record);
}

const office = (change: object) => [{ ...officials.officials[0]?.offices[0], ...change }];

/** Each rule broken on purpose: where, by what, and what the line says. */
const BREACHES: readonly (readonly [RuleId, string, unknown, string])[] = [
  ['office-without-as-of', `${O}.offices`, office({ to: null }), 'is known of 2024-03 only'],
  ['office-not-told', `${S}.date`, '2024-02-28', 'no office of Ada North is known for 2024-02-28'],
  [
    'weak-host',
    `${S}.source.url`,
    'https://example-test.org.cdn.example.org/news',
    'is a mirror, test or delivery machine',
  ],
  [
    'late-first-report',
    `${P}.firstReported.date`,
    '2025-02-04',
    '2025-02-04 is later than the first development, 2025-02-03',
  ],
  ['quotes', `${P}.summary`, 'Northland wants "lower" duties.', 'use curly marks'],
  ['quotes', `${P}.label`, "Lower Southland's duties", 'use curly marks'],
  ['percent', `${P}.developments.0.note`, 'The minister asks for 3.5%.', 'write “percent”'],
  ['capital', `${S}.setting`, 'press conference', 'begin with a capital'],
  ['spaces', `${S}.setting`, 'Press  conference', 'leave single spaces'],
  ['remark', `${P}.developments.0.note`, 'The minister asks (day of the page).', 'keep remarks on the research out'],
  ['stop', `${P}.developments.0.note`, 'The minister asks', 'end with a full stop'],
  ['tense', `${P}.developments.0.note`, 'The minister asked and was heard.', 'tell it in the present tense'],
  ['subject', `${P}.developments.0.note`, 'Says that the duties are too high.', 'say who'],
];

describe('a record with one weakness', () => {
  it.each(BREACHES)('is advised on %s by a line of its own', (rule, path, value, says) => {
    const advice = adviceFor(path, value);
    expect(advice.map((one) => one.rule)).toEqual([rule]);
    expect(advice.map(describeProblem).join()).toContain(says);
  });

  it('is told of an office without any day, and of each statement that it leaves without one', () => {
    const advice = adviceFor(`${O}.offices`, office({ from: null, to: null }));
    expect(advice.map(({ rule }) => rule)).toEqual(['office-without-a-day', 'office-not-told', 'office-not-told']);
  });

  it('is told to spell names as the list of officials does, though not those that somebody else bears without marks', () => {
    const [ada] = officials.officials;
    const named = (name: string) => ({ ...ada, id: 'jana-dacic', name, surname: name.split(' ')[1], aliases: [] });
    const withNote = (people: object[], note: string) => {
      const parsed = parseRecord({ ...broken(`${P}.developments.0.note`, note), officials: { officials: people } });
      return parsed.ok ? styleFaults(parsed.record).map(({ mended }) => mended) : null;
    };
    expect(withNote([{ ...ada }, named('Jana Dačić')], 'Jana Dacic asks Dacic.')).toEqual(['Jana Dačić asks Dačić.']);
    const namesake = { ...named('Ivo Dacic'), id: 'ivo-dacic' };
    expect(withNote([{ ...ada }, named('Jana Dačić'), namesake], 'Dacic asks.')).toEqual([]);
  });

  it('has no advice when it has none of these', () => {
    expect(adviceFor('dossiers.0.title', dossiers[0]?.title)).toEqual([]);
  });
});

describe('a weak host', () => {
  it.each([
    'https://d2jr06vmgnkbru.cloudfront.net/x',
    'https://beta.example.org/x',
    'https://englishline-test.example.uk/x',
    'https://news.pages.dev/x',
    'https://www.example.com:443/x',
    'https://example.com./x',
  ])('is %s', (url) => expect(isWeakHost(url)).toBe(true));

  it.each(['https://watchboard.dev/x', 'https://latest.example.org/x', 'https://www.mfa.gov.cn/x:1'])(
    'is not %s',
    (url) => expect(isWeakHost(url)).toBe(false),
  );

  it('may be cited as a reprint of a named publisher', () => {
    const source = { ...dossiers[0]?.statements[0]?.source, url: 'https://beta.example.org/x', kind: 'reprint' };
    expect(adviceFor(`${S}.source`, { ...source, publisher: 'Reuters via Example News' })).toEqual([]);
  });
});

describe('what a program mends', () => {
  it.each([
    [
      `${P}.summary`,
      `The "root causes", says he, are the sides' own.`,
      'The “root causes”, says he, are the sides’ own.',
    ],
    [`${P}.summary`, "He calls it 'absurd'.", 'He calls it ‘absurd’.'],
    [
      'dossiers.0.summary',
      'Invented. Nothing later than 20 May 2026 was found when these facts were gathered.',
      'Invented.',
    ],
    [`${P}.summary`, 'It is 25 %.', 'It is 25 percent.'],
  ])('%s: %s', (path, text, mended) => {
    const parsed = parseRecord(broken(path, text));
    expect(parsed.ok && styleFaults(parsed.record).map((fault) => fault.mended)).toEqual([mended]);
  });
});

describe('the bundled record', () => {
  it('holds every rule that it is said to hold', () => {
    expect(
      adviseOn(bundledRecord)
        .filter(({ rule }) => HELD_RULES.has(rule))
        .map(describeProblem),
    ).toEqual([]);
  });
});
