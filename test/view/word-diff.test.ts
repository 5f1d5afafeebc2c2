import { describe, expect, test } from 'vitest';
import { diffWords, nearestWording, type Piece, seamOf } from '../../src/view/diff/word-diff.ts';

const MARKS: Readonly<Record<Piece['kind'], readonly [string, string]>> = {
  same: ['', ''],
  added: ['{+', '+}'],
  removed: ['{-', '-}'],
  'left-out': ['(', ')'],
  inserted: ['{=', '=}'],
};

/** The comparison as one line: {-only in the record-} {+only in the article+} (left out) {=the reporter's=}. */
const shown = (article: string, recorded: string) =>
  diffWords(article, recorded)
    .pieces.map(({ kind, text }) => MARKS[kind].join(text))
    .join(' ');

const alarms = (article: string, recorded: string) => diffWords(article, recorded).alarms;

describe('what changed', () => {
  test.each([
    [
      'a word that was replaced',
      '“We will not sign under pressure.”',
      'We will not sign under threat.',
      'We will not sign under {-threat.-} {+pressure.+}',
    ],
    ['a word that was added', '“We will never ever sign.”', 'We will never sign.', 'We will never {+ever+} sign.'],
    [
      'a word dropped without a sign',
      '“We may sign in May.”',
      'We may perhaps sign in May.',
      'We may {-perhaps-} sign in May.',
    ],
    [
      'words cut at both ends',
      '“no deal at all”',
      'There is no deal at all between us.',
      '(There is) no deal at all (between us.)',
    ],
    [
      'words cut with an ellipsis',
      '“We came … to sign.”',
      'We came here in good faith to sign.',
      'We came … (here in good faith) to sign.',
    ],
    [
      'several words side by side',
      '“The big red boats return.”',
      'The small blue boats return.',
      'The {-small blue-} {+big red+} boats return.',
    ],
  ])('shows %s', (_, article, recorded, line) => {
    expect(shown(article, recorded)).toBe(line);
  });

  test.each([
    ['case and marks', '“we will not sign, today”', 'We will not sign today.'],
    ['straight and curly apostrophes', "We don't bow.", 'We don’t bow.'],
    ['figures and number words', 'We have 3 terms.', 'We have three terms.'],
    ['percent, per cent and %', 'A tariff of 145 percent.', 'A tariff of 145%.'],
    ['thousands with and without a comma', 'We bought 25,000 tons.', 'We bought 25000 tons.'],
  ])('takes no notice of %s', (_, article, recorded) => {
    expect(diffWords(article, recorded).pieces.map(({ kind }) => kind)).toEqual(['same']);
  });

  test('keeps the reporter’s brackets apart from what was said', () => {
    expect(shown('“They [the boats] must return.”', 'They must return.')).toBe('They {=[the boats]=} must return.');
  });

  test('prints the article’s own words where both have them', () => {
    expect(shown('WE SIGN', 'We sign.')).toBe('WE SIGN');
  });

  test('takes apart words joined by a hyphen', () => {
    expect(shown('“Rare-earth magnets flow.”', 'Rare-earth minerals flow.')).toBe(
      'Rare-earth {-minerals-} {+magnets+} flow.',
    );
  });
});

describe('what is told loudly', () => {
  test('a number that is another one', () => {
    expect(alarms('A tariff of 154% stands.', 'A tariff of 145% stands.')).toEqual([
      { kind: 'numbers', record: ['145'], article: ['154'] },
    ]);
  });

  test('a number that only one side has', () => {
    expect(alarms('We want boats back.', 'We want 40 boats back.')).toEqual([
      { kind: 'numbers', record: ['40'], article: [] },
    ]);
  });

  test.each([
    ['We will sign under threat.', 'We will not sign under threat.', 'negation-lost', 'not'],
    ['We will never sign.', 'We will sign.', 'negation-added', 'never'],
    ['We do accept this.', 'We don’t accept this.', 'negation-lost', 'don’t'],
    ['accept any conditions', 'We do not accept any conditions.', 'negation-cut', 'not'],
    ['We came … to sign.', 'We came, but not to sign.', 'negation-cut', 'not'],
  ])('“%s” for “%s”: %s', (article, recorded, kind, word) => {
    expect(alarms(article, recorded)).toEqual([{ kind, word }]);
  });

  test.each([
    ['another word for the same negation', 'We will never sign.', 'We will not sign.'],
    ['a negation of the sentence before the cut', 'We will talk.', 'They are not here. We will talk.'],
    ['a number that is cut with its sentence', 'We will talk.', 'They took 40 boats. We will talk.'],
    ['“one” as a pronoun', 'This is the right way.', 'This one is the right way.'],
  ])('but not %s', (_, article, recorded) => {
    expect(alarms(article, recorded)).toEqual([]);
  });
});

test('compares with the wording that is nearest', () => {
  const wordings = ['The fish are ours.', 'We will not sign under threat.', 'We shall not sign when threatened.'];
  expect(nearestWording('“We will not sign under threat, ever.”', wordings)).toBe(wordings[1]);
});

test('finds the seam of two statements joined as one', () => {
  const article = 'We will not sign under threat. The boats must come back first.';
  const seam = seamOf(article, 'As I said, we will not sign under threat.');
  expect([article.slice(0, seam), article.slice(seam)]).toEqual([
    'We will not sign under threat. ',
    'The boats must come back first.',
  ]);
});

test('answers a hostile text of 100,000 characters at once', () => {
  const began = performance.now();
  diffWords('no '.repeat(33_000), 'no '.repeat(33_000));
  expect(performance.now() - began).toBeLessThan(500);
});
