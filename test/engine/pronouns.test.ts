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
