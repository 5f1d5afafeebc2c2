import { beforeEach, expect, test, vi } from 'vitest';
import type { PageReport } from '../../src/browser/messages.ts';
import type { ActionLook } from '../../src/browser/toolbar.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';

/** One tab; `page` is what the page in it says of itself, `null` when we are not in it. */
const browser = vi.hoisted(() => ({
  page: null as PageReport | null,
  looks: [] as ActionLook[],
  /** What happens while the button is being changed. */
  meanwhile: () => {},
}));

vi.mock('../../src/browser/messages.ts', () => ({
  askTab: async () => (browser.page ? { ok: true, value: browser.page } : { ok: false, error: 'nobody is there' }),
}));
vi.mock('../../src/browser/settings.ts', () => ({ getSettings: async () => DEFAULT_SETTINGS }));
vi.mock('../../src/browser/toolbar.ts', () => ({
  allTabs: async () => [1],
  setActionLook: async (_: number, look: ActionLook) => {
    browser.meanwhile();
    browser.looks.push(look);
  },
}));
vi.mock('../../src/background/speaking.ts', () => ({ learnToSpeak: async () => 'en' }));

const { showAllReports, showReport } = await import('../../src/background/toolbar.ts');

const READ: PageReport = { kind: 'read', marks: 17 };
const badges = () => browser.looks.map(({ badge }) => badge);

beforeEach(() => {
  Object.assign(browser, { page: READ, looks: [], meanwhile: () => {} });
});

test('the button says what the page has said', async () => {
  await showReport(1, READ);
  await showAllReports();
  expect(badges()).toEqual(['17', '17']);
});

test('it says nothing of a page that the tab has left meanwhile', async () => {
  browser.meanwhile = () => {
    browser.page = null;
  };
  await showReport(1, READ);
  expect(browser.looks.at(-1)).toMatchObject({ badge: '', icon: 'unread', title: 'Proviso' });
});

test('it says what the next page has said meanwhile', async () => {
  browser.meanwhile = () => {
    browser.page = { kind: 'read', marks: 3 };
  };
  await showAllReports();
  expect(badges()).toEqual(['17', '3']);
});
