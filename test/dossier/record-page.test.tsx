import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { RecordPage } from '../../src/dossier/RecordPage.tsx';
import type { TheRecord } from '../../src/model/record.ts';
import { control, press, show, textOf, textsOf } from '../view/support/show.ts';
import { manyStatements, smallRecord } from './record.ts';

beforeEach(() => {
  history.replaceState(null, '', '#');
  document.title = '';
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('scrollTo', vi.fn());
});

async function open(hash: string, record: TheRecord = smallRecord()): Promise<HTMLElement> {
  history.replaceState(null, '', hash);
  const root = await show(<RecordPage load={async () => record} />);
  // The record comes after the first rendering; the tab's name is set once all of it is in place.
  await vi.waitFor(() => expect(document.title).not.toBe(''));
  return root;
}

const DOSSIER = '#dossier=norland-sudria';
const words = (root: HTMLElement) => textsOf(root, '.results .words');
const field = (root: HTMLElement, label: string) => {
  const id = [...root.querySelectorAll('label')].find((each) => textOf(each) === label)?.htmlFor;
  const found = id && document.getElementById(id);
  if (!found) throw new Error(`no field is called ${label}`);
  return found as HTMLInputElement | HTMLSelectElement;
};
const fill = (root: HTMLElement, label: string, value: string, event = 'change') =>
  act(async () => {
    const control = field(root, label);
    control.value = value;
    control.dispatchEvent(new Event(event, { bubbles: true }));
  });
const goTo = (hash: string) =>
  act(async () => {
    history.pushState(null, '', hash);
    dispatchEvent(new PopStateEvent('popstate'));
  });

describe('the start list', () => {
  test('names every negotiation with its time, its numbers and its day', async () => {
    const root = await open('#');
    expect(textOf(root.querySelector('.lead'))).toContain('5 statements on 3 preconditions in 2 negotiations');
    expect(textsOf(root, '.dossier-item')).toEqual([
      'Norland and Sudriasince January 20252 preconditions4 statementsDevelopments followed until 24 November 2026Talks about boats and fish.',
      'Eastmark and Westmarksince January 20251 precondition1 statementDevelopments followed until 24 November 2026Talks about a bridge.',
    ]);
    expect(control(root, 'Norland and Sudria').getAttribute('href')).toBe(DOSSIER);
  });

  test('searches all negotiations, and says which one a statement is from', async () => {
    const root = await open('#');
    await fill(root, 'Search all statements', 'boats', 'input');
    expect(words(root)).toHaveLength(4);
    expect(textOf(root.querySelector('[data-statement=s1] .bearings'))).toContain('Eastmark and Westmark');
    expect(root.querySelector('.dossiers')).toBeNull();
  });

  test('says when the record cannot be read', async () => {
    const root = await show(<RecordPage load={() => Promise.reject(new Error('gone'))} />);
    expect(textOf(root.querySelector('[role=alert]'))).toContain('The record could not be opened.');
  });
});

describe('a dossier', () => {
  test('tells what it is about and who takes part, and names the tab', async () => {
    const root = await open(DOSSIER);
    expect(textOf(root.querySelector('h1'))).toBe('Norland and Sudria');
    expect(textsOf(root, '.party')).toEqual(['Norland', 'Sudria']);
    expect(document.title).toBe('Norland and Sudria · Proviso');
  });

  test('plots its preconditions and its sides', async () => {
    const root = await open(DOSSIER);
    expect(textsOf(root, '.plot-label')).toEqual([
      'A public apology',
      'Return of the boats',
      'Said by Norland',
      'Said by Sudria',
    ]);
  });

  test('lists its preconditions with footing, status and number, and opens the one that was asked for', async () => {
    const root = await open(`${DOSSIER}&precondition=boat-return`);
    const entries = [...root.querySelectorAll<HTMLDetailsElement>('details[data-precondition]')];
    expect(entries.map((entry) => textOf(entry.querySelector('summary')))).toEqual([
      'A public apologyReportedpartly met2 statements',
      'Return of the boatsOn recordpartly met3 statements',
    ]);
    expect(entries.map((entry) => entry.open)).toEqual([false, true]);
    expect(textOf(entries[1])).toContain('Norland wants this of Sudria');
    expect(words(root)).toHaveLength(3);
    expect(document.activeElement?.id).toBe('statements');
  });

  test('says of an unknown one that it is not in the record, and leads back', async () => {
    const root = await open('#dossier=atlantis');
    expect(textOf(root.querySelector('h1'))).toBe('Not in the record');
    expect(control(root, 'See all negotiations').getAttribute('href')).toBe('#');
  });

  test('gives the focus to the heading of the next one', async () => {
    const root = await open(DOSSIER);
    await goTo('#dossier=eastmark-westmark');
    expect(document.activeElement).toBe(root.querySelector('h1'));
    expect(textOf(root.querySelector('h1'))).toBe('Eastmark and Westmark');
  });
});

