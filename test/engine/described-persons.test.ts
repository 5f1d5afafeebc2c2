import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

describe('several persons without a name', () => {
  test.each([
    [
      'are counted by "the second" and "the first"',
      '“We wait,” one diplomat said. “We go,” said another diplomat. “We stay,” the first diplomat said. “No,” the second diplomat said.',
      ['one diplomat', 'another diplomat', 'one diplomat', 'another diplomat'],
    ],
    [
      'are counted from the one before the second',
      'The prime minister waited. “We go,” said a cabinet minister. “We stay,” a second minister said. “No,” the first minister said.',
      ['a cabinet minister', 'a second minister', 'a cabinet minister'],
    ],
    [
      'are kept apart where nobody was told to be the second',
      '“We wait,” a diplomat said; another did not. “No,” the second diplomat said.',
      ['a diplomat', 'the second diplomat'],
    ],
    [
      'are the one who did not speak last, as "the other"',
      '“We wait,” one diplomat said. “We go,” said another diplomat. “We stay,” the other diplomat said.',
      ['one diplomat', 'another diplomat', 'one diplomat'],
    ],
    [
      'are new with "the other" where only one was told of',
      '“We wait,” a diplomat said. “We stay,” the other diplomat said.',
      ['a diplomat', 'the other diplomat'],
    ],
  ])('%s', (_name, text, persons) => {
    expect(speakersIn(text).map((line) => line.replace(/^.*unnamed \d+: /, ''))).toEqual(persons);
  });
});

describe('somebody told of', () => {
  test.each([
    [
      'as one of many is meant by an epithet in the same paragraph',
      'The trouble, according to one of the mill’s 20 largest shareholders, is the river. “It was dark,” the investor said.',
      '“It was dark,” → unnamed 1: one of the mill’s 20 largest shareholders',
    ],
    [
      'by where he sits is called so',
      'Otto Lind asked a man in the third row to be quiet. “It was dark!” the man yelled.',
      '“It was dark!” → unnamed 1: a man in the third row',
    ],
    [
      'is not told with the verb',
      'The Galt Gazette quoted another harbour official as saying that it was late. “It was dark,” the official said.',
      '“It was dark,” → unnamed 1: another harbour official',
    ],
    [
      'by what somebody else’s staff is called, is the only person of the paragraph',
      'The call came at six, and Lena Brandt let it ring. “It was dark,” the prime minister’s chief of staff says.\n\nIt was Otto Lind, calling from a car.',
      '“It was dark,” → Lena Brandt (office)',
    ],
    [
      'by a place on the field is the one before',
      'Otto Lind left it there.\n\n“It was dark,” the forward said of the foul.',
      '“It was dark,” → Otto Lind (office)',
    ],
    [
      'by what is in her kitchen is the singer',
      'There is a goat in Nora Quade’s kitchen, and she would like a word.\n\n“It was dark,” the singer says.',
      '“It was dark,” → Nora Quade (office)',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text)[0]).toBe(line);
  });
});

describe('the younger and the elder of a family', () => {
  const last = (text: string) => speakersIn(text).slice(-2);

  test('are told by whose child somebody is', () => {
    const text =
      'Lena Lind, a miller, came late.\n\nHer son, Otto Lind, keeps the books. “I cannot,” the younger Lind said. “You can,” the elder Lind said.';
    expect(last(text)).toEqual(['“I cannot,” → Otto Lind (surname)', '“You can,” → Lena Lind (surname)']);
  });

  test.each([
    ['by "younger" beside the name', 'Otto Lind, a miller, and his younger brother, Karl Lind, came late.'],
    ['by how old they are', 'The miller, Otto Lind, 41, came late with Karl Lind, 38.'],
  ])('are told as brothers %s', (_name, text) => {
    const said = '“It is late,” the younger brother said.\n\n“No,” the older brother said.';
    expect(last(`${text} “It is dark,” Otto Lind said.\n\n${said}`)).toEqual([
      '“It is late,” → Karl Lind (office)',
      '“No,” → Otto Lind (office)',
    ]);
  });

  test('are open where the text does not tell', () => {
    const text =
      'Lena Lind, a miller, came late.\n\nOtto Lind keeps the books. He wept. “I cannot,” the younger Lind said. She left.';
    expect(last(text)).toEqual(['“I cannot,” → unresolved: ambiguous']);
  });
});

