import { describe, expect, test } from 'vitest';
import { findingsIn, officialsIn } from '../support/marked-text.ts';

describe('an official is found', () => {
  test.each([
    ['by full name', 'Ana Reyes came to Norport.', ['ana-reyes: Ana Reyes']],
    ['without the possessive ending', 'Ana Reyes’s aides came to Norport.', ['ana-reyes: Ana Reyes']],
    ['in capitals', 'ANA REYES CAME TO NORPORT', ['ana-reyes: ANA REYES']],
    [
      'by surname after the full name',
      'Ana Reyes left. Reyes will return.',
      ['ana-reyes: Ana Reyes', 'ana-reyes: Reyes'],
    ],
    [
      'by surname in the headline before the full name',
      'Reyes leaves the talks\n\nAna Reyes left on Monday.',
      ['ana-reyes: Reyes', 'ana-reyes: Ana Reyes'],
    ],
    ['by surname alone when a head of state', 'Berg waits in Norport.', ['tomas-berg: Berg']],
    ['by the abbreviation of a body', 'The SFM has set a quota.', ['sudria-fisheries: SFM']],
    ['with a demonym in front', 'Sudrian Trade Minister Karl Holm left.', ['karl-holm: Karl Holm']],
  ])('%s', (_name, text, found) => {
    expect(officialsIn(text)).toEqual(found);
  });

  test('by the description of the office, while holding it', () => {
    const text = 'Nobody has seen the Norland foreign minister since Monday.';
    expect(officialsIn(text, '2025-04-16')).toEqual(['ana-reyes: the Norland foreign minister']);
    expect(officialsIn(text, '2025-08-01')).toEqual(['mira-stone: the Norland foreign minister']);
    expect(officialsIn(text, '2019-08-01')).toEqual([]);
  });

  test('with how it was recognised', () => {
    const { officials } = findingsIn('Ana Reyes left. Reyes will return, the Norland foreign minister wrote.');
    expect(officials[0]?.mentions.map(({ evidence }) => evidence)).toEqual(['full-name', 'surname', 'office']);
  });
});

describe('a namesake is nobody of the record', () => {
  test.each([
    ['a surname alone, of no head of state', 'Reyes scored twice on Monday.'],
    ['a tower', 'The Berg Tower stands by the sea.'],
    ['a foundation', 'The Berg Foundation gave money to the port.'],
    ['a square', 'They met in Berg Square, by the sea.'],
    ['a town', 'The town of Berg has a church.'],
    ['a lake', 'They swam in Lake Berg.'],
    ['a firm', 'Berg Inc. sells boats.'],
    ['a son of the same name', 'Tomas Berg Jr. scored twice on Monday.'],
    ['another first name', 'Otto Berg scored twice on Monday.'],
    ['an initial', 'J. Berg scored twice on Monday.'],
    ['a longer name', 'Tomas Bergson scored twice on Monday.'],
    ['a common word in small letters', 'The berg drifts south, and the sfm of it is unknown.'],
    ['a hyphenated surname', 'Lena Berg-Olsen scored twice on Monday.'],
    ['a rank that nobody of the record holds', 'Captain Berg scored twice on Monday.'],
    ['a given name that ends as an adjective of a country', 'Brian Berg scored twice on Monday.'],
    ['a town with its state', 'They met in Berg, Ohio, on Monday.'],
    ['goods that bear the name', 'A Berg dealership sells Berg pickups.'],
    ['a firm of two of the name', 'Berg & Berg sells boats.'],
    ['somebody of whom it is said', 'Two people named Berg live here, and a dog called Tomas Berg.'],
  ])('%s', (_name, text) => {
    expect(officialsIn(text)).toEqual([]);
  });

  test.each([
    ['a relative', 'Ana Reyes came with her brother, Pablo Reyes.', ['ana-reyes: Ana Reyes']],
    ['a university', 'Ana Reyes left Reyes University.', ['ana-reyes: Ana Reyes']],
    [
      'the surname of two, shared',
      'Karl Holm met Eva Holm. Holm left first.',
      ['karl-holm: Karl Holm', 'eva-holm: Eva Holm'],
    ],
  ])('%s, beside the official', (_name, text, found) => {
    expect(officialsIn(text)).toEqual(found);
  });

  test.each([
    ['in a story about a relative', 'Pablo Reyes left. His sister, Ana Reyes, stayed. “No,” Reyes said.'],
    ['named more often than the official', 'Ana Reyes left. Pablo Reyes sang. Pablo Reyes danced. Reyes was happy.'],
    ['named last in the paragraph', 'Ana Reyes left. Pablo Reyes sang. “Yes,” Reyes said.'],
  ])('nor is a surname that a stranger has more right to: %s', (_name, text) => {
    expect(officialsIn(text)).toEqual(['ana-reyes: Ana Reyes']);
  });

  test('a head of state keeps the surname beside a relative who is named once', () => {
    const text = 'President Tomas Berg came with his son, Pablo Berg. “Yes,” Berg said.';
    expect(officialsIn(text)).toEqual(['tomas-berg: Tomas Berg', 'tomas-berg: Berg']);
  });

  test('the ministry in the title of its spokesman is not the ministry speaking', () => {
    expect(officialsIn('Sudrian Fisheries Ministry spokeswoman Lena Ost left.')).toEqual([]);
  });
});

