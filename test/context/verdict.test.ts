import { describe, expect, test } from 'vitest';
import { read } from '../support/reading.ts';

/** `verdict statement` of the first quotation. */
function verdictOf(text: string, published: string | null = '2025-04-16'): string {
  const [quotation] = read(text, published).quotations;
  return quotation ? `${quotation.record.verdict} ${quotation.record.statement}` : 'no quotation';
}

describe('held against the record, a quotation is', () => {
  test.each([
    [
      'verbatim when it is the recorded words, whole',
      'Ana Reyes said: “Regret behind closed doors is no apology, and Sudria knows it.”',
      'verbatim ana-reyes-2025-03-15',
    ],
    [
      'verbatim when it is another wording on record',
      'Ana Reyes said: “Private regret is not an apology — Sudria is aware of that.”',
      'verbatim ana-reyes-2025-03-15',
    ],
    [
      'verbatim when its cue interrupts it',
      '“Regret behind closed doors is no apology,” Ana Reyes said, “and Sudria knows it.”',
      'verbatim ana-reyes-2025-03-15',
    ],
    [
      'verbatim when it is a recorded fragment',
      'Jon Vik called the report “careless and insulting.”',
      'verbatim jon-vik-2025-04-08',
    ],
    [
      'truncated when it is the beginning',
      'Ana Reyes said: “We will not sign anything.”',
      'truncated ana-reyes-2025-02-01',
    ],
    [
      'truncated when it is the end',
      'Ana Reyes said that “Sudria has apologised for the raid on our harbour.”',
      'truncated ana-reyes-2025-02-01',
    ],
    [
      'truncated when it is a fragment of two words',
      'Karl Holm said the embargo would make Sudria “look elsewhere” this year.',
      'truncated karl-holm-2025-03-28',
    ],
    [
      'truncated when an ellipsis joins two parts',
      'Ana Reyes said: “We will not sign anything … for the raid on our harbour.”',
      'truncated ana-reyes-2025-02-01',
    ],
    [
      'truncated when three dots join two parts',
      'Ana Reyes said: “We will not sign anything ... for the raid on our harbour.”',
      'truncated ana-reyes-2025-02-01',
    ],
    [
      'altered when words are changed',
      'Ana Reyes said: “We will not sign anything before Sudria has apologised for the raid on our harbour.”',
      'altered ana-reyes-2025-02-01',
    ],
    [
      'altered when a word is added',
      'Ana Reyes said: “We will not ever sign anything until Sudria has apologised for the raid on our harbour.”',
      'altered ana-reyes-2025-02-01',
    ],
    [
      'stitched when two statements are joined as one',
      'Ana Reyes said: “We will not sign anything until Sudria has apologised, and Sudria knows it.”',
      'stitched ana-reyes-2025-02-01',
    ],
    [
      'not on record when nothing like it is',
      'Ana Reyes said: “The sea is grey and the ships are late this year.”',
      'not-on-record null',
    ],
    [
      'not on record when an ellipsis turns the order round',
      'Ana Reyes said: “Sudria knows it … regret behind closed doors.”',
      'not-on-record null',
    ],
    ['not on record when only common words agree', 'Ana Reyes said that “we will not” come.', 'not-on-record null'],
  ])('%s', (_name, text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});

test('stitched words name both statements, and the reading carries both', () => {
  const { quotations, records } = read(
    'Ana Reyes said: “We will not sign anything until Sudria has apologised, and Sudria knows it.”',
    '2025-04-16',
  );
  const { statement, also } = quotations[0]?.record ?? {};
  expect([statement, also]).toEqual(['ana-reyes-2025-02-01', 'ana-reyes-2025-03-15']);
  expect(Object.keys(records.statements)).toEqual(expect.arrayContaining([statement, also]));
});

describe('longer quotations', () => {
  test('of two recorded statements are stitched, though one is whole in the other’s rare words', () => {
    const text =
      'Ana Reyes said: “We will not sign anything until Sudria has apologised for the raid on our harbour. Regret behind closed doors is no apology, and Sudria knows it.”';
    expect(verdictOf(text)).toBe('stitched ana-reyes-2025-02-01');
  });

  test('that hold the recorded words whole are word for word: the record keeps short excerpts', () => {
    const text =
      'Ana Reyes said: “We will not sign anything until Sudria has apologised for the raid on our harbour. The sea is grey today and the ships are late.”';
    expect(verdictOf(text)).toBe('verbatim ana-reyes-2025-02-01');
  });

  test('may speak the reporter’s insertion', () => {
    const text =
      'Karl Holm said: “The embargo must be gone by autumn, or Sudria will look elsewhere for friends and for markets.”';
    expect(verdictOf(text)).toBe('verbatim karl-holm-2025-03-28');
  });
});

describe('what does not count in a comparison', () => {
  test.each([
    ['quotation marks inside', 'Ana Reyes said: “Regret behind ‘closed doors’ is no apology, and Sudria knows it.”'],
    ['case', 'Ana Reyes said: “REGRET BEHIND CLOSED DOORS IS NO APOLOGY, AND SUDRIA KNOWS IT.”'],
    ['a dash for a comma', 'Ana Reyes said: “Regret behind closed doors is no apology — and Sudria knows it.”'],
    ['no punctuation at all', 'Ana Reyes said: "Regret behind closed doors is no apology and Sudria knows it"'],
  ])('%s', (_name, text) => {
    expect(verdictOf(text)).toBe('verbatim ana-reyes-2025-03-15');
  });

  test('an [insertion] of the reporter in the quotation', () => {
    expect(
      verdictOf('Ana Reyes said: “Regret [from Sudra] behind closed doors is no apology, and Sudria knows it.”'),
    ).toBe('verbatim ana-reyes-2025-03-15');
    expect(verdictOf('Ana Reyes said: “[Saying sorry] behind closed doors is no apology, and Sudria knows it.”')).toBe(
      'truncated ana-reyes-2025-03-15',
    );
  });

  test('the reporter’s […] and [insertions] in the recorded words', () => {
    expect(
      verdictOf(
        'Karl Holm said it “must be gone by autumn, or Sudria will look elsewhere for friends and for markets.”',
      ),
    ).toBe('verbatim karl-holm-2025-03-28');
  });

  test('the reporter’s […] in the quotation', () => {
    expect(verdictOf('Ana Reyes said: “We will not sign anything […] for the raid on our harbour.”')).toBe(
      'truncated ana-reyes-2025-02-01',
    );
  });
});

describe('there is no record', () => {
  test('of what an unnamed person said, though the words are on record', () => {
    const text =
      '“Regret behind closed doors is no apology, and Sudria knows it,” said a person familiar with the talks.';
    expect(verdictOf(text)).toBe('not-on-record null');
  });

  test('of what somebody outside the record said', () => {
    const text = '“Regret behind closed doors is no apology, and Sudria knows it,” said Ilse Brandt.';
    expect(verdictOf(text)).toBe('not-on-record null');
  });

  test('of the words of another official', () => {
    const text = '“Regret behind closed doors is no apology, and Sudria knows it,” Karl Holm said.';
    expect(verdictOf(text)).toBe('not-on-record null');
  });

  test('of words spoken after the article’s day', () => {
    const text = 'Ana Reyes said: “The letter from Sudria is a first step, and we will read it with care.”';
    expect(verdictOf(text, '2025-04-16')).toBe('not-on-record null');
    expect(verdictOf(text, '2025-05-20')).toBe('verbatim ana-reyes-2025-05-20');
  });

  test('and the day of the article itself counts', () => {
    const text = 'Ana Reyes said: “The herring does not know where the border runs.”';
    expect(verdictOf(text, '2025-04-16')).toBe('verbatim ana-reyes-2025-04-16');
  });
});

test('without a speaker only a long exact match counts', () => {
  expect(verdictOf('“Regret behind closed doors is no apology, and Sudria knows it.”')).toBe(
    'verbatim ana-reyes-2025-03-15',
  );
  expect(verdictOf('“We will not sign anything before the summer.”')).toBe('not-on-record null');
});

describe('where the article does not tell who spoke, the officials whom it names come first', () => {
  const onPage = 'Ana Reyes arrived on Monday. ';

  test.each([
    [
      'a fragment of theirs',
      '“Private regret is not an apology,” reads one transcript.',
      'truncated ana-reyes-2025-03-15',
    ],
    [
      'their words, changed',
      '“We will sign anything until Sudria has apologised,” reads a caption on a wall.',
      'altered ana-reyes-2025-02-01',
    ],
    ['but four words may be anybody’s', '“Sudria is aware of,” reads a caption.', 'not-on-record null'],
  ])('%s', (_name, text, verdict) => {
    expect(verdictOf(onPage + text)).toBe(verdict);
  });

  test('and nobody is held to the words of an official whom the page does not name', () => {
    expect(verdictOf('“Private regret is not an apology,” reads one transcript.')).toBe('not-on-record null');
  });

  test('but a spokeswoman’s long sentence is one of the record, whoever she is', () => {
    const text =
      '“We will not sign anything until Sudria has apologised for the raid on our harbour,” a spokeswoman said.';
    expect(verdictOf(text)).toBe('verbatim ana-reyes-2025-02-01');
  });
});

describe('of altered words the reading tells what may turn their sense round', () => {
  const changed = (words: string) => read(`Ana Reyes said: “${words}”`, '2025-04-16').quotations[0]?.record.changed;

  test.each([
    [
      'a negation that is lost',
      'We will sign anything until Sudria has apologised for the raid on our harbour.',
      ['negation'],
    ],
    [
      'a number that is added',
      'We will not sign anything until Sudria has apologised for the 12 raids on our harbour.',
      ['number'],
    ],
    ['neither', 'We will not sign anything before Sudria has apologised for the raid on our harbour.', []],
  ])('%s', (_name, words, changes) => {
    expect(changed(words)).toEqual(changes);
  });
});
