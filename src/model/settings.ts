import type { LanguageChoice } from './language.ts';
import type { TopicId } from './record.ts';

/** When Proviso may read a page: only on a click, on chosen sites, or on every site with news. */
export type AccessMode = 'click' | 'sites' | 'everywhere';

export type Layer = 'quotation' | 'official' | 'precondition';

/** What the reader chose. Every field has a good default; see `browser/settings.ts`. */
export interface Settings {
  /** The master switch of all marks. */
  readonly marks: boolean;
  readonly layers: Readonly<Record<Layer, boolean>>;
  /** Topics whose marks are switched off. */
  readonly topicsOff: readonly TopicId[];
  readonly access: AccessMode;
  /** Hosts of the mode `sites`, without scheme: "reuters.com" also means "www.reuters.com". */
  readonly sites: readonly string[];
  /** Hosts where Proviso stays off in every mode. */
  readonly sitesOff: readonly string[];
  /** What the interface speaks. Articles are read in English whatever it is. */
  readonly language: LanguageChoice;
}
