import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';

interface Script {
  id: string;
  matches: string[];
  excludeMatches?: string[];
  [key: string]: unknown;
}

/** The browser's own memory of scripts. It refuses a script that is registered twice, as browsers do. */
const browser = vi.hoisted(() => ({ scripts: [] as Script[], calls: [] as string[] }));

vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        browser.scripts.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async ([script]: [Script]) => {
        browser.calls.push(`register ${script.id}`);
        if (browser.scripts.some(({ id }) => id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        browser.scripts.push(script);
      },
      updateContentScripts: async ([script]: [Script]) => {
        browser.calls.push(`update ${script.id}`);
        browser.scripts = browser.scripts.map((present) => (present.id === script.id ? script : present));
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        browser.calls.push(`unregister ${ids}`);
        browser.scripts = browser.scripts.filter(({ id }) => !ids.includes(id));
      },
    },
  },
}));

const { syncRegistration } = await import('../../src/browser/registration.ts');

const settings = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, sites: ['reuters.com'], ...change });

const SITES = settings({ access: 'sites' });
const EVERYWHERE = settings({ access: 'everywhere' });

const matches = () => browser.scripts.map((script) => script.matches);

beforeEach(() => {
  Object.assign(browser, { scripts: [], calls: [] });
});

describe('the registered scripts', () => {
  test('are self-contained files for the top frame of the listed sites and their subdomains: one at once, one at rest', async () => {
    await syncRegistration(SITES);
    const shared = {
      matches: ['https://*.reuters.com/*', 'http://*.reuters.com/*'],
      excludeMatches: [],
      allFrames: false,
      persistAcrossSessions: true,
    };
    expect(browser.scripts).toEqual([
      { ...shared, id: 'proviso-content', js: ['content.js'], runAt: 'document_idle' },
      { ...shared, id: 'proviso-wake', js: ['wake.js'], runAt: 'document_start' },
    ]);
  });

  test('change nothing when nothing has changed', async () => {
    await syncRegistration(SITES);
    await syncRegistration(SITES);
    expect(browser.calls).toEqual(['register proviso-content', 'register proviso-wake']);
  });

  test('are registered once also when two events ask at the same time', async () => {
    await Promise.all([syncRegistration(SITES), syncRegistration(SITES)]);
    expect(browser.calls).toEqual(['register proviso-content', 'register proviso-wake']);
  });

  test('follow the list, go everywhere, and go away', async () => {
    await syncRegistration(SITES);
    await syncRegistration(settings({ access: 'sites', sites: ['bbc.com'] }));
    const bbc = ['https://*.bbc.com/*', 'http://*.bbc.com/*'];
    expect(matches()).toEqual([bbc, bbc]);
    await syncRegistration(EVERYWHERE);
    const all = ['https://*/*', 'http://*/*'];
    expect(matches()).toEqual([all, all]);
    await syncRegistration(settings({ access: 'click' }));
    expect(browser.scripts).toEqual([]);
  });

  test('are not registered for an empty list', async () => {
    await syncRegistration(settings({ access: 'sites', sites: [] }));
    expect(browser.calls).toEqual([]);
  });

  test('wake nobody on a site that is off, and do so again once it is back', async () => {
    await syncRegistration(EVERYWHERE);
    await syncRegistration({ ...EVERYWHERE, sitesOff: ['bbc.com', '[2001'] });
    const excluded = () => browser.scripts.map(({ excludeMatches }) => excludeMatches);
    expect(excluded()).toEqual([[], ['https://*.bbc.com/*', 'http://*.bbc.com/*']]);
    await syncRegistration(EVERYWHERE);
    expect(excluded()).toEqual([[], []]);
    expect(browser.calls.slice(2)).toEqual(['update proviso-wake', 'update proviso-wake']);
  });
});
