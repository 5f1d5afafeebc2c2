import type { Phrase } from './phrase.ts';

/** How the words around a stretch name its source, from the firmest to the loosest. */
export type Link =
  | 'adjacent' // “…,” said Lin · Lin said: “…”
  | 'label' // LEAVITT: “…” · “…” — Lin Jian
  | 'governing' // Lin called the plan, which failed, “…”
  | 'introduced' // Lin gave a short answer: “…”
  | 'previous-sentence'
  | 'previous-paragraph';

/** Cue and source of a quotation, as runs of tokens. */
export interface Attribution {
  readonly link: Link;
  readonly cue: Phrase | null;
  readonly source: Phrase | null;
}
