import browser from 'webextension-polyfill';
import { PLAIN_HOST } from '../model/host.ts';
import { oneByOne } from '../model/one-by-one.ts';
import type { Settings } from '../model/settings.ts';
import { CONTENT_SCRIPT, originsFor, originsOf } from './access.ts';

/** Wakes the background while a page that may be an article still loads. */
const WAKE_SCRIPT = 'wake.js';

type Script = browser.Scripting.RegisteredContentScript;

/** Two syncs at once would both find nothing registered and register twice. */
const inTurn = oneByOne();

/**
 * Makes the registered content scripts agree with the settings. Safe to call at any time and as often as wanted:
 * it changes nothing when nothing has changed.
 */
export function syncRegistration(settings: Settings): Promise<void> {
  return inTurn(async () => {
    for (const script of scriptsFor(settings)) await register(script);
  });
}

function scriptsFor(settings: Settings): Script[] {
  const matches = originsFor(settings);
  return [
    // On a site that is off it says so when the popup asks.
    { ...script('proviso-content', CONTENT_SCRIPT, matches), runAt: 'document_idle' },
    {
      ...script('proviso-wake', WAKE_SCRIPT, matches),
      // Browsers refuse the whole script for one pattern that they cannot read, such as a bare number of IPv6.
      excludeMatches: originsOf(settings.sitesOff.filter((host) => PLAIN_HOST.test(host))),
      runAt: 'document_start',
    },
  ];
}

const script = (id: string, file: string, matches: string[]) => ({
  id,
  js: [file],
  matches,
  excludeMatches: [],
  allFrames: false,
  persistAcrossSessions: true,
});

async function register(wanted: Script): Promise<void> {
  const { id } = wanted;
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (wanted.matches?.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  if (!present) return browser.scripting.registerContentScripts([wanted]);
  const same = sameSet(present.matches, wanted.matches) && sameSet(present.excludeMatches, wanted.excludeMatches);
  if (!same) await browser.scripting.updateContentScripts([wanted]);
}

const sameSet = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length === b.length && a.every((item) => b.includes(item));
