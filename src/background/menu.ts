import { type Chosen, type MenuItem, onMenu, openPopup, SELECTED, setMenu } from '../browser/context-menu.ts';
import { onStart, openPage } from '../browser/lifecycle.ts';
import { changeSettings, watchSettings } from '../browser/settings.ts';
import { loadPage } from '../browser/tab-page.ts';
import { coversHost, hostOf, withHost, withoutHost } from '../model/host.ts';
import type { Language } from '../model/language.ts';
import { hashOf, RECORD_PAGE } from '../model/record-query.ts';
import { menu } from '../view/wording/toolbar.ts';
import { learnToSpeak } from './speaking.ts';

const IDS = ['look-up', 'read-page', 'switch-site'] as const;

type Item = (typeof IDS)[number];

/** One after the other: two at once would both find the menu empty, and fill it twice. */
let setting: Promise<void> = Promise.resolve();
let said: Language | null = null;

function setItems(): void {
  setting = setting.then(setNow).catch(() => undefined);
}

async function setNow(): Promise<void> {
  const language = await learnToSpeak();
  if (language === said) return;
  said = language;
  const items: readonly MenuItem<Item>[] = [
    { id: 'look-up', title: menu.lookUp(SELECTED), on: 'selection' },
    { id: 'read-page', title: menu.readPage, on: 'page' },
    { id: 'switch-site', title: menu.switchSite, on: 'page' },
  ];
  await setMenu(items);
}

/** More words than that are not searched for: nobody has said a page as a whole. */
const MOST_CHARACTERS = 300;

/** The browser's own menu of a page. To be called in the background's first turn. */
export function offerMenu(): void {
  onStart(setItems);
  // The reader may have chosen another language.
  watchSettings(setItems);
  onMenu(IDS, (chosen) => void run(chosen));
}

async function run({ item, tab, url, words }: Chosen<Item>): Promise<void> {
  switch (item) {
    case 'look-up':
      return openPage(`${RECORD_PAGE}${hashOf({ q: searchFor(words) })}`);
    case 'read-page':
      return tab === null ? undefined : readPage(tab);
    case 'switch-site':
      return url === null ? undefined : switchSite(url);
  }
}

/** The selected words as one line, cut at a space. */
export function searchFor(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_CHARACTERS) return line;
  return line.slice(0, MOST_CHARACTERS).replace(/\s\S*$/, '');
}

/** Choosing the item gives access to the page as a click on the button does. Where there is nothing to see, the popup says why. */
async function readPage(tab: number): Promise<void> {
  const { kind } = await loadPage(tab);
  if (kind !== 'read') await openPopup();
}

async function switchSite(url: string): Promise<void> {
  const host = hostOf(url);
  if (!host) return;
  await changeSettings(({ sitesOff }) => ({
    sitesOff: (coversHost(sitesOff, host) ? withoutHost : withHost)(sitesOff, host),
  }));
}
