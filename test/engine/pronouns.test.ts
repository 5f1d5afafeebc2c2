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
