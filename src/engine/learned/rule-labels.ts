import type { Prose } from '../prose/prose.ts';
import type { Link } from '../quotations/link.ts';
import type { RawQuotation } from '../quotations/quotations.ts';

/**
 * What the rules say of each token, as evidence for the tagger: 0 nothing, otherwise content, cue or source, each with
 * how firmly the rules hold it.
 */
export function labelByRules(prose: Prose, quotations: readonly RawQuotation[]): Uint8Array {
  const labels = new Uint8Array(prose.tokens.length);
  for (const { parts, attribution, kind } of quotations) {
    const firmness = attribution ? FIRMNESS[attribution.link] : 0;
    const content = kind === 'direct' ? CONTENT_DIRECT : CONTENT_MIXED;
    for (const { from, to } of parts) labels.fill(content + firmness, from, to);
    if (attribution?.source) labels.fill(SOURCE + firmness, attribution.source.from, attribution.source.to);
    if (attribution?.cue) labels.fill(CUE + firmness, attribution.cue.from, attribution.cue.to);
  }
  return labels;
}

const CONTENT_DIRECT = 1;
const CONTENT_MIXED = 6;
const CUE = 11;
const SOURCE = 16;

const FIRMNESS: Readonly<Record<Link, number>> = {
  adjacent: 1,
  label: 2,
  governing: 3,
  introduced: 3,
  'previous-sentence': 4,
  'previous-paragraph': 4,
};
