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

describe('persons outside the record', () => {
  test.each([
    [
      'are told apart by courtesy titles',
      'Dennis Holt met Joanna Holt. “We will not sign,” Ms Holt said.',
      ['“We will not sign,” → Joanna Holt (surname)'],
    ],
    [
      'are told apart by the paragraph that is about one of them',
      'Dennis Holt and Joanna Holt were elected.\n\nJoanna Holt was pleased. “We will not sign,” Holt said.',
      ['“We will not sign,” → Joanna Holt (surname)'],
    ],
    [
      'keep a shared surname open otherwise',
      'Dennis Holt met Joanna Holt.\n\n“We will not sign,” Holt said.',
      ['“We will not sign,” → unresolved: ambiguous'],
    ],
    [
      'are known by a label before their full name is given',
      'HOLT: “We will not sign this year.”\n\nDennis Holt is the mayor.',
      ['“We will not sign this year.” → Dennis Holt (surname)'],
    ],
    [
      'bear names with small words inside',
      'Pieter van der Berg came late. “We will not sign,” Van der Berg said.',
      ['“We will not sign,” → Pieter van der Berg (full-name)'],
    ],
    [
      'are known by what they do',
      'Lena Brandt, who chairs the Herring Guild, was angry.\n\n“We will not sign,” the guild’s chairwoman said.',
      ['“We will not sign,” → Lena Brandt (office)'],
    ],
    [
      'are taken up by an epithet',
      'Lena Brandt came late. “We will not sign,” the former diplomat said.',
      ['“We will not sign,” → Lena Brandt (office)'],
    ],
    [
      'are known by what they have done',
      'Lena Brandt, who has coached the Badgers since 1994, was angry.\n\n“We will not sign,” the coach said.',
      ['“We will not sign,” → Lena Brandt (office)'],
    ],
    [
      'are known by the trade before the name',
      'Match referee Lena Brandt was angry.\n\n“We will not sign,” the referee said.',
      ['“We will not sign,” → Lena Brandt (office)'],
    ],
    [
      'prosecute when they open the case',
      'Opening the case before magistrates, Lena Brandt was brief. “Why?” asked the prosecutor.',
      ['“Why?” → Lena Brandt (office)'],
    ],
    [
      'are taken up by a post that tells more than the noun',
      'Lena Brandt came late. “We will not sign,” the finance minister said.',
      ['“We will not sign,” → Lena Brandt (office)'],
    ],
    [
      'may be named after they have spoken',
      '“We will not sign,” the driver said. Her name is Lena Brandt. “We wait,” the driver said.',
      ['“We will not sign,” → Lena Brandt (office)', '“We wait,” → Lena Brandt (office)'],
    ],
    [
      'may be named in apposition later',
      'A coroner came late. “We will not sign,” the coroner, Lena Brandt, said.\n\n“We wait,” the coroner said.',
      ['“We will not sign,” → Lena Brandt (full-name)', '“We wait,” → Lena Brandt (office)'],
    ],
    [
      'are meant by "his lawyer" when the article names one',
      'Lena Brandt, a lawyer, came late. The judge was angry.\n\nKarl Holm smiled.\n\n“We will not sign,” his lawyer said.',
      ['“We will not sign,” → Lena Brandt (office)'],
    ],
    [
      'do not answer their own question',
      '“Was it late?” Karl Brandt asked.\n\n“Yes, sir. It was.”',
      ['“Was it late?” → Karl Brandt (full-name)', '“Yes, sir. It was.” → unresolved: ambiguous'],
    ],
    [
      'are not named by a badge that somebody else wears',
      '“We will not sign,” the actress said. His badge says Otto Lind.',
      ['“We will not sign,” → unnamed 1: the actress'],
    ],
    [
      'are not taken up by a post that nobody was said to hold',
      'Lena Brandt came late. “We will not sign,” the judge said.',
      ['“We will not sign,” → unnamed 1: the judge'],
    ],
    [
      'are not meant by "the woman"',
      'Lena Brandt came late. “We will not sign,” the woman said.',
      ['“We will not sign,” → unnamed 1: the woman'],
    ],
    [
      'do not answer for somebody described after them',
      'Lena Brandt came late. The museum’s director had waited. “We will not sign,” she said.',
      ['“We will not sign,” → unnamed 1: the museum’s director'],
    ],
    [
      'are not meant by "he" when a call with them opens the sentence',
      'Karl Brandt was in Norport. In a call with Otto Lind, he said: “We will not sign.”',
      ['“We will not sign.” → Karl Brandt (pronoun)'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(speakersIn(text)).toEqual(lines);
  });
});

describe('a conversation', () => {
  const opening = ['“When will you sign?” asked Lena Brandt.', '“We will not sign,” said Otto Lind.'];

  test('goes on in turns', () => {
    expect(speakersIn(paragraphs(...opening, '“Not this year?”'))).toEqual([
      '“When will you sign?” → Lena Brandt (full-name)',
      '“We will not sign,” → Otto Lind (full-name)',
      '“Not this year?” → Lena Brandt (carried-over)',
    ]);
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
