import { CONTENT_BEGINS, CUE_BEGINS, SOURCE_BEGINS } from '../src/engine/learned/labels.ts';
import type { Phrase } from '../src/engine/quotations/phrase.ts';
import type { Example } from './corpus.ts';

/** The right label of every token. Where two attributions claim a token, the later in the list has it. */
export function goldLabels({ prose, gold }: Example): Uint8Array {
  const labels = new Uint8Array(prose.tokens.length);
  const mark = (runs: readonly Phrase[], begins: number) => {
    for (const { from, to } of runs) {
      labels.fill(begins + 1, from, to);
      labels[from] = begins;
    }
  };
  for (const { content } of gold) mark(content, CONTENT_BEGINS);
  for (const { source } of gold) mark(source, SOURCE_BEGINS);
  for (const { cue } of gold) mark(cue, CUE_BEGINS);
  return repaired(labels);
}

/** A run cut by another label begins anew behind it. */
function repaired(labels: Uint8Array): Uint8Array {
  labels.forEach((label, i) => {
    const previous = i > 0 ? (labels[i - 1] as number) : 0;
    const isInside = label > 0 && label % 2 === 0;
    if (isInside && previous !== label && previous !== label - 1) labels[i] = label - 1;
  });
  return labels;
}
