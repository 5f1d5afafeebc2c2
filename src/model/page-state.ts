import type { GateReason, PageFacts } from './article.ts';
import type { PageReading } from './reading.ts';

/** What became of the page in a tab, as popup and panel show it. */
export type PageState =
  | { readonly kind: 'read'; readonly facts: PageFacts; readonly reading: PageReading }
  | { readonly kind: 'not-read'; readonly facts: PageFacts; readonly reason: GateReason }
  /** The reader switched this site off. */
  | { readonly kind: 'site-off'; readonly host: string }
  | { readonly kind: 'failed'; readonly message: string };
