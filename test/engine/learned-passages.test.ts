import { describe, expect, test } from 'vitest';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { createEngine, readText } from '../../src/engine/read-text.ts';
import { textOf } from '../../src/model/span.ts';

const engine = createEngine(bundledRecord, bundledModel());

function found(...sentences: string[]) {
  const text = sentences.join(' ');
  return readText(engine, { text, published: null, title: null, url: null }).preconditions.map(({ id, passages }) => ({
    id: id as string,
    passages: passages.map((passage) => textOf(text, passage)),
    terms: passages.flatMap(({ terms }) => terms.map((term) => textOf(text, term))),
  }));
}

const LEAD = 'Israel and Hamas resumed talks on a ceasefire in Gaza. Israel and Hamas sent negotiators to Cairo.';

describe('a sentence in which no term stands', () => {
  const plain = 'The families want the captives back from the tunnels before anything else.';

  test('is a passage when enough of its words tell of a precondition', () => {
    const [hostages] = found(LEAD, plain).filter(({ id }) => id === 'hostage-release');
    expect(hostages?.passages).toContain(plain);
    expect(hostages?.terms.length).toBeGreaterThan(0);
  });

  test('is none when they tell of nothing', () => {
    expect(found(LEAD, 'The pianist of the hotel played a waltz for the guests.').map(({ id }) => id)).not.toContain(
      'hostage-release',
    );
  });
});

describe('in a longer text', () => {
  const filler = Array.from({ length: 10 }, (_, k) => `The weather in Leeds was fine on day ${k + 1}.`);
  const neighbours = [
    'Armenia and Azerbaijan came up over tea, with talks and peace.',
    'A man from Baku wanted the society’s constitution changed first.',
    'A woman from Yerevan and one from Baku spoke of peace between Armenia and Azerbaijan.',
  ];

  test('two sentences that are not sure are chance', () => {
    expect(found(...neighbours)).not.toEqual([]);
    expect(found(...neighbours, ...filler)).toEqual([]);
  });
});

test('a story from a stage is on no dossier', () => {
  const stage =
    'The orchestra, its conductor, a cellist, two violinists and a pianist broke off the rehearsal of a symphony.';
  const russia =
    'Ukraine wants a full and unconditional ceasefire of thirty days. Russia refuses a ceasefire before talks on peace.';
  expect(found(russia, russia).length).toBeGreaterThan(0);
  expect(found(russia, russia, stage, stage)).toEqual([]);
});
