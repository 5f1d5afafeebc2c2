import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

describe('a given name tells more of "he" and "she" than a noun beside it', () => {
  test.each([
    [
      'when the noun is of a man by habit only',
      'Norland campaign spokesman Hope Lind came late. “We will not sign,” she said.',
      'Hope Lind',
    ],
    [
      'when the noun is somebody else’s',
      'With her husband, Helen Lind waited for Karl Vik. “We will not sign,” she said.',
      'Helen Lind',
    ],
    [
      'unless it is one of women and men',
      'The actress Jamie Lind came late. “We will not sign,” she said.',
      'Jamie Lind',
    ],
    ['but less than "Mr"', 'Mr Ingrid Holm came with Eva Lind. “We will not sign,” he said.', 'Ingrid Holm'],
  ])('%s', (_name, text, name) => {
    expect(speakersIn(text)).toEqual([`“We will not sign,” → ${name} (pronoun)`]);
  });
});

describe('"he" and "she" mean nobody of whom only a capital tells', () => {
  test.each([
    [
      'because a pronoun opens the sentence',
      'Karl Vik came late. It’s implied that he slept. “We will not sign,” he said.',
    ],
    ['because many open the sentence', 'Karl Vik came late. Allies say that he slept. “We will not sign,” he said.'],
    [
      'in front of a noun',
      'Karl Vik came late. It was a day for Coastal Islander voters. “We will not sign,” he said.',
    ],
    ['before the verb of many', 'Karl Vik came late. Special Trades are what matters. “We will not sign,” he said.'],
    [
      'with letters that stand for more',
      'Karl Vik came late. Presumptive GOP voters slept. “We will not sign,” he said.',
    ],
  ])('%s', (_name, text) => {
    expect(speakersIn(text)).toEqual(['“We will not sign,” → Karl Vik (pronoun)']);
  });
});

test('a name behind the house of somebody who speaks is more than a capital', () => {
  const text = 'Karl Vik came late. It was dark, noted Herald’s Dorant Lind. “We will not sign,” he said.';
  expect(speakersIn(text).at(-1)).toBe('“We will not sign,” → Dorant Lind (pronoun)');
});

test('a word in quotation marks that stands before a name is no given name', () => {
  const text = 'Otto Lind spoke at the “Still Lind” rally. “We will not sign,” Lind said.';
  expect(speakersIn(text).at(-1)).toBe('“We will not sign,” → Otto Lind (surname)');
});

test('a middle initial that is a word too is part of the name', () => {
  const text = 'Roberta A. Holm, a lawyer, came late. “We will not sign,” she said.';
  expect(speakersIn(text)).toEqual(['“We will not sign,” → Roberta A. Holm (pronoun)']);
});

describe('"he" means whom the sentence is about', () => {
  test.each([
    [
      'not who asks in a clause of it',
      'Karl Vik slept. Vik did not smile when Lind asked whether he would go.\n\nOtto Lind had come.\n\nVik did not smile when Lind asked whether it was late.\n\n“We will not sign,” he said.',
      'Karl Vik (pronoun)',
    ],
    [
      'though he has no name, when he has just spoken',
      'Nobody wanted Karl Vik. One delegate said that it was late. “We will not sign,” he said.',
      'unnamed 1: one delegate',
    ],
    [
      'not what says it about her',
      'Back home, sleep is the last thing Eva Lind, a Democrat, wants to hear about, Lind said. “We will not sign,” she said.',
      'Eva Lind (pronoun)',
    ],
    [
      'not a friend who passes, in the paragraph before either',
      'Eva Lind runs the mill. Ms. Lind grew up 15 miles from Norwick. A close friend of Lind died when she was in high school, she said, and it was then that she first thought of it.\n\n“We will not sign,” she said.',
      'unresolved: ambiguous',
    ],
    [
      'not who brought her something, when only an ending makes that one a woman',
      'Eva Lind came late. Idrissa Holm brought her something in a bucket. “We will not sign,” she said.',
      'Eva Lind (pronoun)',
    ],
    [
      'not what only ends like a person',
      'The rancor was loud when Karl Vik left Norwick. “We will not sign,” he said.',
      'Karl Vik (pronoun)',
    ],
  ])('%s', (_name, text, answer) => {
    expect(speakersIn(text).at(-1)).toBe(`“We will not sign,” → ${answer}`);
  });
});

