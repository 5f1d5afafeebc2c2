import { describe, expect, test } from 'vitest';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { createEngine, readText } from '../../src/engine/read-text.ts';
import { textOf } from '../../src/model/span.ts';
import { LEAD, RECORD } from '../support/record.ts';

const model = bundledModel();

/** What is seen of the herring quota after the lead, when `term` is its only term: the parts of each passage. */
function seen(term: string, text: string): string[] {
  const dossiers = RECORD.dossiers.map((dossier) => ({
    ...dossier,
    preconditions: dossier.preconditions.map((one) => {
      return one.id === 'herring-quota'
        ? { ...one, label: 'Herring and cod: a lower quota or limit', terms: [term] }
        : one;
    }),
  }));
  const whole = `${LEAD}\n\n${text}`;
  const article = { text: whole, published: null, title: null, url: null };
  const found = readText(createEngine({ ...RECORD, dossiers }, model), article).preconditions.filter(
    ({ id }) => id === 'herring-quota',
  );
  return found.flatMap(({ passages }) =>
    passages.map(({ terms }) => terms.map((part) => textOf(whole, part)).join(' + ')),
  );
}

const TERM = 'herring|cod + quota|limit + {lower}';

describe('a term of several parts is seen', () => {
  test.each([
    ['in the order of its parts', 'Norland wants herring under a quota that is lower.', 'herring + quota + lower'],
    ['in any other order', 'Norland would halve the quota for herring.', 'halve + quota + herring'],
    ['with other choices and endings', 'Norland has reduced its limits on cod.', 'reduced + limits + cod'],
    ['in irregular forms', 'Norland brought down the quota for herring.', 'brought down + quota + herring'],
    ['over a comma', 'The herring quota, says Norland, should be cut.', 'herring + quota + cut'],
  ])('%s', (_name, text, parts) => {
    expect(seen(TERM, text)).toEqual([parts]);
  });
});

test('a party that a term of several parts names may stand in the sentence before', () => {
  const term = 'herring + {lower} + Norland|Norlandic';
  expect(seen(term, 'Norland has a wish. The herring quota should be halved.')).toEqual(['herring + halved']);
  expect(seen(term, 'Nobody has a wish.\n\nThe herring quota should be halved.')).toEqual([]);
});

describe('a term of several parts is not seen', () => {
  test.each([
    ['without one of them', 'Norland wants a quota for herring.'],
    ['over the end of a sentence', 'Norland eats herring. A quota is lower.'],
    [
      'when they stand far apart',
      'Norland eats herring on the day on which the old men of the harbour remember the storm and sing of a quota that is lower.',
    ],
    ['far from every party', 'The sea is grey. It rains. It snows. Nobody sails. Now the quota for herring is lower.'],
  ])('%s', (_name, text) => {
    expect(seen(TERM, text)).toEqual([]);
  });

  test('of two parts, when they stand somewhat apart; of three they may', () => {
    const text =
      'Norland would cut, said the old minister on the pier between two showers of rain that morning, the quota for herring.';
    expect(seen('herring + {lower}', text)).toEqual([]);
    expect(seen(TERM, text)).toEqual(['cut + quota + herring']);
  });

  test('when one word would have to be two of them', () => {
    expect(seen('herring + herring|catch + {lower}', 'Norland would cut herring.')).toEqual([]);
  });
});
