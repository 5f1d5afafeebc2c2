import type { AccessMode } from '../../model/settings.ts';
import { phrases } from './say.ts';

/** The three modes of access. */
export const access: Readonly<Record<AccessMode, { readonly title: string; readonly text: string }>> = phrases({
  click: { title: 'access_click_title', text: 'access_click_text' },
  sites: { title: 'access_sites_title', text: 'access_sites_text' },
  everywhere: { title: 'access_everywhere_title', text: 'access_everywhere_text' },
});