describe('"Mrs" before a surname', () => {
  test('means the widow whom the article calls by her given name', () => {
    const text =
      'Karl Lind fell in May. Mr Lind’s widow, Isla, wept. Eva Holm came late.\n\nA court has met since.\n\n“We will not sign,” Mrs Lind said.';
    expect(speakersIn(text)).toEqual(['“We will not sign,” → Isla Lind (surname)']);
  });
});

describe('a name after a trade', () => {
  test('is cut where a given name begins', () => {
    const text = 'City Councilman Karl Lind came late. “We will not sign,” Lind said.';
    expect(speakersIn(text)).toEqual(['“We will not sign,” → Karl Lind (surname)']);
  });

  test('is nobody’s of whom only the ending is known and the trade tells otherwise', () => {
    const text = 'The fisherman Idrissa Lind came late. “We will not sign,” he said.';
    expect(speakersIn(text)).toEqual(['“We will not sign,” → Idrissa Lind (pronoun)']);
  });
});

describe('"she" means no house or place that only speaks', () => {
  test.each([
    [
      'and is left open while another woman is near',
      'Ada Holm left at noon. Brenn Notes reported it first. “It was dark,” she said.',
      'unresolved: ambiguous',
    ],
    [
      'but somebody whose age is told',
      'Ada Holm left at noon. Xolo Venn, 43, stayed. “It was dark,” she said.',
      'Xolo Venn (pronoun)',
    ],
    [
      'but somebody whom the surname alone calls',
      'Ada Holm left at noon. Xolo Venn stayed. Venn said little. “It was dark,” she said.',
      'Xolo Venn (pronoun)',
    ],
    [
      'not the label of whoever has a kitchen',
      'There is a goat in Marelle Quade’s kitchen. Her then label, Tin Lantern, asked for quiet. “It was dark,” she said.',
      'Marelle Quade (pronoun)',
    ],
    [
      'not an account that is told to be one',
      'Ada Holm left. Brenn Notes, an account often used by ministers, told a joke. “It was dark,” she said.',
      'Ada Holm (pronoun)',
    ],
    [
      'not whose researcher speaks',
      '“It was light,” said Brenn Decisions researcher Sylvia Holm. “It was dark,” she said.',
      'Sylvia Holm (pronoun)',
    ],
    [
      'not what an article stands before elsewhere',
      'Ada Holm lived on the Brenn Shoal. Brenn Shoal told her nothing. “It was dark,” she said.',
      'Ada Holm (pronoun)',
    ],
    [
      'but somebody who has a director and a surname too',
      'Ada Holm left. Brenn Venn director Otto Lind stayed. Brenn Venn laughed. Venn was late. “It was dark,” she said.',
      'Brenn Venn (pronoun)',
    ],
    [
      'but one of several words that open with a surname',
      'Ada Holm left. Tan Wei Ling, a fellow at an institute, stayed. “It was dark,” she said.',
      'Tan Wei Ling (pronoun)',
    ],
    [
      'but a single name told of with "who"',
      'Ada Lind left. Meanwhile Rihanka, who was honoured, laughed. “It was dark,” she said.',
      'Rihanka (pronoun)',
    ],
  ])('%s', (_name, text, speaker) => {
    expect(speakersIn(text).at(-1)).toBe(`“It was dark,” → ${speaker}`);
  });

  test('nor is such a place interviewed', () => {
    const text =
      'Five minutes with… the cook of Skarra Light\n\nFor two summers Brendan Tully has cooked for the painters who wash up on Skarra, a rock with puffins. We met him on the slipway.\n\nIs it true that you answered an advertisement?\n\n“It is. My sister posted it to me.”\n\nDo you get lonely?\n\n“I did the first month.”\n\nWould you eat a puffin?\n\n“I’d be murdered in my bed.”\n\nAnd will you be back next year?\n\n“They’ve asked me.”';
    expect(new Set(speakersIn(text).map((line) => line.split('→ ')[1]))).toEqual(new Set(['Brendan Tully (surname)']));
  });

  test('nor do a people and a dateline', () => {
    const people = 'Karl Vik came late. Ostrians said that it was late. “It was dark,” he said.';
    expect(speakersIn(people).at(-1)).toBe('“It was dark,” → Karl Vik (pronoun)');
    const dateline = 'MUMBAI: The quarrel of Otto Lind took a turn. “It was dark,” he said.';
    expect(speakersIn(dateline).at(-1)).toBe('“It was dark,” → Otto Lind (pronoun)');
  });
});