describe('a whole article about somebody else', () => {
  const FILLER =
    'The kitchen opens at six and the soup is ready by seven, says the landlord, who hums as he stirs. '.repeat(8);

  test.each([
    ['that calls the namesake by a trade', 'The chef Ana Reyes stirs. Reyes learned it from her aunt.'],
    [
      'that calls the namesake by a trade behind the name',
      'Ana Reyes, a baker, stirs. Reyes learned it from her aunt.',
    ],
    [
      'that tells nothing of office, country or anybody else in office',
      'Ana Reyes stirs. Reyes learned it from her aunt.',
    ],
    ['in which a surname alone has a trade', 'The bartender, Berg, asks three questions.'],
    ['in which a surname alone is that of a player', 'Play began late. Berg, the opener, made fifty.'],
    ['in which somebody is told to have the surname', 'Ask the waiter whose surname is Berg.'],
    ['that gives the full name a private title', 'Nurse Ana Reyes stirs. Reyes learned it from her aunt.'],
    ['about a house that is called after its founder', 'The Ana Reyes Hospital has beds.'],
    ['that gives an age at which nobody holds office', 'Ana Reyes, 24, stirs in Norland.'],
    ['in which two namesakes have no more than each other', 'Ana Reyes stirs. Karl Holm tastes it.'],
  ])('%s names no official', (_name, text) => {
    expect(officialsIn(`${text} ${FILLER}`)).toEqual([]);
  });

  test.each([
    ['an office', 'Foreign Minister Ana Reyes stirs.'],
    ['the country', 'Ana Reyes stirs. The soup is Norlandic, of course, as is its Norland pepper.'],
    ['somebody else in office', 'Ana Reyes stirs. Trade Minister Karl Holm tastes it.'],
    ['a former trade', 'Ana Reyes, a former baker, stirs. Trade Minister Karl Holm tastes it.'],
  ])('is about the official when it tells %s', (_name, text) => {
    expect(officialsIn(`${text} ${FILLER}`)).toContain('ana-reyes: Ana Reyes');
  });
});

describe('a page with an official and a namesake', () => {
  test('gives the bare surname to the namesake whose story it is', () => {
    const text =
      'Ana Reyes, a baker, gets up at two. The foreign minister, Ana Reyes, sent her a card. Reyes hung it by the till.';
    expect(officialsIn(text)).toEqual(['ana-reyes: Ana Reyes']);
  });

  test('gives it to the official whose story it is, until the namesake is named', () => {
    const text =
      'Foreign Minister Ana Reyes left. Reyes waved. At the gate stood Ana Reyes, a baker. Reyes waved, too, with a bun.';
    expect(officialsIn(text)).toEqual(['ana-reyes: Ana Reyes', 'ana-reyes: Reyes']);
  });
});

test('who leads a state needs nothing on the page to vouch for him', () => {
  const filler = 'The orchestra will play a slow movement at the festival, and nobody in the hall may cough. '.repeat(
    10,
  );
  expect(officialsIn(`The composer once wrote to Tomas Berg. ${filler}`)).toEqual(['tomas-berg: Tomas Berg']);
});

test('of two who share a surname it means the one whom the paragraph has named', () => {
  expect(officialsIn('Karl Holm left.\n\nEva Holm stayed. “No,” Holm said.').at(-1)).toBe('eva-holm: Holm');
});

test('of two who share a surname it means the one introduced so far', () => {
  expect(officialsIn('Karl Holm left. “No,” Holm said. His rival, Eva Holm, stayed.')).toEqual([
    'karl-holm: Karl Holm',
    'karl-holm: Holm',
    'eva-holm: Eva Holm',
  ]);
});
