import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RecordPage } from '../../src/dossier/RecordPage.tsx';
import type { Language } from '../../src/model/language.ts';
import { startPage } from '../../src/view/start-page.ts';
import { wordingOf } from '../support/catalogue.ts';
import { textOf, textsOf } from '../view/support/show.ts';
import { smallRecord } from './record.ts';

const NO_PARTY = { ...smallRecord(), dossiers: smallRecord().dossiers.map((each) => ({ ...each, parties: [] })) };

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => draw('en'));

const load = async () => NO_PARTY;
const draw = (language: Language) => act(async () => startPage(wordingOf(language), () => <RecordPage load={load} />));
const labels = () => textsOf(document.body, '.plot-label');

test('an address that filters by “others” means the same in every language', async () => {
  history.replaceState(null, '', '#dossier=norland-sudria&side=Others');
  for (const language of ['en', 'zh_CN', 'ar'] as const) {
    await draw(language);
    await vi.waitFor(() => expect(textsOf(document.body, '.results .words')).toHaveLength(4));
    const side = document.querySelector<HTMLSelectElement>('select[data-filter=side]');
    const others = wordingOf(language).messages.plot_others ?? '';
    expect([side?.value, textOf(side?.selectedOptions[0])]).toEqual(['Others', expect.stringContaining(others)]);
  }
});

test('a page is drawn anew in another language, its plots too, and keeps what was typed and opened', async () => {
  history.replaceState(null, '', '#dossier=norland-sudria');
  await draw('en');
  await vi.waitFor(() => expect(labels()).toContain('Said by others'));
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const entry = document.querySelector<HTMLDetailsElement>('details[data-precondition]');
  if (!field || !entry) throw new Error('nothing to type into or to open');
  await act(async () => {
    field.value = 'boats';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  entry.open = true;
  await draw('ar');
  const { documentElement: page } = document;
  expect([page.lang, page.dir]).toEqual(['ar', 'rtl']);
  expect(labels()).toContain('تصريحات: آخرون');
  expect(labels()).not.toContain('Said by others');
  expect(document.querySelector('input[type=search]')).toBe(field);
  expect([field.value, entry.isConnected, entry.open]).toEqual(['boats', true, true]);
});
