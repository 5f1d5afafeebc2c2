import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

const paragraphs = (...lines: string[]) => lines.join('\n\n');

test('a friend is somebody else’s', () => {
  const text =
    'In one, sent to a friend, Lena Brandt wrote: “I am in bed.” The friend, who had no part in it, replied: “No.”';
  expect(speakersIn(text)).toEqual(['“I am in bed.” → Lena Brandt (full-name)', '“No.” → unnamed 1: the friend']);
});

describe('a person is called', () => {
  test.each([
    [
      'by what a title means',
      'PC Rahul Lind saw it all. Lena Brandt ran.\n\n“It was dark,” the constable said.',
      '“It was dark,” → Rahul Lind (office)',
    ],
    [
      'by what the letters behind a name mean',
      'Otto Lind KC spoke first. Lena Brandt wept.\n\n“It was dark,” the barrister said.',
      '“It was dark,” → Otto Lind (office)',
    ],
    [
      'by another word for the trade',
      'Their lawyer, Lena Brandt, waited. Otto Lind wept.\n\n“It was dark,” the attorney said.',
      '“It was dark,” → Lena Brandt (office)',
    ],
    [
      'by a trade that no list knows, where an apposition tells it',
      'Lena Brandt came late. A night wright, Otto Lind, waited.\n\n“It was dark,” the wright said.',
      '“It was dark,” → Otto Lind (office)',
    ],
    [
      'by the land they come from',
      'Otto Lind came late. “It was dark,” the Norwegian said.',
      '“It was dark,” → Otto Lind (office)',
    ],
    [
      'by an epithet in a paragraph that names nobody else',
      'For Otto Lind it was a start, and the botanist was glad. “It was dark,” he said.',
      '“It was dark,” → Otto Lind (pronoun)',
    ],
    [
      'by a surname that a relative has brought in',
      'Rose Hallam came late.\n\nHer mother, Joan, sat at the back. “It was dark,” Mrs Hallam said.',
      '“It was dark,” → Joan Hallam (surname)',
    ],
    [
      'by an office beside which another minister stands',
      'The finance minister, Lena Brandt, came late. Otto Lind saw the culture minister run.\n\n“It was dark,” the finance minister said.',
      '“It was dark,” → Lena Brandt (office)',
    ],
    [
      'by the age that the text has told',
      'Lena Brandt, 84, lives by the dam. Her niece, Ada Brandt, 30, came late.\n\nThe old woman laughed. “It was dark,” she said.',
      '“It was dark,” → Lena Brandt (pronoun)',
    ],
    [
      'by a first name given as such, however much is told before it',
      'Lena Brandt slept. Her neighbour at the next stall, a young man who would give only his first name, Sem, disagreed. “It was dark,” he said.',
      '“It was dark,” → Sem (pronoun)',
    ],
    [
      'by a given name that ends like a verb',
      'Winifred Askew came late. “It was dark,” she said.',
      '“It was dark,” → Winifred Askew (pronoun)',
    ],
    [
      'by the name before “of”',
      'In a note Baird Ellison of Corvane Capital wrote: “It was dark.”',
      '“It was dark.” → Baird Ellison (full-name)',
    ],
    [
      'by a title without its name',
      'Its treasurer, Major Otto Lind, waited. Lena Brandt wept.\n\n“It was dark,” the major said.',
      '“It was dark,” → Otto Lind (office)',
    ],
    [
      'by a land and a post that nobody else has',
      'Governor Otto Lind blamed the union. “It was dark,” the Tarsk chief said.',
      '“It was dark,” → Otto Lind (office)',
    ],
    [
      'by the former office, if it was theirs',
      'The minister, Lena Brandt, came late. The former minister, Otto Lind, did not.\n\n“It was dark,” the former minister said.',
      '“It was dark,” → Otto Lind (office)',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text)).toEqual([line]);
  });
});

