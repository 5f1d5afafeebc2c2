import type { Prose } from '../prose/prose.ts';
import type { Observations } from './observations.ts';
import type { SentenceContext } from './sentence-context.ts';

/** All that the features of a text are made from. */
export interface View {
  readonly prose: Prose;
  readonly seen: Observations;
  readonly context: SentenceContext;
  readonly rules: Uint8Array;
}
