import { beforeEach, expect, test, vi } from 'vitest';
import { tagOf } from '../../src/model/language.ts';
import { catalogueOf } from '../support/catalogue.ts';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** A browser that speaks German and keeps one thing: the settings. */
const browser = vi.hoisted(() => ({ settings: {} as unknown, listeners: [] as Listener[] }));

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getUILanguage: () => 'de-CH' },
    storage: {
      local: { get: async () => ({ settings: browser.settings }) },
      onChanged: { addListener: (listener: Listener) => browser.listeners.push(listener) },
    },
  },
}));
/** The catalogue whose loading is held up, and what lets it go on. */
const slow = vi.hoisted(() => ({ language: '', release: () => {} }));
vi.mock('../../src/browser/own-files.ts', () => ({
  readOwnJson: async (path: string) => {
    const [, language = ''] = /_locales\/(\w+)\//.exec(path) ?? [];
    if (language === slow.language) await new Promise<void>((resolve) => Object.assign(slow, { release: resolve }));
    return catalogueOf(language);
  },
}));

const { loadWording, withWording } = await import('../../src/browser/wording.ts');

beforeEach(() => {
  Object.assign(browser, { settings: undefined, listeners: [] });
  slow.language = '';
});

function choose(language: string): void {
  browser.settings = { language };
  for (const listener of browser.listeners) listener({ settings: { newValue: browser.settings } }, 'local');
}

test('speaks as the browser does until the reader chooses', async () => {
  expect((await loadWording()).language).toBe('de');
  choose('zh_TW');
  expect(await loadWording()).toMatchObject({ language: 'zh_TW', messages: { card_close: '關閉' } });
});

test('speaks as the browser does when what is stored is no language', async () => {
  browser.settings = { language: '../../secret' };
  expect((await loadWording()).language).toBe('de');
});

test('draws a page at once, and anew after each other choice', async () => {
  const drawn: string[] = [];
  await withWording(({ language }) => drawn.push(tagOf(language)));
  expect(drawn).toEqual(['de']);
  choose('ar');
  await vi.waitFor(() => expect(drawn).toEqual(['de', 'ar']));
  choose('ar');
  choose('auto');
  await vi.waitFor(() => expect(drawn).toEqual(['de', 'ar', 'de']));
});

test('draws the last choice when an earlier one takes longer to load', async () => {
  const drawn: string[] = [];
  await withWording(({ language }) => drawn.push(tagOf(language)));
  slow.language = 'fr';
  choose('fr');
  choose('es');
  await vi.waitFor(() => expect(drawn).toEqual(['de', 'es']));
  slow.release();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(drawn).toEqual(['de', 'es']);
});
