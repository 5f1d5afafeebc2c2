import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

describe('a heading with capitals throughout', () => {
  test.each([
    [
      'ends a name where the text below does not bear the words out',
      'Lena Brandt Asked Councils Everywhere To Listen\n\nLena Brandt spoke in Norport. “We will not sign,” Brandt said.',
    ],
    [
      'names nobody by words that are no name',
      'Angry Brandt Walks Out Of Talks\n\nLena Brandt spoke in Norport. “We will not sign,” Brandt said.',
    ],
  ])('%s', (_name, text) => {
    expect(speakersIn(text)).toEqual(['“We will not sign,” → Lena Brandt (surname)']);
  });

  test('still brings somebody in by a given name and one more word', () => {
    const text = 'Karl Brandt, Mayor Of Norport, At The Opening\n\n“We will not sign,” Brandt said.';
    expect(speakersIn(text)).toEqual(['“We will not sign,” → Karl Brandt (surname)']);
  });

  test('gives the name before a colon to who speaks', () => {
    const text = 'Brandt: ‘Nobody Will Sign’ Before The Spring\n\nLena Brandt spoke. “We will not sign,” she said.';
    expect(speakersIn(text).at(-1)).toBe('“We will not sign,” → Lena Brandt (pronoun)');
  });
});

describe('a name', () => {
  test.each([
    [
      'is not lengthened by the word that opens the sentence',
      'Lena Brandt came late. Neither Brandt nor Vik had slept. “We will not sign,” Brandt said.',
      '“We will not sign,” → Lena Brandt (surname)',
    ],
    [
      'alone is a person’s where an adverb stands before the verb of saying',
      'That is what Quade later said about the ship. “We will not sign,” she said.',
      '“We will not sign,” → Quade (pronoun)',
    ],
    [
      'is the same with and without accents',
      'François Morel came late. Francois Morel had a cold. “We will not sign,” Morel said.',
      '“We will not sign,” → François Morel (surname)',
    ],
    [
      'may end in a word for a trade',
      '“We will not sign,” said Rachel Baker of Norport.',
      '“We will not sign,” → Rachel Baker (full-name)',
    ],
    [
      'may have a surname of two words, the first of which ends like a trade',
      'Deborah Wasserman Kohl came late. “We will not sign,” Wasserman Kohl said.',
      '“We will not sign,” → Deborah Wasserman Kohl (full-name)',
    ],
    [
      'of women and men goes with either title',
      'Lee Epping, a professor, came late. “We will not sign,” Ms. Epping said.',
      '“We will not sign,” → Lee Epping (surname)',
    ],
    [
      'may be followed by a word of contrast',
      'Lena Brandt came late. Brandt however said that “nobody will sign”.',
      '“nobody will sign” → Lena Brandt (surname)',
    ],
    [
      'that several bear is that of whom the article speaks all the time',
      'Lena Brandt came late. Brandt had a cold. Otto Brandt had gone. She had tea.\n\n“We will not sign,” Brandt said.',
      '“We will not sign,” → Lena Brandt (surname)',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text)).toEqual([line]);
  });

  test('that stands before a noun for a person elsewhere is that of a land', () => {
    const text =
      'Norland and its neighbour Ostmark agreed on a truce. Her Ostmark counterpart, Lena Brandt, agreed that Ostmark waited. “We will sign,” she said.';
    expect(speakersIn(text)).toEqual(['“We will sign,” → Lena Brandt (pronoun)']);
  });

  test('that two bear whom the article speaks of alike is left open', () => {
    const text = 'Lena Brandt came late. Otto Brandt had a cold.\n\n“We will not sign,” Brandt said.';
    expect(speakersIn(text)).toEqual(['“We will not sign,” → unresolved: ambiguous']);
  });
});

describe('a role', () => {
  test.each([
    [
      'is not given to somebody of another house',
      'Lena Brandt, a Norland senator, came late. “We will not sign,” the Tarsk senator said.',
      '“We will not sign,” → unnamed 1: the Tarsk senator',
    ],
    [
      'that the text gives to somebody else is not that of the person just named',
      'Otto Lind, a translator, had a cold.\n\nLena Brandt came late. “We will not sign,” the court’s translator said.',
      '“We will not sign,” → unnamed 1: the court’s translator',
    ],
    [
      'opens a paragraph for whom the one before was about',
      'Lena Brandt came late.\n\nThe Norland senator told reporters that “nobody will sign”.',
      '“nobody will sign” → Lena Brandt (office)',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });

  test('is not learned where a clause ends in a name and somebody else speaks', () => {
    const text = 'In a call with Lena Brandt, the judge said that it was late.\n\n“We will not sign,” the judge said.';
    expect(speakersIn(text).at(-1)).not.toContain('Lena Brandt');
  });

  test('of several, or a document, is nobody’s', () => {
    const text = 'The lawyer Otto Lind came late. “Nobody will sign,” the lawyers wrote.';
    expect(speakersIn(text)).toEqual(['“Nobody will sign,” → unnamed 1: the lawyers']);
  });
});

describe('"he" and "who"', () => {
  test.each([
    [
      'mean who said the sentence before, not whom it was about',
      'Karl Vik will have to wait until the spring and pay more for less, Otto Lind said.\n\n“We will not sign,” he said.',
      '“We will not sign,” → Otto Lind (pronoun)',
    ],
    [
      'mean who is asked, however long the answer is',
      'Otto Lind spoke to Karl Vik. Vik asked Lind whether he would go.\n\n“It is late. It is dark. We will not sign,” he said.',
      '“It is late. It is dark. We will not sign,” → Otto Lind (pronoun)',
    ],
    [
      'are left open between somebody who passes and somebody named',
      'Karl Vik came late. A guard waited at the door. “We will not sign,” he said.',
      '“We will not sign,” → unresolved: ambiguous',
    ],
    [
      'mean the one before a land',
      'It was a day for Otto Lind of Norland, who said that “nobody will sign”.',
      '“nobody will sign” → Otto Lind (full-name)',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text)).toEqual([line]);
  });
});
