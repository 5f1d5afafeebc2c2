import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

describe('a given name tells more of "he" and "she" than a noun beside it', () => {
  test.each([
    [
      'when the noun is of a man by habit only',
      'Norland campaign spokesman Hope Lind came late. “We will not sign,” she said.',
      'Hope Lind',
    ],
    [
      'when the noun is somebody else’s',
      'With her husband, Helen Lind waited for Karl Vik. “We will not sign,” she said.',
      'Helen Lind',
    ],
    [
      'unless it is one of women and men',
      'The actress Jamie Lind came late. “We will not sign,” she said.',
      'Jamie Lind',
    ],
    ['but less than "Mr"', 'Mr Ingrid Holm came with Eva Lind. “We will not sign,” he said.', 'Ingrid Holm'],
  ])('%s', (_name, text, name) => {
    expect(speakersIn(text)).toEqual([`“We will not sign,” → ${name} (pronoun)`]);
  });
});

describe('"he" and "she" mean nobody of whom only a capital tells', () => {
  test.each([
    [
      'because a pronoun opens the sentence',
      'Karl Vik came late. It’s implied that he slept. “We will not sign,” he said.',
    ],
    ['because many open the sentence', 'Karl Vik came late. Allies say that he slept. “We will not sign,” he said.'],
    [
      'in front of a noun',
      'Karl Vik came late. It was a day for Coastal Islander voters. “We will not sign,” he said.',
    ],
    ['before the verb of many', 'Karl Vik came late. Special Trades are what matters. “We will not sign,” he said.'],
    [
      'with letters that stand for more',
      'Karl Vik came late. Presumptive GOP voters slept. “We will not sign,” he said.',
    ],
  ])('%s', (_name, text) => {
    expect(speakersIn(text)).toEqual(['“We will not sign,” → Karl Vik (pronoun)']);
  });
});

test('a word in quotation marks that stands before a name is no given name', () => {
  const text = 'Otto Lind spoke at the “Still Lind” rally. “We will not sign,” Lind said.';
  expect(speakersIn(text).at(-1)).toBe('“We will not sign,” → Otto Lind (surname)');
});
