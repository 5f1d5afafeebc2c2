import type { LanguageChoice } from './language.ts';
import type { TopicId } from './record.ts';

/** When Proviso may read a page: only on a click, on chosen sites, or on every site with news. */
export type AccessMode = 'click' | 'sites' | 'everywhere';

/** Keys that type nothing by themselves. */
export const HOLD_KEYS = ['alt', 'control', 'shift'] as const;

export type HoldKey = (typeof HOLD_KEYS)[number];

/** How many passages are shown: those that tell most, or every one. */
export const DENSITIES = ['key', 'all'] as const;

export type Density = (typeof DENSITIES)[number];

export type Layer = 'quotation' | 'official' | 'precondition';

/** What the reader chose. Every field has a good default, see {@link DEFAULT_SETTINGS}. */
export interface Settings {
  /** The master switch of all marks. */
  readonly marks: boolean;
  readonly layers: Readonly<Record<Layer, boolean>>;
  readonly density: Density;
  /** Topics whose marks are switched off. */
  readonly topicsOff: readonly TopicId[];
  /** The reader's own colours, #rrggbb, by layer or topic; what is not named keeps the colour that was chosen for it. */
  readonly colours: Readonly<Record<string, string>>;
  /** How long the pointer rests on a mark before its card opens. */
  readonly dwellMs: number;
  /** Where a key is named, the pointer opens cards only while it is held down, and then at once. */
  readonly holdKey: HoldKey | null;
  /** Whether the button in the toolbar counts the marks. */
  readonly badge: boolean;
  readonly access: AccessMode;
  /** Hosts of the mode `sites`, without scheme: "reuters.com" also means "www.reuters.com". */
  readonly sites: readonly string[];
  /** Hosts where Proviso stays off in every mode. */
  readonly sitesOff: readonly string[];
  /** What the interface speaks. Articles are read in English whatever it is. */
  readonly language: LanguageChoice;
}

export const DEFAULT_SETTINGS: Settings = {
  marks: true,
  layers: { quotation: true, official: true, precondition: true },
  density: 'key',
  topicsOff: [],
  colours: {},
  dwellMs: 400,
  holdKey: null,
  badge: true,
  access: 'click',
  sites: [],
  sitesOff: [],
  language: 'auto',
};