describe('a ministry', () => {
  test.each([
    [
      'is a body by its whole name with "for"',
      'The Department for Ports and Tides said: “It is dark.”',
      'Department for Ports and Tides (full-name)',
    ],
    [
      'is a body though its first word is a title too',
      'The Justice Ministry said it was late. “It is dark,” the ministry said.',
      'Justice Ministry (office)',
    ],
    [
      'is the one that spoke last of two',
      'The Justice Ministry said it was late.\n\nThe Defence Ministry said it was not.\n\n“It is dark,” the ministry said.',
      'Defence Ministry (office)',
    ],
    [
      'is called by what it is for',
      'The Justice Ministry waited for the Defence Ministry.\n\n“It is dark,” the justice ministry said.',
      'Justice Ministry (office)',
    ],
    [
      'is not the spokeswoman who bears its name',
      'A Department for Ports spokeswoman said: “It is dark.”',
      'unnamed 1: a Department for Ports spokeswoman',
    ],
    [
      'is not meant by "who" behind its head',
      'Karl Holm, the president of the Centre for Small Rivers, who said it was “dark”, left.',
      'Karl Holm (full-name)',
    ],
  ])('%s', (_name, text, name) => {
    expect(speakersIn(text).at(-1)).toContain(`→ ${name}`);
  });
});

describe('a name that ends like a thing', () => {
  test('is a person’s behind what she does', () => {
    const text = 'A spokeswoman, Nora Holm White, said on Saturday that it was “dark”.';
    expect(speakersIn(text)[0]).toBe('“dark” → Nora Holm White (full-name)');
  });
});

describe('a word is not learned for somebody', () => {
  test.each([
    [
      'from a thing behind a preposition',
      'According to the regatta summary, Lena Lind waited. “It was dark,” the summary said.',
    ],
    [
      'from a clause in front of the name',
      'Shortly before the governor made it known, Otto Lind told us he was glad. Ida Holm wept.\n\n“It was dark,” the governor said.',
    ],
    [
      'where it is what somebody is not, or does to another',
      'Otto Lind is ready to face the governor. Ida Holm wept.\n\n“It was dark,” the governor said.',
    ],
  ])('%s', (_name, text) => {
    expect(speakersIn(text).at(-1)).not.toContain('Lind');
  });
});

describe('a role is not the whole of what speaks', () => {
  test('where a thing follows it', () => {
    const text = 'Otto Lind, a Republican, came late. The Republican establishment said that “it was dark”.';
    expect(speakersIn(text).at(-1)).not.toContain('Lind');
  });

  test('but "herself" and "later" belong to it', () => {
    const text = 'The mayor, Lena Lind, came late. “It was dark,” the mayor herself said. “Yes,” the mayor later said.';
    expect(speakersIn(text).map((line) => line.replace(/^.*→ /, ''))).toEqual([
      'Lena Lind (office)',
      'Lena Lind (office)',
    ]);
  });
});

describe('what many of one story are', () => {
  test('is not one of them told of far above, where the paragraph names another', () => {
    const text =
      'The actress Lena Lind came late.\n\nOtto Holm ran.\n\nIda Sorn spoke of the play. The actress said that “it was dark”.';
    expect(speakersIn(text).at(-1)).not.toContain('Lind');
  });
});

describe('an office', () => {
  test.each([
    [
      'that speaks before the text names its bearer is that of whoever is called so',
      '“It is dark,” the foreign secretary said.\n\nIn the evening Foreign Secretary Lena Brandt came home.',
      'Lena Brandt (office)',
    ],
    [
      'is not that of a deputy',
      '“It is dark,” the president said.\n\nIn the evening Vice President Lena Brandt came home.',
      'unnamed 1: the president',
    ],
    [
      'is not that of another land',
      '“It is dark,” the president said.\n\nIn the evening Sudrian President Lena Brandt came home.',
      'unnamed 1: the president',
    ],
    [
      'of a house is not that of whoever is called by the office alone',
      '“It is dark,” the president of the guild said.\n\nIn the evening President Lena Brandt came home.',
      'unnamed 1: the president',
    ],
    [
      'is not borne by whoever the same sentence is about',
      'Otto Lind pointed to a supper in May where the former champion said: “It was dark.”',
      'unnamed 1: the former champion',
    ],
  ])('%s', (_name, text, name) => {
    expect(speakersIn(text)[0]).toContain(`→ ${name}`);
  });
});
