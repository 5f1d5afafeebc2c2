import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

type Case = readonly [rule: string, text: string, found: string];

const CLOSED: readonly Case[] = [
  [
    'are his according to whom they go',
    'The minister blamed Karl Holm. Holm called it “a fat lie.”\nAccording to him, “What they call a plan is a promise.”',
    '“What they call a plan is a promise.” → Karl Holm (pronoun)',
  ],
  [
    'are those of whose answer the sentence opens with, not of who has just spoken',
    'In a text message to Karl Holm, Delia Lind wrote: “I can’t sign it.” His answer was one word long: “Understood.”',
    '“Understood.” → Karl Holm (pronoun)',
  ],
  [
    'are open where who has just spoken is the only one that an answer may be of',
    'Karl Holm wrote: “I can’t sign it.” His answer was one word long: “Understood.”',
    '“Understood.” → unresolved: no-antecedent',
  ],
  [
    'are those of whoever signed the statement',
    'The ministry, in a statement signed by its Director of Ports, Mrs Ada Fasu, said the crews left.\n“The crews walked away from a table,” the statement read in part.',
    '“The crews walked away from a table,” → Ada Fasu (full-name)',
  ],
  [
    'are those of the firm that wrote the report',
    'A report in May by the consulting firm Lind Harbour Partners found the city was “giving away its quays by the hour.”',
    '“giving away its quays by the hour.” → Lind Harbour Partners (full-name)',
  ],
  [
    'are not of whoever reads them out',
    'Karl Holm opened the envelope. He read out the last line: “We have ordered a second oven.”',
    '“We have ordered a second oven.” → unresolved: ambiguous',
  ],
  [
    'are those of who asks in the statement',
    'There was no reason given, only a two-line statement in which her then label, Tin Gull, asked for “space and kindness”.',
    '“space and kindness” → Tin Gull (full-name)',
  ],
  [
    'are by whoever wrote the first, where a second post comes without a name',
    '“Proud of the work,” Samir Haddad posted on Sunday morning. A few minutes later came a second post: “Former boss.”',
    '“Former boss.” → Samir Haddad (carried-over)',
  ],
  [
    'are said by who would do it',
    'Karl Holm would go further; Delia Lind, to my surprise, would “look at a draft of the plan”.',
    '“look at a draft of the plan” → Delia Lind (full-name)',
  ],
  [
    'are those of whom somebody recalls saying them',
    'President Karl Holm was angry.\nOne of them, a senior aide, recalled the president’s leaning over the table and saying, “Get me one that starts with a three.”',
    '“Get me one that starts with a three.” → Karl Holm (full-name)',
  ],
  [
    'are those of who told them to the one who tells of it',
    'Mara Lind, the mayor’s daughter and an adviser, told friends that her father had written it “in haste,” according to a person who spoke with her.',
    '“in haste,” → Mara Lind (full-name)',
  ],
  [
    'are those of whoever was asked for them, not of who was told',
    'Gary Brandt testified. He said that he had asked Karl Holm about the floor and was told it was for “a wine thing.”',
    '“a wine thing.” → Karl Holm (full-name)',
  ],
  [
    'are open where the text does not say by whom somebody was told',
    'Gary Brandt waited for a week and was told: “Out of the question.”',
    '“Out of the question.” → unresolved: ambiguous',
  ],
];

describe('words whose source is no plain subject', () => {
  test.each(CLOSED)('%s', (_rule, text, found) => {
    expect(speakersIn(text)).toContain(found);
  });
});

const UNSOURCED: readonly Case[] = [
  [
    'are those of whom the sentence before is about',
    'Karl Holm will not say. Delia Lind shrugs. “They could hear him in the library.”',
    '“They could hear him in the library.” → Delia Lind (carried-over)',
  ],
  [
    'are those of whom the question before is about',
    'Karl Holm left the band. What was he cross about? There is a long pause on the line. “She went with a bigger producer. She was right to.”',
    '“She went with a bigger producer. She was right to.” → Karl Holm (carried-over)',
  ],
  [
    'are, as a paragraph of their own, those of whom the one before is about',
    'About the flood Mara Lind is careful.\n“The water came at night, and nobody told us that the pumps were off that week.”',
    '“The water came at night, and nobody told us that the pumps were off that week.” → Mara Lind (carried-over)',
  ],
];

describe('whole sentences without a source', () => {
  test.each(UNSOURCED)('%s', (_rule, text, found) => {
    expect(speakersIn(text)).toContain(found);
  });

  test('are nobody’s where they are few: they may be a heading', () => {
    const text = 'About the flood Mara Lind is careful.\n“A fight to the end.”\nThe pumps were off that week.';
    expect(speakersIn(text).join()).not.toMatch('Mara Lind');
  });

  test('are not those of whom something is done to', () => {
    expect(speakersIn('The firm dropped Karl Holm. “We had no choice at all.”').join()).not.toMatch('Karl Holm');
  });
});

test('one word in a headline is said by who says it below', () => {
  const text =
    'Norvik cuts forecast as costs stay “sticky”\n\n“Costs have been sticky,” the chief executive, Anna Lind, said.';
  expect(speakersIn(text)[0]).toMatch(/“sticky” → Anna Lind/);
});

test('the words over an entry of a live page are said by who says them below', () => {
  const text =
    'A ferry has sunk on the lake, and boats are out.\n\n7.05am: ‘The water came through the floor’\n\nLena Brandt was by the engine. “There was a bang, and then the water came through the floor,” she said.';
  expect(speakersIn(text)[0]).toMatch(/‘The water came through the floor’ → Lena Brandt/);
});

test('a nickname of a thing is no part of what is told of it', () => {
  const text =
    'The road was the bypass, promised at two elections. Around the table it was known as “the snake”. The finance minister, Anna Lind, wanted it gone.';
  expect(speakersIn(text).join()).not.toMatch('“the snake”');
});

test('a person is seen in the kitchen that somebody has', () => {
  const text = 'There is a goat in Marisol Quade’s kitchen.\n\nQuade pulls a face. “I wasn’t right,” she says.';
  expect(speakersIn(text)).toEqual(['“I wasn’t right,” → Marisol Quade (pronoun)']);
});

test.each([
  [
    'supporters of somebody are a group of people',
    'Holm supporters called the ballot “a farce”.',
    'unnamed 1: Holm supporters',
  ],
  ['some of many are so too', 'Some of his rivals called the ballot “a farce”.', 'unnamed 1: some of his rivals'],
  [
    'somebody whom only “who” takes up has no name',
    'Karl Holm was angry with a campaign surrogate who said the ballot was “a farce”.',
    'unnamed 1: a campaign surrogate',
  ],
])('%s', (_rule, text, speaker) => {
  expect(speakersIn(text)).toEqual([`“a farce” → ${speaker}`]);
});
