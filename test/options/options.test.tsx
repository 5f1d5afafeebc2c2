import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type LanguageChoice } from '../../src/model/language.ts';
import type { Objection } from '../../src/model/objection.ts';
import type { Settings } from '../../src/model/settings.ts';
import { speak } from '../../src/view/wording/say.ts';
import { wordingOf } from '../support/catalogue.ts';
import { objection } from '../view/support/objection.ts';
import { records } from '../view/support/reading.ts';
import { control, press, show, textOf, textsOf } from '../view/support/show.ts';

const DEFAULTS: Settings = vi.hoisted(() => ({
  marks: true,
  layers: { quotation: true, official: true, precondition: true },
  density: 'key',
  topicsOff: [],
  colours: {},
  dwellMs: 400,
  holdKey: null,
  badge: true,
  access: 'click',
  sites: [],
  sitesOff: [],
  language: 'auto',
}));

/** The stored settings, and a browser that allows what it is asked for, or does not. */
const browser = vi.hoisted(() => ({
  settings: {} as Settings,
  allow: true,
  granted: true,
  kept: [] as unknown[],
  announce: (_: Settings) => {},
  objections: [] as readonly Objection[],
  announceObjections: (_: readonly Objection[]) => {},
}));

vi.mock('../../src/browser/access.ts', () => ({
  requestAccess: async () => browser.allow,
  hasAccess: async () => browser.granted,
  returnUnneeded: async (choice: unknown) => browser.kept.push(choice),
  watchAccess: () => {},
}));
vi.mock('../../src/browser/messages.ts', () => ({
  askBackground: async () => ({
    ok: true,
    value: {
      followed: { from: '2026-01-03', to: '2026-06-12' },
      topics: Object.values(records().topics),
      dossiers: 1,
      statements: 159,
    },
  }),
}));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/settings.ts', async (original) => ({
  ...(await original<typeof import('../../src/browser/settings.ts')>()),
  getSettings: async () => browser.settings,
  watchSettings: (callback: (settings: Settings) => void) => {
    browser.announce = callback;
  },
  changeSettings: async (change: (current: Settings) => Partial<Settings>) => {
    browser.settings = { ...browser.settings, ...change(browser.settings) };
    browser.announce(browser.settings);
  },
}));

vi.mock('../../src/browser/wording.ts', () => ({
  chosenLanguage: (choice: LanguageChoice) => (choice === 'auto' ? 'de' : choice),
}));

vi.mock('../../src/browser/objections.ts', () => ({
  getObjections: async () => browser.objections,
  watchObjections: (callback: (all: readonly Objection[]) => void) => {
    browser.announceObjections = callback;
  },
  deleteObjections: async () => {
    browser.objections = [];
    browser.announceObjections([]);
  },
}));

const { Options } = await import('../../src/options/Options.tsx');
const { settingsFile } = await import('../../src/options/settings-file.ts');

const SITES: Settings = { ...DEFAULTS, access: 'sites', sites: ['bbc.com', 'reuters.com'], sitesOff: ['example.org'] };

beforeEach(() => {
  Object.assign(browser, { settings: SITES, allow: true, granted: true, kept: [], objections: [] });
});

async function open(): Promise<HTMLElement> {
  const root = await show(<Options />);
  await vi.waitFor(() =>
    expect(textOf(root)).toContain('Each negotiation followed until a day between 3 January 2026 and 12 June 2026'),
  );
  await vi.waitFor(() => expect(root.querySelector('.objections-kept')).not.toBeNull());
  return root;
}

async function type(root: HTMLElement, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=text]');
  if (!input) throw new Error('no field for a site');
  await act(async () => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(root, 'Add');
}

describe('access', () => {
  test('starts the list of sites from the publishers we suggest', async () => {
    browser.settings = DEFAULTS;
    const root = await open();
    root.querySelector<HTMLInputElement>('input[value=sites]')?.click();
    await vi.waitFor(() => expect(browser.settings.access).toBe('sites'));
    expect(browser.settings.sites).toContain('reuters.com');
    expect(textsOf(root, '.sites .hosts bdi')).toContain('apnews.com');
  });

  test('changes nothing when the browser does not allow it, and says so', async () => {
    browser.allow = false;
    const root = await open();
    root.querySelector<HTMLInputElement>('input[value=everywhere]')?.click();
    await vi.waitFor(() => expect(textOf(root.querySelector('.access-note'))).toContain('Nothing was changed.'));
    expect(browser.settings).toBe(SITES);
    expect(root.querySelector('[data-chosen=true] input')?.getAttribute('value')).toBe('sites');
    expect(root.querySelector<HTMLInputElement>('input[value=sites]')?.checked).toBe(true);
  });

  test('says when the browser took an access back, with a way to allow it again', async () => {
    browser.granted = false;
    const root = await open();
    await vi.waitFor(() => expect(textOf(root.querySelector('.access-note'))).toContain('has not allowed this yet'));
    expect(control(root, 'Allow')).toBeTruthy();
  });
});