describe('"his" and "her" tell that somebody else is meant', () => {
  test('by "she" than her assistant, whose name does not tell', () => {
    const text =
      'Eva Holm sat down. Her assistant, a graduate student named Femu Adeyan, noticed when she stopped. “I said nothing,” he told me. “It was dark,” she said.';
    expect(speakersIn(text)).toEqual([
      '“I said nothing,” → Femu Adeyan (pronoun)',
      '“It was dark,” → Eva Holm (pronoun)',
    ]);
  });

  test('by "he" than the one whom he remembers', () => {
    const text = 'Karl Vik came late. Dismayed by his memory of Otto Lind’s years, he left. “It was dark,” he said.';
    expect(speakersIn(text)).toEqual(['“It was dark,” → Karl Vik (pronoun)']);
  });
});

test('whoever replies is the one to whom the reporter wrote', () => {
  const text =
    'Otto Lind spoke first. Judge Karl Brand took a recess.\n\nLater, when I emailed Lind to thank him for his work on my behalf, he replied, “It was dark.”';
  expect(speakersIn(text)).toEqual(['“It was dark.” → Otto Lind (pronoun)']);
});

test('the younger of two who share a surname is the child of the other', () => {
  const text =
    'Chairwoman Ilse Brandt was angry. Her daughter, Jo Brandt, was not. “It was dark,” the younger Brandt said. “It was light,” the elder Brandt said.';
  expect(speakersIn(text)).toEqual(['“It was dark,” → Jo Brandt (surname)', '“It was light,” → Ilse Brandt (surname)']);
});

test('a word shortened with "have" is no name', () => {
  const text = 'Karl Vik came late. They’ve said that he slept. “It was dark,” he said.';
  expect(speakersIn(text)).toEqual(['“It was dark,” → Karl Vik (pronoun)']);
});

test('what is told of her behind "she’s" is nobody else', () => {
  const text = 'Eva Holm was there. She’s the granddaughter of the captain. “It was dark,” she writes.';
  expect(speakersIn(text)).toEqual(['“It was dark,” → Eva Holm (pronoun)']);
});

test('a coast guard is not who is meant by "she"', () => {
  const text = 'Eva Holm sat on the dock. The Coast Guard took the cooler across. But she said to me, “It was dark.”';
  expect(speakersIn(text)).toEqual(['“It was dark.” → Eva Holm (pronoun)']);
});

test.each(['He’s', 'He’d'])('"%s" means somebody as "he" does', (opening) => {
  const text = `Otto Lind sat down. ${opening} been a pilot with Karl Vik since May. “It was dark,” he said.`;
  expect(speakersIn(text)).toEqual(['“It was dark,” → Otto Lind (pronoun)']);
});

test('"He’s a verger" behind another sentence is about nobody of the paragraph before', () => {
  const text =
    'Karl Vik and Otto Lind fell. A spokesman declined to sing.\n\nNoon: we found the owl. He’s a verger and he sleeps a lot. “It was dark,” he said.';
  expect(speakersIn(text)).toEqual([expect.stringMatching(/→ unnamed \d+: a verger$/)]);
});
