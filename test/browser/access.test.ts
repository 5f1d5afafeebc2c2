import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';

/** The browser's own memory of hosts. */
const browser = vi.hoisted(() => ({
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

const { hasAccess, inject, originsFor, requestAccess, returnUnneeded } = await import('../../src/browser/access.ts');

const settings = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, sites: ['reuters.com'], ...change });

const SITES = settings({ access: 'sites' });

beforeEach(() => {
  Object.assign(browser, {
    origins: [],
    required: [],
    requested: [],
    allow: true,
    injectionError: null,
    url: undefined,
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