describe('the language', () => {
  const select = (root: HTMLElement) => root.querySelector<HTMLSelectElement>('.language select');
  const chooseIn = (root: HTMLElement, language: string) =>
    act(async () => {
      const field = select(root);
      if (!field) throw new Error('no choice of languages');
      field.value = language;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });

  test('is chosen from all that there are, each in its own words, after that of the browser', async () => {
    const root = await open();
    const names = [...(select(root)?.options ?? [])].map(({ text }) => text);
    expect(names.slice(0, 3)).toEqual(['Automatic (Deutsch)', 'English', '简体中文']);
    expect(names).toHaveLength(1 + LANGUAGES.length);
    expect(select(root)?.value).toBe('auto');
  });

  test('is kept, and told once it is spoken', async () => {
    const root = await open();
    await chooseIn(root, 'fr');
    expect(browser.settings.language).toBe('fr');
    const told = () => textOf(root.querySelector('.language [role=status]'));
    expect(told()).toBe('');
    speak(wordingOf('fr'));
    await act(async () => browser.announce({ ...browser.settings }));
    expect(told()).toBe('Proviso parle maintenant français.');
    speak(wordingOf('en'));
  });
});

describe('the list of sites', () => {
  test('takes an address as a reader pastes it', async () => {
    const root = await open();
    await type(root, 'https://www.apnews.com/hub/politics');
    await vi.waitFor(() => expect(browser.settings.sites).toEqual(['apnews.com', 'bbc.com', 'reuters.com']));
  });

  test('refuses what is no site, and shows what was typed as text', async () => {
    const root = await open();
    await type(root, '<b>x</b>');
    expect(textOf(root.querySelector('[role=alert]'))).toBe('“<b>x</b>” is not the address of a site.');
    expect(browser.settings.sites).toEqual(SITES.sites);
  });

  test('gives the browser back what a removed site needed', async () => {
    const root = await open();
    await press(root, 'Remove bbc.com');
    await vi.waitFor(() => expect(browser.kept).toEqual([{ access: 'sites', sites: ['reuters.com'] }]));
  });

  test('lets a site that is switched off go on again', async () => {
    const root = await open();
    await press(root, 'Remove example.org');
    expect(browser.settings.sitesOff).toEqual([]);
  });
});

test('offers every topic of the record, not only those of one page', async () => {
  const root = await open();
  expect(textsOf(root, '.mark-switches [role=switch]')).toEqual([
    'All marks',
    'AaQuotations',
    'AaOfficials',
    'AaPreconditions',
    'Respect',
    'Fishing',
  ]);
});

test('keeps how many passages are shown, and says what key passages are', async () => {
  const root = await open();
  expect(textOf(root.querySelector('.density'))).toContain('Key passages state or answer a demand.');
  await act(async () => root.querySelector<HTMLInputElement>('.density input[value=all]')?.click());
  expect(browser.settings.density).toBe('all');
});

describe('what the reader has called wrong', () => {
  const kept = [
    objection(),
    objection({ words: '“No.”' }),
    objection({ page: 'https://other.example/story', published: null, wrong: 'wrong-person' }),
  ];
  const section = (root: HTMLElement) => root.querySelector<HTMLElement>('.objections-kept') ?? root;

  test('is counted', async () => {
    browser.objections = kept;
    expect(textOf(section(await open()).querySelector('[role=status]'))).toBe('3 objections on 2 pages.');
  });

  test('can be saved as test cases that say where, when, in which sentence, what was found and what is wrong', async () => {
    browser.objections = kept;
    const root = await open();
    const saved: { blob: Blob; name: string }[] = [];
    const create = vi.fn((blob: Blob) => {
      saved.push({ blob, name: '' });
      return 'blob:cases';
    });
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: create, revokeObjectURL: vi.fn() }));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      Object.assign(saved.at(-1) ?? {}, { name: this.download });
    });
    await press(root, 'Save as test cases');
    click.mockRestore();
    vi.unstubAllGlobals();
    expect(saved[0]?.name).toMatch(/^proviso-test-cases-\d{4}-\d{2}-\d{2}\.json$/);
    const { format, cases } = JSON.parse((await saved[0]?.blob.text()) ?? '');
    expect(format).toBe(1);
    expect(cases).toHaveLength(3);
    expect(cases[0]).toEqual({
      address: 'https://news.example.org/norland',
      published: '2025-04-16',
      marked: '2026-11-27',
      kind: 'quotation',
      words: '“We will not sign under threat.”',
      sentence: 'Foreign Minister Ana Reyes said, “We will not sign under threat.”',
      found: { id: 'ana-reyes', name: 'Ana Reyes', how: 'full-name' },
      wrong: 'not-a-quotation',
    });
  });

  test('can be deleted, which is said', async () => {
    browser.objections = kept;
    const root = await open();
    await press(root, 'Delete them all');
    expect(browser.objections).toEqual([]);
    await vi.waitFor(() => expect(textOf(section(root))).toContain('Deleted. The marks are shown again.'));
    expect(section(root).querySelector('button')).toBeNull();
  });

  test('is nothing to begin with, and offers nothing to save', async () => {
    const root = section(await open());
    expect(textOf(root)).toContain('None.');
    expect(root.querySelector('button')).toBeNull();
  });

  test('outlasts a reset of the options', async () => {
    browser.objections = kept;
    const root = await open();
    await press(root, 'Reset to defaults');
    expect(browser.objections).toBe(kept);
  });
});

