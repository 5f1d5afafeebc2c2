import type { QuotationKind } from '../../model/quotation.ts';
import type { Prose } from '../prose/prose.ts';
import type { Phrase } from '../quotations/phrase.ts';
import { stretchesOf } from '../quotations/stretch-window.ts';

/** For each token: 0 a sign, 1 a word outside quotation marks, 2 a word inside. */
export function createWordMarks(prose: Prose): Uint8Array {
  const { tokens } = prose;
  const marks = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) if (tokens[i]?.isWord) marks[i] = 1;
  for (const paragraph of prose.paragraphs) {
    for (const { from, to } of stretchesOf(prose, paragraph)) {
      for (let i = from; i < to; i++) if (marks[i] === 1) marks[i] = 2;
    }
  }
  return marks;
}

/** direct, mixed or indirect: are all, some or none of the content's words inside quotation marks? */
export function kindOfContent(marks: Uint8Array, content: readonly Phrase[]): QuotationKind {
  let outside = 0;
  let inside = 0;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if (marks[i] === 1) outside++;
      if (marks[i] === 2) inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
