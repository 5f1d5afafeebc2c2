import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/model/span.ts';
import { findingsIn } from '../support/marked-text.ts';
import { LEAD } from '../support/record.ts';

/** `public-apology: respect | The sentence.` for every passage of an article on the talks. */
function passagesIn(text: string): string[] {
  return findingsIn(text).preconditions.flatMap(({ id, passages }) =>
    passages.map((passage) => {
      const terms = passage.terms.map((term) => textOf(text, term)).join(', ');
      return `${id}: ${terms} | ${textOf(text, passage)}`;
    }),
  );
}

const afterLead = (...sentences: string[]) => `${LEAD}\n\n${sentences.join(' ')}`;

describe('a dossier is in play', () => {
  test.each([
    ['when the article talks of both parties and the subject', LEAD, ['norland-sudria']],
    [
      'when officials stand for their countries',
      'Ana Reyes met Karl Holm for talks. Reyes and Holm spoke of the fishing treaty.',
      ['norland-sudria'],
    ],
    ['not with one party', 'Norland resumed talks on fishing. Norland wants a treaty.', []],
    ['not without the subject', 'Norland beat Sudria 3–1. Sudria will meet Norland again.', []],
    [
      'not when the parties are named far apart',
      'Norland talks of fishing. Norland waits.\n\nSudria has a treaty. Sudria waits.',
      [],
    ],
    [
      'not in a story on sport, whatever the teams demand of each other',
      `${LEAD} The captain left the stadium. Her coach and the referee went into talks. The match was off; so is the tournament.`,
      [],
    ],
    [
      'not when the subject comes up elsewhere',
      'Norland beat Sudria 3–1. Sudria will meet Norland again.\n\nThe talks on fishing stand still. No treaty is near.',
      [],
    ],
  ])('%s', (_name, text, dossiers) => {
    expect(findingsIn(text).dossiers).toEqual(dossiers);
  });

  test('else its preconditions are nothing, as "respect" in a sports story', () => {
    const text = 'Norland beat Sudria 3–1. “We respect Sudria,” the Norland coach said, “and want no public apology.”';
    expect(passagesIn(text)).toEqual([]);
  });
});

test('of two parties one that sets the dossier apart must matter to the article', () => {
  const filler = Array.from({ length: 40 }, () => 'The weather is fine today.').join(' ');
  const found = (text: string) => findingsIn(text).dossiers;
  expect(found(`${LEAD} The ministers met. ${filler}`)).toEqual([]);
  expect(found(`${LEAD} ${filler} ${Array.from({ length: 5 }, () => `${LEAD} The ministers met.`).join(' ')}`)).toEqual(
    ['norland-sudria'],
  );
});

describe('the sentence after goes on about a precondition', () => {
  test('when it points back at one', () => {
    const text = afterLead('Norland wants two herring quotas.', 'That demand was not on the table a year ago.');
    expect(passagesIn(text)).toContain('herring-quota: That demand | That demand was not on the table a year ago.');
  });

  test.each([
    ['in another paragraph', 'Norland wants two herring quotas.\n\nThat demand was new.'],
    ['after two of them', 'Norland wants a public apology and herring quotas. That demand was new.'],
    ['without a word for it', 'Norland wants two herring quotas. That was new.'],
  ])('but not %s', (_name, text) => {
    expect(passagesIn(`${LEAD}\n\n${text}`).filter((passage) => passage.includes('was new'))).toEqual([]);
  });
});

describe('a precondition is found by its terms', () => {
  test.each([
    [
      'word for word',
      'A public apology must come first.',
      ['public-apology: public apology | A public apology must come first.'],
    ],
    ['in the plural', 'Two herring quotas were set.', ['herring-quota: herring quotas | Two herring quotas were set.']],
    ['with a hyphen', 'The herring-quota came late.', ['herring-quota: herring-quota | The herring-quota came late.']],
    ['in capitals', 'CAPTURED SAILORS WAIT', ['sailors-home: CAPTURED SAILORS | CAPTURED SAILORS WAIT']],
    ['as an abbreviation', 'Ships on the NEL stay in port.', ['end-embargo: NEL | Ships on the NEL stay in port.']],
    [
      'as a weak word beside a party',
      'Norland asks for respect.',
      ['public-apology: respect | Norland asks for respect.'],
    ],
    [
      'as an inflected weak word',
      'Sudria never apologised.',
      ['public-apology: apologised | Sudria never apologised.'],
    ],
    [
      'as a possessive',
      'The embargo’s end is what Sudria wants.',
      ['end-embargo: embargo’s | The embargo’s end is what Sudria wants.'],
    ],
  ])('%s', (_name, sentence, passages) => {
    expect(passagesIn(afterLead(sentence))).toEqual(passages);
  });

  test.each([
    ['an abbreviation in small letters', 'Old nel ropes hold in port.'],
    ['an abbreviation within a word', 'The KERNEL of it is known.'],
    ['a term within a longer word', 'The disrespectful crowd left Norland.'],
    ['the words of a term apart', 'The herring has no quota.'],
    ['a weak word far from every party', 'The crowd showed respect.'],
  ])('but not by %s', (_name, sentence) => {
    expect(passagesIn(afterLead(sentence))).toEqual([]);
  });
});

describe('a passage', () => {
  test('is the whole sentence and no other', () => {
    const text = afterLead('The sea is calm.', 'A public apology must come first, Reyes wrote.', 'The sea is calm.');
    expect(passagesIn(text)).toEqual([
      'public-apology: public apology | A public apology must come first, Reyes wrote.',
    ]);
  });

  test('may speak of two preconditions', () => {
    const text = afterLead('A public apology and a herring quota must come first.');
    expect(findingsIn(text).preconditions.map(({ id }) => id)).toEqual(['public-apology', 'herring-quota']);
  });

  test('stands once for a sentence with several terms', () => {
    const text = afterLead('The captured sailors hope for a prisoner release.');
    expect(passagesIn(text)).toEqual([
      'sailors-home: captured sailors, prisoner release | The captured sailors hope for a prisoner release.',
    ]);
  });

  test('takes a quoted sentence with its marks', () => {
    const text = afterLead('“A public apology must come first,” Ana Reyes said.');
    expect(passagesIn(text)).toEqual([
      'public-apology: public apology | “A public apology must come first,” Ana Reyes said.',
    ]);
  });
});