describe('"he" and "she" mean somebody without a name', () => {
  test.each([
    [
      'of whom more is told than of somebody known',
      'Lena Brandt met Otto Lind. The ambassador, with a bandage on his hand, bore no grudge. “It was dark,” he said.',
      '“It was dark,” → unnamed 1: the ambassador',
    ],
    [
      'who is the relative of somebody, where no such one is named',
      'Lena Brandt met Otto Lind, a docker. Lind wept. His daughter did not. “It was dark,” she said.',
      '“It was dark,” → unnamed 1: His daughter',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });

  test('but not where the words may be those for somebody known', () => {
    const text = 'Karl Brandt met Otto Lind. The younger man, who is 71, laughed. “It was dark,” he said.';
    expect(speakersIn(text).at(-1)).toBe('“It was dark,” → unresolved: ambiguous');
  });
});

describe('an age', () => {
  test.each([
    [
      'tells who "the 34-year-old" is wherever the text has told it',
      'Karl Brandt, 34, ran. Otto Lind fell.\n\nClara Holm wept. “It was dark,” the 34-year-old said.',
      '“It was dark,” → Karl Brandt (office)',
    ],
    [
      'goes with a noun too, of the one person whom the paragraph before names',
      'When the water came over the road, Karl Brandt ran.\n\n“It was dark,” the 63-year-old driver said.',
      '“It was dark,” → Karl Brandt (office)',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });
});

describe('a relative is', () => {
  test.each([
    [
      'the one whom the text has given as such',
      'Otto Lind farms. His wife, Rosalie, keeps the books.\n\nLind laughed. His wife did not. “It was dark,” she said.',
      '“It was dark,” → Rosalie Lind (pronoun)',
    ],
    [
      'the only other one of the surname',
      'Lena Brandt threw. Clara Brandt stood.\n\nClara Brandt was bored. Her sister was not. “It was dark,” she said.',
      '“It was dark,” → Lena Brandt (pronoun)',
    ],
    [
      'not somebody else of the surname where one was told of as such',
      'Clara Brandt died. Her sister Lena Brandt called her kind. “It was dark,” her sister said.',
      '“It was dark,” → unnamed 1: her sister',
    ],
    [
      'called by the surname that "Mrs" gives',
      'Lind’s wife, Rosalie, keeps the books of Otto Lind.\n\n“It was dark,” Mrs Lind said.',
      '“It was dark,” → Rosalie Lind (surname)',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });
});

describe('the article tells who somebody is', () => {
  test.each([
    [
      'by "is" and a name',
      'Otto Lind laughed. The man in the boat is Karl Brandt, 39, a barrister. “It was dark,” he said.',
      '“It was dark,” → Karl Brandt (pronoun)',
    ],
    [
      'by the name that he gives',
      'One of the two men has talked. He gave his name only as Barry. “It was dark,” he said.',
      '“It was dark,” → Barry (pronoun)',
    ],
    [
      'by the name that she gives where her words are told of',
      '“It was dark,” said a woman outside the gate, who gave her name only as Mara.',
      '“It was dark,” → Mara (surname)',
    ],
    [
      'by what he asks to be called',
      '“It was dark,” said a baker who asked to be identified only as Otto.',
      '“It was dark,” → Otto (surname)',
    ],
    [
      'by the office of the one whose counterpart she is',
      'The spokesman of Tarsk, Otto Lind, laughed. His counterpart in Norland, Lena Brandt, did not. “It was dark,” the spokeswoman said.',
      '“It was dark,” → Lena Brandt (office)',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });

  test('of a minister no ministry', () => {
    const text = 'Trade Minister Otto Lind came late. The trade ministry said it was “dark”.';
    expect(speakersIn(text).at(-1)).toBe('“dark” → unnamed 1: the trade ministry');
  });
});

describe('a person is not meant', () => {
  test.each([
    [
      'by the age of somebody else',
      'Otto Lind, 36, came late. “It was dark,” the 34-year-old said.',
      '“It was dark,” → unnamed 1: the 34-year-old',
    ],
    [
      'by the name behind a clause on whoever speaks',
      'Otto Lind, 36, came late. A doctor who examined Lind said: “It was dark.”',
      '“It was dark.” → unnamed 1: a doctor',
    ],
    [
      'by an office before another article',
      'President Lena Brandt met Prime Minister Otto Lind. At the press conference the prime minister spoke first. “It was dark,” he said.',
      '“It was dark,” → Otto Lind (pronoun)',
    ],
    [
      'where a spokeswoman is asked in between',
      'Lena Brandt came late.\n\nAsked which day, a spokeswoman laughed. “It was dark,” she said.',
      '“It was dark,” → unnamed 1: a spokeswoman',
    ],
    [
      'by the trade of somebody brought in since',
      'Karl Brandt, a ferryman, was fined. On Monday a second ferryman missed a turn. “It was dark,” the ferryman said.',
      '“It was dark,” → unnamed 1: a second ferryman',
    ],
    [
      'by "he" who answers what they asked',
      'Karl Brandt came late. Otto Lind asked him where he had been. “It was dark,” he said.',
      '“It was dark,” → Karl Brandt (pronoun)',
    ],
    [
      'by "he replied" after their question',
      'Karl Brandt came late.\n\n“Why?” Otto Lind asked.\n\n“It was dark,” he replied.',
      '“It was dark,” → Karl Brandt (pronoun)',
    ],
    [
      'by "he" behind the question of another',
      'Karl Brandt came late. Asked by Otto Lind where he had been, he said it was “dark”.',
      '“dark” → Karl Brandt (pronoun)',
    ],
    [
      'by the company that stands behind their spokesman',
      'A spokesman for the lift company, Otter Vertical, said it was “dark”.',
      '“dark” → unnamed 1: a spokesman for the lift company, Otter Vertical',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });

  test('when the one who speaks is "I"', () => {
    expect(speakersIn('“Where are we?” I ask.')).toEqual(['“Where are we?” → unresolved: no-antecedent']);
  });
});

describe('a conversation', () => {
  test('opens with whoever asked in the paragraph before', () => {
    const text = paragraphs(
      'Jonah Lind asked an officer what he had seen there.',
      '“Umbrellas,” the officer said.',
      '“Only umbrellas?”',
    );
    expect(speakersIn(text).at(-1)).toBe('“Only umbrellas?” → Jonah Lind (carried-over)');
  });

  test('leaves a question to "you" open when nobody is known to ask', () => {
    const text = paragraphs('“I was aware of concerns,” Lena Brandt said.', '“Were you aware of the lifts?”');
    expect(speakersIn(text).at(-1)).toBe('“Were you aware of the lifts?” → unresolved: ambiguous');
  });

  test.each([
    [
      'takes an answer to somebody unknown for that of whoever spoke before',
      ['“I was aware of concerns,” Lena Brandt said.', '“Were you aware of the lifts?”', '“There were lifts.”'],
      '“There were lifts.” → Lena Brandt (carried-over)',
    ],
    [
      'goes on behind a question of the article itself',
      ['“I wrote to her,” Otto Lind said.', 'Did she mind?', '“She sent me a salmon, and a card.”'],
      '“She sent me a salmon, and a card.” → Otto Lind (carried-over)',
    ],
    [
      'does not go on when the article has told of somebody else before it asks',
      ['“I wrote to her,” Otto Lind said. Lena Brandt smiled.', 'Did she mind?', '“She sent me a salmon, and a card.”'],
      '“She sent me a salmon, and a card.” → unresolved: no-source',
    ],
    [
      'knows who was asked as "her"',
      [
        'Lena Brandt took the stand.',
        'Otto Lind asked her what it was like.',
        '“Red,” the witness said.',
        '“And loud?”',
      ],
      '“And loud?” → Otto Lind (carried-over)',
    ],
    [
      'tells who "the ferryman" is by the turn',
      ['“Is that so?” Lena Brandt asked.', '“It is,” Otto Lind said.', '“On what?”', '“More rope,” said the ferryman.'],
      '“More rope,” → Otto Lind (carried-over)',
    ],
    [
      'does not take a reporter for one of the two',
      ['“Is that so?” Lena Brandt asked.', '“It is,” Otto Lind said.', '“On what?”', '“And then?” a reporter asked.'],
      '“And then?” → unnamed 1: a reporter',
    ],
    [
      'goes on when an answer opens with the article’s own words',
      ['“Did you try one?” Lena Brandt asked.', 'Otto Lind said he had. “It fit,” he said.', '“Which?”'],
      '“Which?” → Lena Brandt (carried-over)',
    ],
    [
      'ends where the article tells more behind the words',
      [
        '“It is a wall,” Lena Brandt said.',
        '“High?” Otto Lind asked.',
        '“High,” Brandt said. She had a question.',
        '“Who pays?”',
      ],
      '“Who pays?” → unresolved: unsure',
    ],
  ])('%s', (_name, lines, line) => {
    expect(speakersIn(paragraphs(...lines)).at(-1)).toBe(line);
  });
});

describe('somebody without a name', () => {
  test.each([
    ['"the trust"', 'The trust waited. “It was dark,” the trust said.', '“It was dark,” → unnamed 1: the trust'],
    ['"one regular"', '“It was dark,” said one regular.', '“It was dark,” → unnamed 1: one regular'],
    ['"one of them"', '“It was dark,” one of them said.', '“It was dark,” → unnamed 1: one of them'],
    [
      'behind a word of time',
      'Otto Lind came late. Later a waitress brought soup. “It was dark,” she said.',
      '“It was dark,” → unnamed 1: a waitress',
    ],
    [
      'behind a place',
      'Otto Lind came late. Outside the court a guard waited. “It was dark,” the guard said.',
      '“It was dark,” → unnamed 1: a guard',
    ],
    [
      'one of several, of whom an apposition tells more',
      'Six men came late. One of them, a surveyor in his fifties, kissed the ground. “It was dark,” he said.',
      '“It was dark,” → unnamed 1: a surveyor',
    ],
    [
      'the other of two',
      'Otto Lind came late. The other, who runs a spa, stayed. “It was dark,” the other said.',
      '“It was dark,” → unnamed 1: the other',
    ],
    [
      'the same by an epithet',
      'One striker gave no name. “It was dark,” the dad-of-two said.',
      '“It was dark,” → unnamed 1: one striker',
    ],
  ])('is found as %s', (_name, text, line) => {
    expect(speakersIn(text)).toEqual([line]);
  });
});

describe('a company without a name', () => {
  const said = 'Otter Vertical said that the lifts were old.';

  test('is the house that has just spoken', () => {
    expect(speakersIn(`${said} “It was dark,” the company said.`).at(-1)).toBe(
      '“It was dark,” → Otter Vertical (office)',
    );
  });

  test('is the only one that the article has named', () => {
    expect(speakersIn(`${said}\n\n“It was dark,” the company said.`).at(-1)).toBe(
      '“It was dark,” → Otter Vertical (office)',
    );
  });

  test('is none where the article has named two', () => {
    const two = 'Otter Motors sued Harbour Motors in May.';
    expect(speakersIn(`${two}\n\nSnow fell.\n\n“It was dark,” the company said.`).at(-1)).toBe(
      '“It was dark,” → unnamed 1: the company',
    );
  });

  test('is the one that has just spoken where it has named two', () => {
    const text = `Harbour Motors makes lifts. ${said} “It was dark,” the company said.`;
    expect(speakersIn(text).at(-1)).toBe('“It was dark,” → Otter Vertical (office)');
  });
});

describe('a body', () => {
  test.each([
    ['of people', 'The Teachers’ Union wants more. “It was dark,” the union said.', 'Teachers’ Union (office)'],
    [
      '"of" people',
      'The National Union of Teachers met. “It was dark,” the union said.',
      'National Union of Teachers (office)',
    ],
    [
      'with a possessive',
      'The Fishermen’s Association of Galt met. “It was dark,” it said.',
      'Fishermen’s Association of Galt (pronoun)',
    ],
  ])('%s is called by its noun', (_name, text, speaker) => {
    expect(speakersIn(text)).toEqual([`“It was dark,” → ${speaker}`]);
  });
});
