import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

describe('somebody without a name', () => {
  test.each([
    [
      'is named right behind, as "the man"',
      '“We won,” said a tram driver with a flag around his neck. The man, Otto Lind, said that he was glad. “It was dark.”',
      ['“We won,” → Otto Lind (office)', '“It was dark.” → Otto Lind (full-name)'],
    ],
    [
      'is not the man whom these words tell of',
      '“I saw him fall,” said a tram driver. The man, Otto Lind, said that he was glad.',
      ['“I saw him fall,” → unnamed 1: a tram driver'],
    ],
    [
      'is meant where the place stands first and the sentence ends with that one',
      'A verger had found the key. Kit Lind heard of it.\n\nKit laughed and took the call. At the other end was the verger. “It was dark,” he said.',
      ['“It was dark,” → unnamed 1: a verger'],
    ],
    [
      'is meant when the text goes on with "the", though it has named another',
      'Lena Brandt rang up. In the home, a nurse held the phone. For a while, the nurse remembers, there was silence. “It was dark,” she says.',
      ['“It was dark,” → unnamed 1: a nurse'],
    ],
    [
      'speaks behind "who", with a place between',
      'Otto Lind was heckled by a man at the back, who shouted that the mayor had “voted for it”.',
      ['“voted for it” → unnamed 1: a man at the back'],
    ],
    [
      'is told of with the short clause behind',
      'A man who has lived by the mill since May, and who keeps bees, says that he is glad. “It was dark,” he says.',
      ['“It was dark,” → unnamed 1: a man who has lived by the mill since May'],
    ],
    [
      'is brought in by "one", whatever the noun, and meant by "this player"',
      'Otto Lind denied it, according to one team-mate, who asked for his name to be left out. “It was dark,” this player said.',
      ['“It was dark,” → unnamed 1: one team-mate'],
    ],
    [
      'is one of many who are told of with "those"',
      'Otto Lind blames the trustees.\n\nOne of those trustees is not convinced yet. “It was dark,” he told me.',
      ['“It was dark,” → unnamed 1: one of those trustees'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(speakersIn(text).slice(-lines.length)).toEqual(lines);
  });
});

describe('a relative', () => {
  test.each([
    [
      'of whom a trade is told is found by the word before',
      'Otto and Lena Lind lost the house. “It was light,” Mrs Lind said.\n\nHer husband, a former pilot, came. “It was dark,” he said.',
      '“It was dark,” → Otto Lind (pronoun)',
    ],
    [
      'joined with "and" has the surname of the other once "Mr" says so',
      'Otto and Lena Lind lost the house.\n\n“It was dark,” Mr Lind said.',
      '“It was dark,” → Otto Lind (surname)',
    ],
    [
      'of two who were named is "their mother"',
      'Lena Lind tunes bells.\n\nHer son, Otto Lind, laughed. His sister, Ida, did not.\n\nI took this to their mother. She thought about it. “It was dark,” she said.',
      '“It was dark,” → Lena Lind (pronoun)',
    ],
    [
      'bears the given name of an Icelandic father',
      'Inga Bjarnadóttir tunes bells.\n\nBjarni Lind was a hard teacher. “It was dark,” his daughter says.',
      '“It was dark,” → Inga Bjarnadóttir (office)',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });
});

describe('a message that somebody shows', () => {
  test('is not said by that one', () => {
    const text =
      'Lena Brandt has had a text message from her son. She showed it to our reporter: “The boat is full but we will sail.”';
    expect(speakersIn(text).at(-1)).toContain('→ unresolved: ambiguous');
  });
});

describe('a surname of several', () => {
  test('does not give a pronoun to the man of them, where the paragraph is about another man', () => {
    const text =
      'Lena Lind tunes bells. Her son, Otto Lind, keeps the books.\n\nKarl Holm died in May. A tape survives, and Lind played it for me. “It was dark,” he says.';
    expect(speakersIn(text).at(-1)).toBe('“It was dark,” → unresolved: ambiguous');
  });
});

test('several people with a tail stay unnamed, though a capital begins the sentence', () => {
  expect(speakersIn('Wardens at the Oster Relief Fund said that “none are left”.').at(-1)).toMatch(
    /→ unnamed \d+: wardens at/i,
  );
});
