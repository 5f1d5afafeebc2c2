import { readFileSync } from 'node:fs';
import type { QuotationRead } from '../../../src/model/reading.ts';
import type { StatementId } from '../../../src/model/record.ts';
import { hull } from '../../../src/model/span.ts';

/** One quotation with recorded statements, held to be on its point or not. README.md says how that was decided. */
export interface Labelled {
  readonly article: string;
  /** Where its content begins in the article’s text, and how it begins, for whoever reads the file. */
  readonly at: number;
  readonly words: string;
  readonly on: readonly StatementId[];
  readonly off: readonly StatementId[];
}

/** Labels as they lie in a file, a line of JSON each, by article. */
export function labelsIn(path: string): Map<string, Labelled[]> {
  const labels = new Map<string, Labelled[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const labelled = JSON.parse(line) as Labelled;
    labels.set(labelled.article, [...(labels.get(labelled.article) ?? []), labelled]);
  }
  return labels;
}

/** The label of a quotation: its bounds may have moved a little since it was labelled. */
export function labelOf({ content }: QuotationRead, labels: readonly Labelled[]): Labelled | null {
  const place = hull(content);
  return labels.find(({ at }) => place !== null && Math.abs(at - place.start) <= NEAR) ?? null;
}

/** One mark or one short word more or less. */
const NEAR = 3;

/** tuned: weights were chosen by these. held-back: they only judge. By article, so that no article is in both. */
export type Half = 'tuned' | 'held back';

export function halfOf(article: string): Half {
  let hash = 0x811c9dc5;
  for (const character of article) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return ((hash >>> 13) & 1) === 0 ? 'tuned' : 'held back';
}
