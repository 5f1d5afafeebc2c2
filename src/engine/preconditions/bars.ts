/*
 * How likely something must be to be said. Set for precision on real news that nothing was learned from, by the curve that
 * `npm run bench:field` prints: a reader forgives a sentence that is not marked sooner than a wrong mark.
 */
export const BARS = {
  /** That an article is about a negotiation; in doubt nothing is said of it. */
  article: 0.7,
  /** That a precondition is in the article: its likeliest passage. */
  present: 0.5,
  /** That a sentence is one more passage on a precondition that is present. */
  passage: 0.45,
  /** That the only passage of an article is one: a single sentence may stand there by chance, as gardeners ask for inspections. */
  alone: 0.85,
  /** That a passage states the demand, and not only speaks of its subject. */
  states: 0.6,
  /** With a likelier sentence a precondition cannot be called absent. */
  absent: 0.08,
} as const;

export type Bars = Readonly<Record<keyof typeof BARS, number>>;
