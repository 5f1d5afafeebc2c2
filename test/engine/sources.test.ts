import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

describe('a source', () => {
  test.each([
    [
      'begins behind the phrase that tells where it is said',
      'The Pilotage Board met on Monday.\nIn its notice the board thanked him for “thirty-six years without a dark night”.',
      '“thirty-six years without a dark night” → Pilotage Board (office)',
    ],
    [
      'ends before the clause that tells when it is said',
      'Nino Beridzade heads the agency.\n“Up,” said Beridzade when she was told. “Always up.”',
      '“Up,” “Always up.” → Nino Beridzade (surname)',
    ],
    [
      'is the person whom its apposition names, with what it says of them',
      'Her daughter from a first marriage, the actress Claudia Marsh, called the book “a theft”.',
      '“a theft” → Claudia Marsh (full-name)',
    ],
    [
      'is nobody of whom it names one of many',
      'Three reporters, including the novelist Claudia Marsh, called the book “a theft”.',
      '“a theft” → unnamed 1: three reporters, including the novelist Claudia Marsh',
    ],
    [
      'may point at somebody without a name just told of',
      'A second diplomat was not so sure. “There are tanks at Ost,” this one said.',
      '“There are tanks at Ost,” → unnamed 1: a second diplomat',
    ],
    [
      'may be one of many without a noun',
      'Fans were divided. “He has had six managers in five years,” said one, who would not give his name.',
      '“He has had six managers in five years,” → unnamed 1: one',
    ],
    [
      'may be a voice',
      'Nobody answered. “With urgency or with money?” called a voice from the back.',
      '“With urgency or with money?” → unnamed 1: a voice from the back',
    ],
    [
      'is no name where only the beginning of the sentence gives it a capital',
      'Some residents liked it and others did not. Others called it “a barn”.',
      '“a barn” → unresolved: no-antecedent',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });
});
