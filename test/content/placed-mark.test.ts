import { describe, expect, test } from 'vitest';
import type { Choices } from '../../src/content/choices.ts';
import { chosenMarks, isLost } from '../../src/content/placed-mark.ts';
import type { IsoDate } from '../../src/model/dates.ts';
import type { Objection } from '../../src/model/objection.ts';
import type { PageReading } from '../../src/model/reading.ts';
import type { DossierId, OfficialId, Precondition, PreconditionId, TopicId } from '../../src/model/record.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { openHtml } from '../page/fixture.ts';

const ports = 'open-ports' as PreconditionId;
const access = 'market-access' as TopicId;

const reading: PageReading = {
  text: 'Ana Reyes wants open ports.',
  title: null,
  url: 'https://news.example/ports#top',
  published: null,
  quotations: [],
  officials: [
    {
      id: 'ana-reyes' as OfficialId,
      mentions: [{ start: 0, end: 9, evidence: 'full-name' }],
      officeThen: null,
      officeNow: null,
      before: [],
      since: [],
      beforeTotal: 0,
      sinceTotal: 0,
    },
  ],
  preconditions: [
    {
      id: ports,
      dossier: 'ore' as DossierId,
      passages: [{ start: 0, end: 27, level: 1, role: 'mentioned', terms: [] }],
      status: { asOfArticle: null, latest: 'demanded' },
      before: [],
      since: [],
      beforeTotal: 0,
      sinceTotal: 0,
    },
  ],
  outsiders: [],
  unsure: [],
  absent: [],
  records: {
    officials: {},
    statements: {},
    preconditions: { [ports]: { id: ports, topics: [access] } as Partial<Precondition> as Precondition },
    dossiers: {},
    topics: {},
  },
  followed: { from: '2025-06-01' as IsoDate, to: '2025-06-01' as IsoDate },
};
const all: Choices = { ...DEFAULT_SETTINGS, objections: [] };
const NONE: ReadonlySet<PreconditionId> = new Set();
const shown = (settings: Partial<Choices>, begun = NONE) =>
  chosenMarks(reading, { ...all, ...settings }, begun).map(({ id }) => id);

describe('the marks on the page', () => {
  test('are all that was found', () => {
    expect(shown({})).toEqual(['precondition:open-ports:0', 'official:ana-reyes:0']);
  });

  test('are without the layers that the reader switched off', () => {
    expect(shown({ layers: { ...all.layers, official: false } })).toEqual(['precondition:open-ports:0']);
  });

  test('are without the topics that the reader switched off', () => {
    expect(shown({ topicsOff: [access] })).toEqual(['official:ana-reyes:0']);
  });

  test('are without those that the reader has called wrong on this page', () => {
    const objection: Objection = {
      page: 'https://news.example/ports',
      published: null,
      marked: '2025-06-02' as IsoDate,
      layer: 'official',
      words: 'Ana Reyes',
      sentence: reading.text,
      found: { id: 'ana-reyes', name: 'Ana Reyes', how: 'full-name' },
      wrong: 'wrong-person',
    };
    expect(shown({ objections: [objection] })).toEqual(['precondition:open-ports:0']);
    expect(shown({ objections: [{ ...objection, page: 'https://news.example/boats' }] })).toHaveLength(2);
  });

  test('touch on a precondition once in all parts of a page, unless the reader wants all passages', () => {
    expect(shown({}, new Set([ports]))).toEqual(['official:ana-reyes:0']);
    expect(shown({ density: 'all' }, new Set([ports]))).toHaveLength(2);
  });

  test('are none when the reader switched marks off', () => {
    expect(shown({ marks: false })).toEqual([]);
  });
});

test('a mark is lost when the page writes its text anew, even the same', () => {
  const document = openHtml('<p>Ana Reyes wants open ports.</p>');
  const paragraph = document.querySelector('p');
  const range = document.createRange();
  range.selectNodeContents(paragraph?.firstChild ?? document.body);
  const mark = chosenMarks(reading, all, NONE)[0];
  if (!mark || !paragraph) throw new Error('nothing to lose');
  const placed = { mark, ranges: [range], whole: () => [range] };
  expect(isLost(placed)).toBe(false);
  paragraph.textContent = 'Ana Reyes wants open ports.';
  expect(isLost(placed)).toBe(true);
});
