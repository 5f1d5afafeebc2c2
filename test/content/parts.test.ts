import { describe, expect, test } from 'vitest';
import type { Choices } from '../../src/content/choices.ts';
import { Parts } from '../../src/content/parts.ts';
import type { PageReading } from '../../src/model/reading.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { shownPassages } from '../../src/model/shown-passages.ts';
import type { ReadPage } from '../../src/page/read-page.ts';
import type { TextMap } from '../../src/page/text-map.ts';
import { at, preconditionId, preconditionRead, reading } from '../view/support/reading.ts';

/** Where marks stand in the page does not matter here. */
const map = { rangesFor: () => [], nodes: () => [] } as Partial<TextMap> as TextMap;
const read = { map, page: { text: '' }, root: null } as Partial<ReadPage> as ReadPage;
const USUAL: Choices = { ...DEFAULT_SETTINGS, objections: [] };

const onSubject = { ...at('The fishing quota is open.'), level: 1, role: 'mentioned', terms: [] } as const;
const touched = reading({
  quotations: [],
  officials: [],
  preconditions: [
    preconditionRead({ passages: [onSubject] }),
    preconditionRead({ id: preconditionId('boat-return'), passages: [onSubject] }),
  ],
});

function partsOf([first = touched, ...more]: readonly PageReading[], choices = USUAL): Parts {
  const parts = new Parts(read, first, choices);
  for (const each of more) parts.add({ text: each.text, map, published: null }, each);
  return parts;
}

describe('an article and what its page adds to it', () => {
  test('have the key passages that a list of all of it has', () => {
    const parts = partsOf([touched, touched]);
    const listed = parts
      .joined()
      .preconditions.flatMap((found) => shownPassages(found, { density: 'key', hidden: new Set() }));
    expect(listed).toHaveLength(2);
    expect(parts.placed.map(({ mark }) => parts.find(mark.id)?.mark.id)).toEqual(listed.map(({ mark }) => mark));
  });

  test('have all passages once the reader wants them, and the key ones again after that', () => {
    const parts = partsOf([touched, touched]);
    parts.place({ ...USUAL, density: 'all' });
    expect(parts.placed).toHaveLength(4);
    parts.place(USUAL);
    expect(parts.placed).toHaveLength(2);
  });

  test('keep apart two preconditions that one sentence is on', () => {
    const parts = partsOf([touched, touched], { ...USUAL, density: 'all' });
    const ids = parts.placed.map((placed) => parts.joinedId(placed));
    expect(new Set(ids).size).toBe(4);
    for (const [k, placed] of parts.placed.entries()) expect(parts.find(ids[k] ?? '')).toBe(placed);
  });
});
