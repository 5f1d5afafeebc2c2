import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { Development } from '../../src/model/record.ts';
import { developmentLane, type Speakers, statementLanes } from '../../src/view/plot/lanes.ts';
import { layoutOf, pointAfter } from '../../src/view/plot/layout.ts';
import { levelsOf, place, scaleOf, ticksOf } from '../../src/view/plot/scale.ts';
import { TimePlot } from '../../src/view/plot/TimePlot.tsx';
import { sideOf } from '../../src/view/sides.ts';
import { tickInWords } from '../../src/view/wording/dates.ts';
import { day, office, official, officialId, precondition, statement, statementId } from './support/reading.ts';
import { show, textOf, textsOf } from './support/show.ts';

const parties = [
  { name: 'Norland', terms: ['Norland', 'Hafnborg'] },
  { name: 'Sudria', terms: ['Sudria', 'Sudrian', 'Free Fishers'] },
];
const vik = official({ id: officialId('jon-vik'), name: 'Jon Vik', country: 'Sudria' });
const envoy = official({ id: officialId('envoy'), name: 'Mo Ek', country: 'Westland', offices: [] });
const speakers: Speakers = {
  parties,
  official: (id) => [official(), vik, envoy].find((each) => each.id === id) ?? null,
};

const said = (id: string, by: string, date: string) =>
  statement({ id: statementId(id), official: officialId(by), date: day(date), words: `Words of ${id}.` });

const lanes = [
  developmentLane(precondition(), 'How it developed'),
  ...statementLanes(
    [said('v1', 'jon-vik', '2025-04-20'), said('e1', 'envoy', '2025-03-03'), said('r1', 'ana-reyes', '2025-04-08')],
    speakers,
  ),
];

describe('the side of an official', () => {
  test.each([
    ['the country', official({ country: 'Sudria' }), 1],
    ['the name, for a body that is a party', official({ name: 'Free Fishers', country: 'none' }), 1],
    ['an office', official({ country: 'none', offices: [office({ body: 'Office of the Hafnborg Envoy' })] }), 0],
    ['nothing: others', envoy, 2],
  ])('follows %s', (_, who, side) => {
    expect(sideOf(parties, who)).toBe(side);
  });
});

describe('the scale', () => {
  test.each([
    ['2025-03-01', '2025-06-15', 6, ['Mar 2025', 'Apr', 'May', 'Jun']],
    ['2024-11-20', '2025-08-10', 5, ['Jan 2025', 'Mar', 'May', 'Jul']],
  ])('of %s to %s with at most %i marks names %j', (from, to, most, names) => {
    const scale = scaleOf([day(from), day(to)]);
    expect(scale && ticksOf(scale, most).map((tick) => tickInWords(tick.date, tick.names))).toEqual(names);
  });

  test('shortens years in which nothing happened, and names no date inside them', () => {
    const dates = ['2019-03-01', '2019-05-20', '2025-02-03', '2025-04-25', '2025-06-30'].map(day);
    const scale = scaleOf(dates);
    expect(scale?.breaks).toHaveLength(1);
    const places = dates.map((date) => (scale ? Math.round(place(scale, date) * 100) : 0));
    expect(places).toEqual([3, 31, 46, 74, 97]);
    expect(scale && ticksOf(scale, 9).map((tick) => tickInWords(tick.date, tick.names))).toEqual([
      'Mar 2019',
      'May',
      'Mar 2025',
      'May',
      'Jul',
    ]);
  });

  test('gives a single day a stretch to stand in', () => {
    expect(scaleOf([day('2025-03-01')])).toMatchObject({ from: '2025-02-28' });
    expect(scaleOf([])).toBeNull();
  });

  test('piles up signs that would cover each other', () => {
    expect(levelsOf([0, 4, 8, 30], 9)).toEqual([0, 1, 2, 0]);
    expect(levelsOf([0, 9, 18], 9)).toEqual([0, 0, 0]);
  });
});

