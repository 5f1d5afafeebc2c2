import { describe, expect, test } from 'vitest';
import { findingsIn, speakersIn } from '../support/marked-text.ts';

const paragraphs = (...lines: string[]) => lines.join('\n\n');

describe('a speaker is recognised', () => {
  test.each([
    ['by full name', '“We will not sign,” Ana Reyes said.', ['“We will not sign,” → Ana Reyes (full-name)']],
    [
      'by surname after the full name',
      'Ana Reyes came to Norport. “We will not sign,” Reyes said.',
      ['“We will not sign,” → Ana Reyes (surname)'],
    ],
    [
      'by title and surname after the full name',
      'Ana Reyes came to Norport. “We will not sign,” Minister Reyes said.',
      ['“We will not sign,” → Ana Reyes (surname)'],
    ],
    [
      'by the name of a head of state alone',
      '“We will not sign,” President Berg said.',
      ['“We will not sign,” → Tomas Berg (surname)'],
    ],
    [
      'by "she"',
      'Ana Reyes came to Norport on Monday. “We will not sign,” she said.',
      ['“We will not sign,” → Ana Reyes (pronoun)'],
    ],
    [
      'by "she" when the only other person is a man',
      'Ana Reyes met Karl Holm in Norport. “We will not sign,” she said.',
      ['“We will not sign,” → Ana Reyes (pronoun)'],
    ],
    [
      'by "he" when the only other person is a woman',
      'Ana Reyes met Karl Holm in Norport. “We are ready to talk,” he said.',
      ['“We are ready to talk,” → Karl Holm (pronoun)'],
    ],
    [
      'by "she" in the sentence that names her',
      'When Reyes arrived in Norport, she said: “We will not sign.” Ana Reyes then left.',
      ['“We will not sign.” → Ana Reyes (pronoun)'],
    ],
    [
      'by the office named before',
      'Ana Reyes came to Norport. “We will not sign,” the minister said.',
      ['“We will not sign,” → Ana Reyes (office)'],
    ],
    [
      'by the trade named before',
      'Jon Vik spoke in Sudra. “We are ready to talk,” the spokesman said.',
      ['“We are ready to talk,” → Jon Vik (office)'],
    ],
    [
      'as a body',
      '“The quota is final,” the Fisheries Ministry said in a statement.',
      ['“The quota is final,” → Sudrian Fisheries Ministry (full-name)'],
    ],
    [
      'outside the record by name',
      '“We have nothing to eat,” said Ilse Brandt, a baker in Norport.',
      ['“We have nothing to eat,” → Ilse Brandt (full-name)'],
    ],
    [
      'outside the record by surname after the name',
      'Ilse Brandt bakes bread in Norport. “We have no flour,” Brandt said.',
      ['“We have no flour,” → Ilse Brandt (surname)'],
    ],
    [
      'before a relative clause',
      'The raid angered Karl Holm, who called the treaty “a piece of paper.”',
      ['“a piece of paper.” → Karl Holm (full-name)'],
    ],
    [
      'through the possessive',
      'Ana Reyes’s aides waited. “We will not sign,” Reyes said.',
      ['“We will not sign,” → Ana Reyes (surname)'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(speakersIn(text)).toEqual(lines);
  });

  test('by the label of a transcript', () => {
    const text = paragraphs('Ana Reyes met the press on Monday.', 'REYES: “We will not sign this year.”');
    expect(speakersIn(text)).toEqual(['“We will not sign this year.” → Ana Reyes (surname)']);
  });

  test('in the next paragraph of an unbroken quotation', () => {
    const text = paragraphs('Ana Reyes said, “We will not sign.', '“We have time.”');
    expect(speakersIn(text)).toEqual(['“We will not sign. “We have time.” → Ana Reyes (full-name)']);
  });

  test('from the colon of the paragraph before', () => {
    const text = paragraphs('On Monday Ana Reyes said:', '“We will not sign this year.”');
    expect(speakersIn(text)).toEqual(['“We will not sign this year.” → Ana Reyes (carried-over)']);
  });

  test('with the office held on the day of the article', () => {
    const officeOf = (published: string | null) => {
      const [quotation] = findingsIn('“We will not sign,” Mira Stone said.', published).quotations;
      return quotation?.speaker.kind === 'official' ? quotation.speaker.office?.title : 'not recognised';
    };
    expect(officeOf('2025-04-16')).toBe('Trade Commissioner');
    expect(officeOf('2025-07-01')).toBe('Foreign Minister');
    expect(officeOf('2019-01-01')).toBeUndefined();
  });
});

describe('doubt stays doubt', () => {
  test.each([
    [
      '"she" with no woman before',
      'Karl Holm came to Norport. “We will not sign,” she said.',
      ['“We will not sign,” → unresolved: no-antecedent'],
    ],
    ['"he" with nobody before', '“We will not sign,” he said.', ['“We will not sign,” → unresolved: no-antecedent']],
    [
      'the office when two in turn bear it',
      'Ana Reyes met Karl Holm in Norport. “We are ready to talk,” the minister said.',
      ['“We are ready to talk,” → unresolved: ambiguous'],
    ],
    [
      'nobody named at all',
      '“We will not sign this treaty this year.”',
      ['“We will not sign this treaty this year.” → unresolved: no-source'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(speakersIn(text)).toEqual(lines);
  });

  test('two of one surname are told apart by their office', () => {
    const text = 'Karl Holm met Eva Holm. “We are ready to talk,” Ambassador Holm said.';
    expect(speakersIn(text)).toEqual(['“We are ready to talk,” → Eva Holm (surname)']);
  });

  test('the one of two namesakes that the page names is meant', () => {
    const text = 'Eva Holm came to Norport. “We are ready to talk,” Holm said.';
    expect(speakersIn(text)).toEqual(['“We are ready to talk,” → Eva Holm (surname)']);
  });
});

describe('unnamed sources', () => {
  test('keep the description of the article', () => {
    expect(speakersIn('“The treaty is dead,” said a person familiar with the talks.')).toEqual([
      '“The treaty is dead,” → unnamed 1: a person familiar with the talks',
    ]);
  });

  test('are the same again as "the person" and "the source"', () => {
    const text = paragraphs(
      'A person familiar with the talks said, “The treaty is dead.”',
      'The person said, “Nobody will sign it this year.”',
      'The source, who requested anonymity, said, “Nobody wants it.”',
    );
    expect(speakersIn(text)).toEqual([
      '“The treaty is dead.” → unnamed 1: a person familiar with the talks',
      '“Nobody will sign it this year.” → unnamed 1: a person familiar with the talks',
      '“Nobody wants it.” → unnamed 1: a person familiar with the talks',
    ]);
  });

  test('are the same again by their noun', () => {
    const text = paragraphs(
      '“The treaty is dead,” said a senior diplomat who spoke on condition of anonymity.',
      '“Nobody will sign it,” the diplomat said.',
    );
    const persons = findingsIn(text).quotations.map(({ speaker }) => speaker.kind === 'unnamed' && speaker.person);
    expect(persons).toEqual([1, 1]);
  });

  test('are another one after "another" and "a second"', () => {
    const text = paragraphs(
      '“The treaty is dead,” said a person familiar with the talks.',
      '“It is alive,” said another person familiar with the talks.',
      '“It is asleep,” a second person said.',
    );
    const persons = findingsIn(text).quotations.map(({ speaker }) => speaker.kind === 'unnamed' && speaker.person);
    expect(persons).toEqual([1, 2, 3]);
  });

  test('are another one with another description', () => {
    const text = paragraphs(
      '“The treaty is dead,” said a person familiar with the talks.',
      '“It is alive,” said a senior diplomat who spoke on condition of anonymity.',
    );
    const persons = findingsIn(text).quotations.map(({ speaker }) => speaker.kind === 'unnamed' && speaker.person);
    expect(persons).toEqual([1, 2]);
  });

  test('are never an official of the record, though one was named before', () => {
    const text = 'Ana Reyes came to Norport. “The treaty is dead,” a senior official said.';
    expect(speakersIn(text)).toEqual(['“The treaty is dead,” → unnamed 1: a senior official']);
  });

  test('"she" does not point to an unnamed person while a woman is named', () => {
    const text = 'Ana Reyes met a person close to the fleet. “The treaty is dead,” she said.';
    expect(speakersIn(text)).toEqual(['“The treaty is dead,” → Ana Reyes (pronoun)']);
  });
});
