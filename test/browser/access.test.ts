import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';

interface Script {
  id: string;
  matches: string[];
  [key: string]: unknown;
}

/** The browser's own memory of scripts and hosts. It refuses a script that is registered twice, as browsers do. */
const browser = vi.hoisted(() => ({
  scripts: [] as Script[],
  calls: [] as string[],
  origins: [] as string[],
  required: [] as string[],
  requested: [] as string[][],
  allow: true as boolean | Error,
  injectionError: null as Error | null,
  url: undefined as string | undefined,
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      executeScript: async () => {
        if (browser.injectionError) throw browser.injectionError;
        return [];
      },
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        browser.scripts.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async ([script]: [Script]) => {
        browser.calls.push('register');
        if (browser.scripts.some(({ id }) => id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        browser.scripts.push(script);
      },
      updateContentScripts: async ([script]: [Script]) => {
        browser.calls.push('update');
        browser.scripts = [script];
      },
      unregisterContentScripts: async () => {
        browser.calls.push('unregister');
        browser.scripts = [];
      },
    },
    tabs: { get: async () => ({ url: browser.url }) },
    permissions: {
      request: ({ origins }: { origins: string[] }) => {
        browser.requested.push(origins);
        return browser.allow instanceof Error ? Promise.reject(browser.allow) : Promise.resolve(browser.allow);
      },
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => browser.origins.includes(origin)),
      getAll: async () => ({ origins: [...browser.required, ...browser.origins] }),
      remove: async ({ origins }: { origins: string[] }) => {
        if (origins.some((origin) => browser.required.includes(origin))) throw new Error('required permission');
        browser.origins = browser.origins.filter((origin) => !origins.includes(origin));
        return true;
      },
    },
  },
}));

const { hasAccess, inject, originsFor, requestAccess, returnUnneeded, syncRegistration } = await import(
  '../../src/browser/access.ts'
);

const settings = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, sites: ['reuters.com'], ...change });

const SITES = settings({ access: 'sites' });

beforeEach(() => {
  Object.assign(browser, {
    scripts: [],
    calls: [],
    origins: [],
    required: [],
    requested: [],
    allow: true,
    injectionError: null,
    url: undefined,
  });
});

describe('the registered content script', () => {
  test('is one self-contained file, for the top frame of the listed sites and their subdomains', async () => {
    await syncRegistration(SITES);
    expect(browser.scripts).toEqual([
      {
        id: 'proviso-content',
        js: ['content.js'],
        matches: ['https://*.reuters.com/*', 'http://*.reuters.com/*'],
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  });

  test('changes nothing when nothing has changed', async () => {
    await syncRegistration(SITES);
    await syncRegistration(SITES);
    expect(browser.calls).toEqual(['register']);
  });

  test('is registered once also when two events ask at the same time', async () => {
    await Promise.all([syncRegistration(SITES), syncRegistration(SITES)]);
    expect(browser.calls).toEqual(['register']);
  });

  test('follows the list, goes everywhere, and goes away', async () => {
    await syncRegistration(SITES);
    await syncRegistration(settings({ access: 'sites', sites: ['bbc.com'] }));
    expect(browser.scripts[0]?.matches).toEqual(['https://*.bbc.com/*', 'http://*.bbc.com/*']);
    await syncRegistration(settings({ access: 'everywhere' }));
    expect(browser.scripts[0]?.matches).toEqual(['https://*/*', 'http://*/*']);
    await syncRegistration(settings({ access: 'click' }));
    expect(browser.scripts).toEqual([]);
  });

  test('is not registered for an empty list', async () => {
    await syncRegistration(settings({ access: 'sites', sites: [] }));
    expect(browser.calls).toEqual([]);
  });
});

describe('hosts', () => {
  test('are asked for in the very call, before anything is awaited', () => {
    requestAccess(SITES);
    expect(browser.requested).toEqual([originsFor(SITES)]);
  });

  test('are not asked for when only a click reads', async () => {
    expect(await requestAccess(settings({}))).toBe(true);
    expect(browser.requested).toEqual([]);
  });

  test('count as declined when the browser refuses to ask', async () => {
    browser.allow = new Error('This function must be called during a user gesture');
    expect(await requestAccess(SITES)).toBe(false);
  });

  test('are given back when they are no longer needed, and required ones stay', async () => {
    browser.required = ['https://sample.example/*'];
    browser.origins = [...originsFor(SITES), 'https://*.bbc.com/*'];
    await returnUnneeded(SITES);
    expect(browser.origins).toEqual(originsFor(SITES));
    expect(await hasAccess(SITES)).toBe(true);
    await returnUnneeded(settings({}));
    expect(browser.origins).toEqual([]);
    expect(await hasAccess(SITES)).toBe(false);
  });
});

describe('reading a tab by a click', () => {
  test.each([
    [null, 'done'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'needs-click',
    ],
    ['Missing host permission for the tab', 'needs-click'],
    ['Cannot access a chrome:// URL', 'never'],
    ['The extensions gallery cannot be scripted.', 'never'],
  ])('takes %j for %s', async (message, outcome) => {
    browser.injectionError = message === null ? null : new Error(message);
    expect(await inject(1)).toBe(outcome);
  });

  test.each([
    ['chrome-extension://abc/options.html', 'never'],
    ['https://www.reuters.com/world/', 'needs-click'],
  ])('knows that no click would help on %s', async (url, outcome) => {
    browser.injectionError = new Error('Extension manifest must request permission to access the respective host.');
    browser.url = url;
    expect(await inject(1)).toBe(outcome);
  });
});