test('goes back to the defaults and gives all hosts back', async () => {
  const root = await open();
  await press(root, 'Reset to defaults');
  await vi.waitFor(() => expect(textOf(root)).toContain('All options are at their defaults.'));
  expect(browser.settings).toEqual(DEFAULTS);
  expect(browser.kept).toEqual([DEFAULTS]);
});

async function choose(root: HTMLElement, label: string, value: string): Promise<void> {
  const found = [...root.querySelectorAll('label')].find((each) => textOf(each) === label);
  const field = root.querySelector<HTMLSelectElement>(`[id="${found?.htmlFor}"]`) ?? found?.querySelector('input');
  if (!field) throw new Error(`no field is called ${label}`);
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('how a card opens', () => {
  test('after the moment that the reader chooses', async () => {
    const root = await open();
    await choose(root, 'That moment is', '1000');
    expect(browser.settings.dwellMs).toBe(1000);
  });

  test('only while a key is held down, and then there is no moment to choose', async () => {
    const root = await open();
    await choose(root, 'With the pointer on a mark, its card opens', 'alt');
    expect(browser.settings.holdKey).toBe('alt');
    expect(textOf(root)).not.toContain('That moment is');
    await choose(root, 'With the pointer on a mark, its card opens', '');
    expect(browser.settings.holdKey).toBeNull();
  });
});

describe('colours of the reader’s own', () => {
  test('are kept by layer, and given up one by one', async () => {
    const root = await open();
    await choose(root, 'Quotations', '#00aa55');
    await choose(root, 'Officials', '#aa0055');
    expect(browser.settings.colours).toEqual({ quotation: '#00aa55', official: '#aa0055' });
    await press(root, 'Usual colour of Quotations');
    expect(browser.settings.colours).toEqual({ official: '#aa0055' });
  });
});

describe('the number in the toolbar', () => {
  test('can be switched off', async () => {
    const root = await open();
    await press(root, 'Count the marks');
    expect(browser.settings.badge).toBe(false);
  });
});

describe('all options as a file', () => {
  async function load(root: HTMLElement, text: string): Promise<void> {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File([text], 'options.json')], configurable: true });
    await act(async () => void input?.dispatchEvent(new Event('change')));
    await vi.waitFor(() => {
      if (!root.querySelector('.settings-file .outcome:not(:empty), .settings-file .error:not(:empty)'))
        throw new Error('not yet');
    });
  }

  test('are taken in again, and what was before comes back on “Undo”', async () => {
    const root = await open();
    const before = browser.settings;
    await load(root, settingsFile({ ...SITES, dwellMs: 600, sitesOff: ['norland.example'] }));
    expect(browser.settings).toMatchObject({ dwellMs: 600, sitesOff: ['norland.example'] });
    await press(root, 'Undo');
    expect(browser.settings).toEqual(before);
    expect(textOf(root)).toContain('Everything is as it was before.');
  });

  test('change nothing when the file is wrong, and say what is', async () => {
    const root = await open();
    const before = browser.settings;
    await load(root, '{"proviso":"settings","format":1,"settings":{"dwellMs":-1}}');
    expect(textOf(root.querySelector('.settings-file [role=alert]'))).toContain('“dwellMs”');
    expect(browser.settings).toBe(before);
  });

  test('come back after a reset too', async () => {
    const root = await open();
    await press(root, 'Reset to defaults');
    expect(browser.settings).toEqual(DEFAULTS);
    await press(root, 'Undo');
    expect(browser.settings).toEqual(SITES);
  });
});
