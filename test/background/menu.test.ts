import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Chosen } from '../../src/browser/context-menu.ts';
import type { Settings } from '../../src/model/settings.ts';

const browser = vi.hoisted(() => ({
  choose: (_: Chosen<never>) => {},
  opened: [] as string[],
  popups: 0,
  shown: 'read',
  sitesOff: [] as readonly string[],
}));

vi.mock('../../src/browser/context-menu.ts', () => ({
  SELECTED: '%s',
  setMenu: async () => {},
  openPopup: async () => {
    browser.popups += 1;
  },
  onMenu: (_: unknown, callback: (chosen: Chosen<never>) => void) => {
    browser.choose = callback;
  },
}));
vi.mock('../../src/browser/lifecycle.ts', () => ({
  onStart: () => {},
  openPage: async (path: string) => browser.opened.push(path),
}));
vi.mock('../../src/background/speaking.ts', () => ({ learnToSpeak: async () => 'en' }));
vi.mock('../../src/browser/tab-page.ts', () => ({ loadPage: async () => ({ kind: browser.shown }) }));
vi.mock('../../src/browser/settings.ts', () => ({
  watchSettings: () => {},
  changeSettings: async (change: (current: Pick<Settings, 'sitesOff'>) => Pick<Settings, 'sitesOff'>) => {
    browser.sitesOff = change({ sitesOff: browser.sitesOff }).sitesOff;
  },
}));

const { offerMenu, searchFor } = await import('../../src/background/menu.ts');

beforeEach(() => {
  Object.assign(browser, { opened: [], popups: 0, shown: 'read', sitesOff: [] });
  offerMenu();
});

async function choose(item: string, more: Partial<Chosen<never>> = {}): Promise<void> {
  browser.choose({ item: item as never, tab: 1, url: 'https://www.example.org/a', words: '', ...more });
  await new Promise((done) => setTimeout(done));
}

describe('the menu of a page', () => {
  test('looks the selected words up in the record', async () => {
    await choose('look-up', { words: 'lack  knowledge\nand respect' });
    expect(browser.opened).toEqual(['src/dossier/index.html#q=lack+knowledge+and+respect']);
  });

  test('reads the page, and shows the popup only where there is something to explain', async () => {
    await choose('read-page');
    expect(browser.popups).toBe(0);
    browser.shown = 'not-read';
    await choose('read-page');
    expect(browser.popups).toBe(1);
  });

  test('switches the site off, and on again with a parent domain that was listed', async () => {
    await choose('switch-site');
    expect(browser.sitesOff).toEqual(['example.org']);
    await choose('switch-site', { url: 'https://news.example.org/b' });
    expect(browser.sitesOff).toEqual([]);
  });

  test('switches nothing off for a page that has no site', async () => {
    await choose('switch-site', { url: 'about:blank' });
    expect(browser.sitesOff).toEqual([]);
  });
});

describe('the words to look up', () => {
  test('are cut at a space when a whole page was selected', () => {
    const words = searchFor('tariff '.repeat(20_000));
    expect(words.length).toBeLessThanOrEqual(300);
    expect(words).toMatch(/^(tariff )+tariff$/);
  });
});
