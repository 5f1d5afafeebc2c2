import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/model/mark.ts';
import { aboutTheSame, hiddenMarks, objectionsOn, objectionTo, type Wrong } from '../../src/model/objection.ts';
import type { PageReading } from '../../src/model/reading.ts';
import { objection } from '../view/support/objection.ts';
import {
  at,
  day,
  officialRead,
  preconditionId,
  preconditionRead,
  quotation,
  reading,
} from '../view/support/reading.ts';

const MARKED = day('2026-11-27');

function objectTo(page: PageReading, id: string, wrong: Wrong) {
  const mark = marksOf(page).find((one) => one.id === id);
  return mark ? objectionTo(page, mark, wrong, MARKED) : null;
}

describe('an objection', () => {
  test('holds where the mark stands, in which words and sentence, and what it was taken for', () => {
    expect(objectTo(reading(), 'quotation:q0', 'not-a-quotation')).toEqual(objection());
  });

  test('names the official by the very mention', () => {
    expect(objectTo(reading(), 'official:ana-reyes:0', 'wrong-person')).toMatchObject({
      layer: 'official',
      words: 'Ana Reyes',
      found: { id: 'ana-reyes', name: 'Ana Reyes', how: 'full-name' },
    });
  });

  test('names the precondition and what its passage was taken to say of it', () => {
    expect(objectTo(reading(), 'precondition:public-apology:0', 'wrong-precondition')).toMatchObject({
      layer: 'precondition',
      sentence: 'A person close to the talks said, “An apology must come first, and it must be public.”',
      found: { id: 'public-apology', name: 'A public apology', how: 'demanded' },
    });
  });

  test('keeps an unnamed speaker’s description, and no id', () => {
    expect(objectTo(reading(), 'quotation:q1', 'wrong-person')?.found).toEqual({
      id: null,
      name: 'a person close to the talks',
      how: 'unnamed',
    });
  });

  test('cannot be made on a page without an address', () => {
    expect(objectTo(reading({ url: null }), 'quotation:q0', 'not-a-quotation')).toBeNull();
  });
});

describe('marks called wrong', () => {
  const hidden = (page: PageReading, ...objections: ReturnType<typeof objection>[]) => [
    ...hiddenMarks(page, objections),
  ];

  test('are found again by their words when the text before them has changed', () => {
    const text = `Updated at noon.\n\n${reading().text}`;
    const later = quotation({ content: [at('“We will not sign under threat.”', text)] });
    expect(hidden(reading({ text, quotations: [later], officials: [], preconditions: [] }), objection())).toEqual([
      'quotation:q0',
    ]);
  });

  test('are found again at another fragment of the address, not on another page', () => {
    expect(hidden(reading({ url: 'https://news.example.org/norland#comments' }), objection())).toHaveLength(1);
    expect(hidden(reading({ url: 'https://news.example.org/sudria' }), objection())).toEqual([]);
  });

  test('are none of other words', () => {
    expect(hidden(reading(), objection({ words: '“We will sign under threat.”' }))).toEqual([]);
  });

  test('are of one kind: the words of a precondition are also quoted', () => {
    const words = '“An apology must come first, and it must be public.”';
    const found = { id: 'public-apology', name: 'A public apology', how: 'demanded' };
    expect(hidden(reading(), objection({ layer: 'precondition', words, found }))).toEqual([
      'precondition:public-apology:0',
    ]);
    const other = { ...found, id: 'boat-return' };
    expect(hidden(reading(), objection({ layer: 'precondition', words, found: other }))).toEqual([]);
  });

  test('are a quotation’s parts together', () => {
    const content = [at('“An apology must come first'), at('it must be public.”')];
    const page = reading({ quotations: [quotation({ content })], officials: [officialRead()] });
    const made = objectTo(page, 'quotation:q0', 'wrong-person');
    expect(made?.words).toBe('“An apology must come first … it must be public.”');
    expect(made && hidden(page, made)).toEqual(['quotation:q0']);
  });
});

test('two objections are about the same mark, whatever they say against it', () => {
  expect(aboutTheSame(objection(), objection({ wrong: 'wrong-person' }))).toBe(true);
  expect(aboutTheSame(objection(), objection({ layer: 'official' }))).toBe(false);
});

test('of all objections a page has its own', () => {
  const elsewhere = objection({ page: 'https://news.example.org/sudria' });
  expect(objectionsOn('https://news.example.org/norland', [objection(), elsewhere])).toEqual([objection()]);
  expect(objectionsOn(null, [objection()])).toEqual([]);
});

test('a passage of two preconditions can be wrong for one of them', () => {
  const both = reading({
    preconditions: [preconditionRead(), preconditionRead({ id: preconditionId('boat-return') })],
  });
  const made = objectTo(both, 'precondition:boat-return:0', 'wrong-precondition');
  expect(made && [...hiddenMarks(both, [made])]).toEqual(['precondition:boat-return:0']);
});