describe('a statement', () => {
  test('tells who, for which side, in which office, when, how it was checked and where', async () => {
    const root = await open(DOSSIER);
    const text = textOf(root.querySelector('[data-statement=r2]'));
    for (const part of [
      'Ana Reyes Norland',
      'Foreign Minister, Ministry of Foreign Affairs, Norland',
      '“The boats must come home.”',
      '8 April 2025',
      'checked at the source on 24 November 2026',
      'Norland Gazette',
      'demands Return of the boats',
    ]) {
      expect(text).toContain(part);
    }
    expect(textOf(root.querySelector('[data-statement=v1]'))).toContain('not found again on 24 November 2026');
    expect(textOf(root.querySelector('[data-statement=v2]'))).toContain('Caution: From a readout.');
  });

  test('is copied as a citation', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const root = await open(`${DOSSIER}&q=home`);
    await press(root, 'Copy citation');
    expect(writeText).toHaveBeenCalledWith(
      'Ana Reyes (Foreign Minister, Ministry of Foreign Affairs, Norland): “The boats must come home.” Weekly press briefing, 8 April 2025. “Reyes on the talks”, Norland Gazette, https://example.org/briefing',
    );
    vi.unstubAllGlobals();
  });

  test('shows hostile text as text', async () => {
    const hostile = manyStatements(1).map((each) => ({ ...each, words: '<img src=x> boats', setting: '<b>x</b>' }));
    const root = await open(`${DOSSIER}&q=boats`, smallRecord({ statements: hostile }));
    expect(root.querySelector('.results img, .results b')).toBeNull();
    expect(textsOf(root, 'mark')).toEqual(['boats']);
  });
});

describe('searching and filtering', () => {
  test('marks what was searched for and tells the number', async () => {
    const root = await open(DOSSIER);
    await fill(root, 'Search these statements', 'boats', 'input');
    expect(textOf(root.querySelector('.result-line [role=status]'))).toBe('3 statements');
    expect(textsOf(root, 'mark')).toEqual(['boats', 'boats', 'boats']);
  });

  test.each([
    ['Official', 'jon-vik', 'official=jon-vik', 2],
    ['Side', 'Norland', 'side=Norland', 2],
    ['Precondition', 'public-apology', 'precondition=public-apology', 2],
    ['Stance (our judgement)', 'offers', 'stance=offers', 1],
    ['From', '2025-04-01', 'from=2025-04-01', 2],
    ['Until', '2025-03-15', 'to=2025-03-15', 2],
    ['Checked', 'clear', 'checked=clear', 2],
  ])('by %s is kept in the address', async (label, value, part, count) => {
    const root = await open(DOSSIER);
    await fill(root, label, value);
    expect(words(root)).toHaveLength(count);
    expect(location.hash).toBe(`${DOSSIER}&${part}`);
  });

  test('can be bookmarked, and the back key undoes a filter', async () => {
    const root = await open(`${DOSSIER}&q=boats&side=Sudria`);
    expect(words(root)).toHaveLength(2);
    expect(field(root, 'Search these statements').value).toBe('boats');
    await goTo(`${DOSSIER}&q=boats`);
    expect(words(root)).toHaveLength(3);
  });

  test('adds no step to the history for every letter', async () => {
    const root = await open(DOSSIER);
    const before = history.length;
    for (const typed of ['b', 'bo', 'boa']) await fill(root, 'Search these statements', typed, 'input');
    expect(history.length).toBe(before + 1);
  });

  test('offers what leaves something, with its number', async () => {
    const root = await open(`${DOSSIER}&side=Sudria`);
    expect(textsOf(field(root, 'Official'), 'option')).toEqual(['Any', 'Jon Vik (2)']);
  });

  test('keeps a choice in sight that the other filters rule out', async () => {
    const root = await open(`${DOSSIER}&side=Sudria&official=ana-reyes`);
    expect(textsOf(field(root, 'Official'), 'option')).toEqual(['Any', 'Ana Reyes (0)', 'Jon Vik (2)']);
  });

  test('says what to leave out when nothing fits, and does it', async () => {
    const root = await open(`${DOSSIER}&q=threat&side=Sudria`);
    expect(textOf(root.querySelector('.no-results'))).toContain('Nothing on record fits all of this.');
    await press(root, 'From any side');
    expect(words(root)).toEqual(['“We will not sign under threat.”']);
  });

  test('says what to keep when leaving out one thing does not help', async () => {
    const root = await open(`${DOSSIER}&q=submarines&stance=offers&official=ana-reyes`);
    await press(root, 'This official');
    expect(words(root)).toHaveLength(2);
  });

  test('begins anew at one click', async () => {
    const root = await open(`${DOSSIER}&q=boats&side=Sudria`);
    await press(root, 'Clear search and filters');
    expect(location.hash).toBe(DOSSIER);
    expect(words(root)).toHaveLength(4);
  });
});

test('builds a long list in steps, and reading goes on where the new ones begin', async () => {
  const root = await open(DOSSIER, smallRecord({ statements: manyStatements(45) }));
  expect(words(root)).toHaveLength(20);
  await press(root, 'Show 20 more of 25');
  expect(words(root)).toHaveLength(40);
  expect(document.activeElement).toBe(root.querySelectorAll('.results .entry-head')[20]);
  await press(root, 'Show the last 5');
  expect(words(root)).toHaveLength(45);
});
