import browser from 'webextension-polyfill';

/** How the action's button looks in one tab. */
export interface ActionLook {
  /** on: the page is marked; off: the reader switched it off; unread: nobody has read the page, as before any other look. */
  readonly icon: 'on' | 'off' | 'unread';
  /** At most four characters are to be seen; empty for none. */
  readonly badge: string;
  readonly title: string;
}

const SIZES = [16, 24, 32, 48, 64];
const PREFIXES = { on: '', off: 'off-', unread: 'unread-' } as const;
const BADGE_COLOUR = '#0f5e63';

/** Gives the button its look in a tab; the browser takes it back when the tab goes to another page. */
export async function setActionLook(tabId: number, { icon, badge, title }: ActionLook): Promise<void> {
  const { action } = browser;
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${PREFIXES[icon]}${size}.png`]));
  // Phones have the title only. A tab may be closed by now, and then has no button.
  await Promise.allSettled([
    action.setIcon?.({ tabId, path }),
    action.setBadgeText?.({ tabId, text: badge }),
    action.setBadgeBackgroundColor?.({ tabId, color: BADGE_COLOUR }),
    action.setBadgeTextColor?.({ tabId, color: '#fff' }),
  ]);
  await action.setTitle({ tabId, title }).catch(() => undefined);
}

/** All tabs, whether or not a page of ours runs in them. */
export async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => id ?? []);
}
