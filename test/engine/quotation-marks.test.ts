import { describe, expect, test } from 'vitest';
import { contentsIn, expectMarked } from '../support/marked-text.ts';

describe('words are quoted in any kind of marks', () => {
  test.each([
    ['curly', '[content “We will not sign,”] [source Ana Reyes] [cue said].'],
    ['straight', '[content "We will not sign,"] [source Ana Reyes] [cue said].'],
    ['single curly', '[content ‘We will not sign,’] [source Ana Reyes] [cue said].'],
    ['single straight', "[content 'We will not sign,'] [source Ana Reyes] [cue said]."],
    ['old wire copy', "[content ``We will not sign,''] [source Ana Reyes] [cue said]."],
    ['twice two apostrophes', "[content ''We will not sign,''] [source Ana Reyes] [cue said]."],
    ['guillemets', '[content «We will not sign»], [source Ana Reyes] [cue said].'],
    ['spaced guillemets', '[content « We will not sign »], [source Ana Reyes] [cue said].'],
    ['reversed guillemets', '[content »We will not sign«], [source Ana Reyes] [cue said].'],
    ['low and high', '[content „We will not sign“], [source Ana Reyes] [cue said].'],
    ['low and right', '[content „We will not sign,”] [source Ana Reyes] [cue said].'],
    ['corner brackets', '[content 「We will not sign」], [source Ana Reyes] [cue said].'],
    ['full width', '[content ＂We will not sign,＂] [source Ana Reyes] [cue said].'],
    ['curly, then straight', '[content “We will not sign,"] [source Ana Reyes] [cue said].'],
    ['straight, then curly', '[content "We will not sign,”] [source Ana Reyes] [cue said].'],
    ['an opening mark in place of the closing one', '[content “We will not sign,“] [source Ana Reyes] [cue said].'],
    ['a closing mark in place of the opening one', '[content ”We will not sign,”] [source Ana Reyes] [cue said].'],
    ['two single curly marks', '[content ‘‘We will not sign,’’] [source Ana Reyes] [cue said].'],
  ])('%s', (_name, expected) => {
    expectMarked(expected);
  });
});

describe('a quotation within a quotation belongs to the outer one', () => {
  test.each([
    ['single in double', '[content “She told me ‘never’ and left the room,”] [source Karl Holm] [cue said].'],
    ['straight single in double', `[content "She told me 'never' and left the room,"] [source Karl Holm] [cue said].`],
    ['at the end', '[content “My answer was: ‘Not before autumn,’”] [source Karl Holm] [cue said].'],
    ['at the end, in apostrophes', "[content ``My answer was: `Not before autumn,'''] [source Karl Holm] [cue said]."],
    ['curly in guillemets', '[content «She told me “never” and left»], [source Karl Holm] [cue said].'],
  ])('%s', (_name, expected) => {
    expectMarked(expected);
  });
});

describe('an apostrophe is no quotation mark', () => {
  test.each([
    ['in contractions and possessives', 'The minister’s aides didn’t speak of the sailors’ fate, and won’t.'],
    ['straight', "The minister's aides didn't speak of the sailors' fate, and won't."],
    ['at the beginning of a word', "It was like the '90s, or rock 'n' roll, or waiting 'til dawn."],
    ['curly at the beginning of a word', 'It was like the ’90s, or rock ’n’ roll, or waiting ’til dawn.'],
    ['as a minute sign', "The ship lay at 57° 30' north and 10° 15' east."],
    ['as a foot and inch sign', `The hatch is 6' 2" wide and 5' 1" high.`],
  ])('%s', (_name, text) => {
    expect(contentsIn(text)).toEqual([]);
  });

  test('inside a quotation in single marks', () => {
    expectMarked('[content ‘We won’t sign it and they can’t make us,’] [source Ana Reyes] [cue said].');
  });

  test('after the s of a plural, inside single marks', () => {
    expectMarked('[content ‘The sailors’ families won’t wait for a letter,’] [source Ana Reyes] [cue said].');
  });

  test('after the s of a plural, between two quotations in single marks', () => {
    expect(contentsIn('‘We will not sign,’ Reyes said of the sailors’ fate. ‘We will wait.’')).toEqual([
      '‘We will not sign,’ ‘We will wait.’',
    ]);
  });
});

describe('over several paragraphs', () => {
  test('a quotation goes on while its paragraphs stay unclosed', () => {
    expectMarked(
      '[source Ana Reyes] [cue said], [content “We will not sign.]\n\n[content+ “We will not talk.]\n\n[content+ “We will wait.”]',
    );
  });

  test('a quotation goes on after its cue', () => {
    expectMarked(
      '[content “We will not sign,”] [source Ana Reyes] [cue said]. [content+ “We wait.]\n\n[content+ “We have time.”]',
    );
  });

  test('a closed quotation has ended', () => {
    expectMarked(
      '[content “We will not sign,”] [source Ana Reyes] [cue said].\n\n[content “We are ready to talk,”] [source Karl Holm] [cue said].',
    );
  });

  test('a missing closing mark spoils its own paragraph only', () => {
    const text = '“We will not sign, Ana Reyes said.\n\nThe talks end on Friday.\n\n“We will wait,” Karl Holm said.';
    expect(contentsIn(text).at(-1)).toBe('“We will wait,”');
    expect(contentsIn(text).join()).not.toContain('Friday');
  });

  test('a missing closing mark in straight marks spoils its own paragraph only', () => {
    const text = '"We will not sign, Ana Reyes said.\nThe talks end on Friday.\n"We will wait," Karl Holm said.';
    expect(contentsIn(text).at(-1)).toBe('"We will wait,"');
  });

  test.each(['\n', '\r\n', '\n\n', '\u2028', '\n \n'])('paragraphs may end with %j', (end) => {
    const text = `“We will not sign,” Ana Reyes said.${end}“We are ready to talk,” Karl Holm said.`;
    expect(contentsIn(text)).toEqual(['“We will not sign,”', '“We are ready to talk,”']);
  });
});

describe('marks that hold nothing are passed over', () => {
  test.each(['“”', '""', '“', '”', "''", '“ ”', '“…”', '“—”', '"""', '«»', "'''''"])('%s', (text) => {
    expect(contentsIn(`Ana Reyes said ${text}.`)).toEqual([]);
  });
});
