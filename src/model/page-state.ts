import type { GateReason, PageFacts } from './article.ts';
import { hostOf } from './host.ts';
import type { PageReading } from './reading.ts';

/** What became of the page in a tab, as popup and panel show it. */
export type PageState =
  | { readonly kind: 'read'; readonly facts: PageFacts; readonly reading: PageReading }
  | { readonly kind: 'not-read'; readonly facts: PageFacts; readonly reason: GateReason }
  /** The reader switched this site off. */
  | { readonly kind: 'site-off'; readonly host: string }
  | { readonly kind: 'failed'; readonly message: string };

/** What popup and panel show: a page's state, or why there is none. */
export type Shown =
  | PageState
  | { readonly kind: 'reading' }
  /** The browser would allow it after a click on the action. */
  | { readonly kind: 'needs-click' }
  /** A page that no extension may read, or no page at all. */
  | { readonly kind: 'no-access' };

/** The host of the page that is shown, where it is known. */
export function hostShown(shown: Shown): string | null {
  switch (shown.kind) {
    case 'read':
    case 'not-read':
      return hostOf(shown.facts.url);
    case 'site-off':
      return shown.host;
    default:
      return null;
  }
}
