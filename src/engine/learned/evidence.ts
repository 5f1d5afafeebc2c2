import type { Phrase } from '../quotations/phrase.ts';
import type { RawQuotation } from '../quotations/quotations.ts';
import {
  CONTENT_BEGINS,
  CONTENT_INSIDE,
  CUE_BEGINS,
  CUE_INSIDE,
  LABEL_COUNT,
  SOURCE_BEGINS,
  SOURCE_INSIDE,
} from './labels.ts';
import type { Marginals } from './tagger.ts';
import type { View } from './view.ts';

/** The tagger's findings in the form the linker asks for them; arrays run parallel to the tokens. */
export interface Evidence {
  readonly view: View;
  readonly marginals: Marginals;
  readonly content: Float32Array;
  readonly cue: Float32Array;
  readonly source: Float32Array;
  /** Running sum of the log odds of content: of token `i` it is `odds[i + 1] - odds[i]`. */
  readonly odds: Float64Array;
  /** Running sum of the probability of a cue outside the content. */
  readonly cues: Float64Array;
  readonly ruleCues: readonly Phrase[];
  readonly ruleSources: readonly Phrase[];
}

export function weigh(view: View, marginals: Marginals, quotations: readonly RawQuotation[]): Evidence {
  const { length } = view.prose.tokens;
  const content = new Float32Array(length);
  const cue = new Float32Array(length);
  const source = new Float32Array(length);
  const odds = new Float64Array(length + 1);
  const cues = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) {
    const at = i * LABEL_COUNT;
    const p = (marginals[at + CONTENT_BEGINS] as number) + (marginals[at + CONTENT_INSIDE] as number);
    const c = (marginals[at + CUE_BEGINS] as number) + (marginals[at + CUE_INSIDE] as number);
    content[i] = p;
    cue[i] = c;
    source[i] = (marginals[at + SOURCE_BEGINS] as number) + (marginals[at + SOURCE_INSIDE] as number);
    odds[i + 1] = (odds[i] as number) + Math.log((p + SMOOTH) / (1 - p + SMOOTH));
    cues[i + 1] = (cues[i] as number) + c;
  }
  const ruleCues = distinct(quotations.map(({ attribution }) => attribution?.cue ?? null));
  const ruleSources = distinct(quotations.map(({ attribution }) => attribution?.source ?? null));
  return { view, marginals, content, cue, source, odds, cues, ruleCues, ruleSources };
}

function distinct(runs: readonly (Phrase | null)[]): Phrase[] {
  const byStart = new Map<number, Phrase>();
  for (const run of runs) if (run && run.to > run.from) byStart.set(run.from, run);
  return [...byStart.values()].sort((a, b) => a.from - b.from);
}

const SMOOTH = 0.02;

/** P(a content begins at token `i`). */
export function contentBegins({ marginals }: Evidence, i: number): number {
  return marginals[i * LABEL_COUNT + CONTENT_BEGINS] as number;
}

/** P(a content ends behind token `i`) of the paragraph that ends at `limit`. */
export function contentEnds({ marginals, content }: Evidence, i: number, limit: number): number {
  const goesOn = i + 1 < limit ? (marginals[(i + 1) * LABEL_COUNT + CONTENT_INSIDE] as number) : 0;
  return Math.max(0, (content[i] as number) - goesOn);
}

/** P(content) of the run's tokens, in the mean. */
export function meanContent({ content }: Evidence, { from, to }: Phrase): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += content[i] as number;
  return sum / Math.max(1, to - from);
}
