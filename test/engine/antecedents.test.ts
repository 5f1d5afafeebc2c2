import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

describe('"he" and "she" behind names that do not tell', () => {
  test.each([
    [
      'mean a man whose given name ends in -a, when pronouns behind the name tell',
      'Julian Marsh laughed.\n\nIdrissa Ba, who guided the boats, is listed. When they called, he was out fishing. He said that he had known.\n\n“It was dark,” he said.',
      '“It was dark,” → Idrissa Ba (pronoun)',
    ],
    [
      'pass by a woman whose given name ends in -a, when nothing tells',
      'Julian Marsh laughed. Zelina Brandt came late. “It was dark,” he said.',
      '“It was dark,” → Julian Marsh (pronoun)',
    ],
    [
      'mean somebody whom inner marks call so',
      'Colleen Brandt wanted to know. Opal Greer looked up. “He said, ‘Miss Opal, go,’” she said.',
      '“He said, ‘Miss Opal, go,’” → Opal Greer (pronoun)',
    ],
    [
      'stay open behind an epithet that was taken for somebody of the other sex',
      'Lena Brandt smiled.\n\nOtto Lind laughed. The Norwegian did not. “It was dark,” she said.',
      '“It was dark,” → unresolved: ambiguous',
    ],
    [
      'do not mean somebody without a name once called by the other pronoun',
      'Lena Brandt left. A student yelled that he loved her. “It was dark,” she said.',
      '“It was dark,” → Lena Brandt (pronoun)',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });
});

describe('somebody without a name', () => {
  test.each([
    [
      'is whoever is told of with "who", whatever the noun',
      'Neil Lind laughed.\n\nA junior who did use it said he felt bad. “It was dark,” he said.',
      '“It was dark,” → unnamed 1: a junior',
    ],
    [
      'stands behind a place too',
      'Kit Lind laughed.\n\nDown on the quay, a fisherman mends a net. He would not be named. “It was dark,” the fisherman said.',
      '“It was dark,” → unnamed 1: a fisherman',
    ],
    [
      'is told by where a man is from',
      'Kit Lind laughed.\n\nA man from the council came. He stood there. In the end he said it was “dark”.',
      '“dark” → unnamed 1: a man from the council',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });
});

describe('a bare surname', () => {
  test('is not that of the one whom the article calls by the given name', () => {
    const text =
      'Ottilie Crane caught eels. Crane sold them. Crane laughed. Her niece, Judith Crane, has the boat. “I told her,” Judith said.\n\nAsked once what she did, Crane thought. “It was dark,” she said.';
    expect(speakersIn(text).at(-1)).toBe('“It was dark,” → Ottilie Crane (pronoun)');
  });
});

describe('a name of which only capitals tell', () => {
  test('is somebody’s who takes sides', () => {
    const text =
      'The chair, Sir Otto Lind, wrote that it was “possible”.\n\nThe council met. The rain fell. Her agent, Quill Lockhart, disputed that. “It was dark,” he said.';
    expect(speakersIn(text).at(-1)).not.toContain('Otto Lind');
  });
});

describe('a surname that two bear', () => {
  const before =
    'Mr Otto Lind called. Ruth Crane lives by the dam. “He hid it,” Crane says.\n\nDonald Crane left in May. He was 24. He hid a boat.\n\n';

  test('is that of the only one who has spoken under it, when nothing is told of the other for a while', () => {
    const text = `${before}Otto Lind kept the file. He has a truck.\n\nThey stood by the grave. “It was dark,” Crane says.`;
    expect(speakersIn(text).at(-1)).toBe('“It was dark,” → Ruth Crane (surname)');
  });

  test('is open when the other was told of right before', () => {
    const text = `${before}They stood by the dam. “It was dark,” Crane says.`;
    expect(speakersIn(text).at(-1)).toBe('“It was dark,” → unresolved: ambiguous');
  });
});

describe('words before a name', () => {
  test('of the sentence before are no title', () => {
    const text = 'They met a reporter. Otto Lind laughed.\n\nLena Brandt came. “It was dark,” the reporter said.';
    expect(speakersIn(text).at(-1)).not.toContain('Otto Lind');
  });

  test('that only compare are nobody', () => {
    const text = 'The wiser course, according to Otto Lind, is to wait. “It was dark,” he said.';
    expect(speakersIn(text).at(-1)).toBe('“It was dark,” → Otto Lind (pronoun)');
  });

  test('that say by themselves who is meant take up nobody', () => {
    const text =
      'His mother, Dawn, came. “It was light,” she said.\n\nThe lady who knows about sharks, assistant librarian Bea Lind, laughed. “It was dark,” she said.';
    expect(speakersIn(text).at(-1)).toBe('“It was dark,” → Bea Lind (pronoun)');
  });
});