describe('the keys', () => {
  const layout = layoutOf(lanes, null, 640);
  test.each([
    [null, 'Home', 'public-apology/0'],
    ['public-apology/0', 'ArrowRight', 'public-apology/1'],
    ['public-apology/1', 'ArrowRight', 'public-apology/1'],
    ['public-apology/1', 'Home', 'public-apology/0'],
    ['public-apology/0', 'ArrowDown', 'r1'],
    ['r1', 'ArrowDown', 'v1'],
    ['v1', 'ArrowDown', 'e1'],
    ['v1', 'ArrowUp', 'r1'],
    ['r1', 'ArrowUp', 'public-apology/1'],
  ])('from %s %s leads to %s', (from, key, to) => {
    expect(layout && pointAfter(layout, from, key)).toBe(to);
  });
});

describe('the plot', () => {
  const shown = (article: string | null = '2025-04-16') =>
    show(
      <TimePlot label="A public apology" lanes={lanes} article={article === null ? null : day(article)} parties={2} />,
    );

  test('has a lane for developments and one for each side that spoke, others last', async () => {
    expect(textsOf(await shown(), '.plot-label')).toEqual([
      'How it developed',
      'Said by Norland',
      'Said by Sudria',
      'Said by others',
    ]);
  });

  test('names every sign for those who hear it', async () => {
    const names = [...(await shown()).querySelectorAll('[role=option]')].map((each) => each.getAttribute('aria-label'));
    expect(names).toHaveLength(5);
    expect(names).toContain('8 April 2025. Said by Norland: Ana Reyes. “Words of r1.”');
    expect(names[0]).toBe('1 March 2025. How it developed: demanded. A newspaper reports the demand.');
  });

  test('tells sides apart by shape, not by colour alone', async () => {
    const shapes = [...(await shown()).querySelectorAll('.point .side')].map((each) => each.getAttribute('d'));
    expect(new Set(shapes).size).toBe(3);
  });

  test('shows the sign that the arrow keys reach, with its source', async () => {
    const root = await shown();
    const box = root.querySelector<HTMLElement>('[role=listbox]');
    await act(async () => box?.focus());
    for (const key of ['ArrowRight', 'ArrowDown']) {
      await act(async () => void box?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    }
    expect(textOf(root.querySelector('.plot-detail'))).toContain('Ana Reyes8 April 2025Norland Gazette');
    const active = root.querySelector('[aria-selected=true]');
    expect(active?.id).toBe(box?.getAttribute('aria-activedescendant'));
    expect(active?.getAttribute('data-point')).toBe('r1');
  });

  test('draws the article’s day as a line, and none without a day', async () => {
    expect(textOf((await shown()).querySelector('.article-key'))).toBe('This article, 16 April 2025');
    expect((await shown(null)).querySelector('.article-line, .article-key')).toBeNull();
  });

  test('has a table of the same, by date', async () => {
    const root = await shown();
    expect(textsOf(root, 'tbody th')).toEqual([
      '1 March 2025',
      '3 March 2025',
      '8 April 2025',
      '20 April 2025',
      '12 May 2025',
    ]);
    expect(textsOf(root, 'thead th')).toEqual(['Date', 'Line', 'What', 'Source']);
    expect(root.querySelectorAll('tbody a')).toHaveLength(5);
  });

  test('draws nothing where there is nothing', async () => {
    const root = await show(<TimePlot label="Nothing" lanes={[]} article={null} parties={2} />);
    expect(root.querySelector('svg, table')).toBeNull();
  });

  test('keeps a hundred statements of one day inside its lane', () => {
    const crowd = Array.from({ length: 100 }, (_, n) => said(`s${n}`, 'ana-reyes', '2025-04-08'));
    const height = layoutOf(statementLanes(crowd, speakers), null, 640)?.height ?? 0;
    expect(height).toBeLessThan(120);
  });

  test('shows hostile notes as text', async () => {
    const [first] = precondition().developments as [Development];
    const hostile = precondition({ developments: [{ ...first, note: '<img src=x>', source: 'https://example.org' }] });
    const root = await show(<TimePlot label="x" lanes={[developmentLane(hostile, 'x')]} article={null} parties={2} />);
    expect(root.querySelector('img')).toBeNull();
  });
});
