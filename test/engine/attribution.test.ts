import { describe, expect, test } from 'vitest';
import { contentsIn, expectMarked, findingsIn } from '../support/marked-text.ts';

describe('cue and source stand', () => {
  test.each([
    ['after, source first', '[content “We will not sign,”] [source Ana Reyes] [cue said].'],
    ['after, cue first', '[content “We will not sign,”] [cue said] [source Ana Reyes].'],
    ['after, with a title', '[content “We will not sign,”] [source Foreign Minister Ana Reyes] [cue said] on Monday.'],
    [
      'after, with an apposition',
      '[content “We will not sign,”] [cue said] [source Jon Vik, a spokesman for the Sudrian Foreign Ministry].',
    ],
    ['after, to a hearer', '[content “We will not sign,”] [source Ana Reyes] [cue told] reporters in Norport.'],
    ['after, with a day', '[content “We will not sign,”] [source Ana Reyes] [cue said] on Tuesday.'],
    ['after, by a pronoun', 'Ana Reyes left early. [content “We will not sign,”] [source she] [cue said].'],
    ['after a question', '[content “Why should we sign?”] [source Ana Reyes] [cue asked].'],
    ['after a cry', '[content “Never again!”] [source Ana Reyes] [cue said].'],
    ['after a dash', '[content “We will not sign —”] [source Ana Reyes] [cue said] — [content+ “not this year.”]'],
    ['before, with a colon', '[source Ana Reyes] [cue said]: [content “We will not sign.”]'],
    ['before, with a comma', '[source Ana Reyes] [cue said], [content “We will not sign this year.”]'],
    ['before, with "that"', '[source Ana Reyes] [cue said] that [content “we will not sign this year.”]'],
    [
      'before, to a hearer',
      '[source Ana Reyes] [cue told] reporters in Norport on Monday: [content “We will not sign.”]',
    ],
    ['with "according to" before', '[cue According to] [source Ana Reyes], [content “the treaty is dead.”]'],
    ['with "according to" after', '[content “The treaty is dead,”] [cue according to] [source Ana Reyes].'],
    ['around an insertion of the reporter', '[content “[The treaty] is dead,”] [source Ana Reyes] [cue said].'],
    ['in the middle of its sentence', 'The plan, [source Ana Reyes] [cue said], was [content “dead on arrival.”]'],
    ['after what was asked', 'Asked about the raid, [source Karl Holm] [cue replied]: [content “No comment.”]'],
    [
      'inside a reported sentence',
      'Karl Holm said [source Ana Reyes] [cue had told] him: [content “We will never sign.”]',
    ],
    ['with an adverb', '[content “We will not sign,”] [source Ana Reyes] [cue later said].'],
    ['with an auxiliary', '[source Ana Reyes] [cue has said]: [content “We will not sign this year.”]'],
    ['in between', '[content “We will not sign,”] [source Ana Reyes] [cue said], [content+ “and we will not talk.”]'],
    [
      'in between, with a further sentence',
      '[content “We will not sign,”] [source Ana Reyes] [cue said]. [content+ “We have time.”]',
    ],
    [
      'in between, inverted, with a day',
      '[content “We will not sign,”] [cue said] [source Ana Reyes] on Monday. [content+ “We have time.”]',
    ],
    [
      'as a participle',
      '[source Ana Reyes] spoke to reporters in Norport, [cue adding]: [content “We will not sign this year.”]',
    ],
    [
      'in a relative clause',
      'The raid was planned by Karl Holm, [source who] [cue called] the treaty [content “a piece of paper.”]',
    ],
    ['on both sides of a dash at the end', '[content “We will not sign.”] [cue —] [source Ana Reyes]'],
    ['on both sides of a quotation dash', '[content “We will not sign.”] [cue ―] [source Ana Reyes]'],
    ['as a label of a transcript', '[source REYES][cue :] [content “We will not sign.”]'],
    ['as a label with the full name', '[source Ana Reyes][cue :] [content “We will not sign.”]'],
    [
      'around an inserted relative clause',
      '[source Ana Reyes, who asked for time], [cue said], [content “The treaty is as good as dead.”]',
    ],
    ['with a body', '[content “The quota is final,”] [source a ministry statement] [cue said].'],
    ['with a long gap to a hearer', '[content “We will not sign,”] [source Reyes] [cue wrote] to the envoy of Isola.'],
  ])('%s', (_name, expected) => {
    expectMarked(expected);
  });

  test('at the end of the paragraph before, with a colon', () => {
    expectMarked('On Monday [source Ana Reyes] [cue said]:\n\n[content “We will not sign this year.”]');
  });

  test('in the sentence before', () => {
    expectMarked('[source Ana Reyes] [cue answered] at once. [content “We will not sign this year.”]');
  });
});

describe('a cue belongs to its own quotation', () => {
  test('with two speakers in one paragraph', () => {
    expectMarked(
      '[content “We will not sign,”] [source Ana Reyes] [cue said]. [content “Then we will not talk,”] [source Karl Holm] [cue said].',
    );
  });

  test('with the second cue before its words', () => {
    expectMarked(
      '[content “We will not sign,”] [source Ana Reyes] [cue said], and [source Karl Holm] [cue replied], [content “Then we will not talk.”]',
    );
  });

  test('and is not taken from somebody’s words', () => {
    expectMarked('[content “He said it was over and I said no,”] [source Ana Reyes] [cue said].');
  });

  test('and a noun that looks like a cue is none', () => {
    expectMarked('In a call with reporters, [source Ana Reyes] [cue said]: [content “We will not sign this year.”]');
  });
});

describe('fragments in the sentence of the reporter', () => {
  test.each([
    ['after a naming verb', '[source Karl Holm] [cue called] the plan [content “a disaster.”]'],
    ['after "described … as"', '[source Karl Holm] [cue described] the plan as [content “careless and insulting.”]'],
    [
      'inside a reported sentence',
      '[source Karl Holm] [cue said] the treaty was [content “dead in the water”] by March.',
    ],
    [
      'inside a reported sentence with "that"',
      '[source Karl Holm] [cue said] that it was [content “not our problem.”]',
    ],
  ])('%s', (_name, expected) => {
    expectMarked(expected);
  });

  test.each([
    ['mixed', 'Karl Holm called the plan “a disaster.”'],
    ['mixed', 'Karl Holm said the treaty was “dead in the water” by March.'],
    ['direct', '“We will not sign,” Ana Reyes said.'],
    ['direct', 'Ana Reyes said: “We will not sign this year.”'],
    ['direct', '“Never,” Ana Reyes said.'],
  ])('are told from whole clauses: %s, %s', (kind, text) => {
    expect(findingsIn(text).quotations.map((quotation) => quotation.kind)).toEqual([kind]);
  });
});

describe('marks that quote nobody', () => {
  test.each([
    ['a book', 'Her book “The Long Way Home” sold well in Norport.'],
    ['a film', 'The film “Herring and Salt” opened in Sudria on Friday.'],
    ['a song', 'The choir sang of “Ships in the Night” until dawn.'],
    ['a nickname', 'Karl “The Net” Holm has run the port since 2019.'],
  ])('%s', (_name, text) => {
    expect(contentsIn(text)).toEqual([]);
  });
});

test('words without marks are no direct quotation', () => {
  expect(contentsIn('The talks went on until dawn.')).toEqual([]);
});
