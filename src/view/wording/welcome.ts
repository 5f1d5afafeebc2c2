import { phrases, sayCount } from './say.ts';

export const welcome = phrases({
  brand: 'app_name',
  tab: 'welcome_tab',
  title: 'welcome_title',
  lead: 'welcome_lead',
  demoTitle: 'welcome_demo_title',
  demoHint: 'welcome_demo_hint',
  demoNote: 'welcome_demo_note',
  demoWaiting: 'welcome_demo_waiting',
  demoFailed: 'welcome_demo_failed',
  accessTitle: 'welcome_access_title',
  accessLead: 'welcome_access_lead',
  grant: 'welcome_grant',
  keep: 'welcome_keep',
  outcomes: { granted: 'welcome_granted', declined: 'welcome_declined', click: 'welcome_click_chosen' },
  siteList: (n: number) => sayCount('welcome_site_list', n),
  keysTitle: 'welcome_keys_title',
  /** What keys do, by the word that is printed on them. */
  keys: { Tab: 'welcome_key_tab', Esc: 'welcome_key_esc', Enter: 'welcome_key_enter' },
  privacyTitle: 'welcome_privacy_title',
  privacy: 'privacy',
});
