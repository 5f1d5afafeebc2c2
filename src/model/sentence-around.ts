import { contains, hull, type Span, span, textOf } from './span.ts';

/** Enough to judge a mark by; a page without sentences would else be kept whole. */
const LONGEST = 2000;

/**
 * The sentence or sentences of `text` that `parts` stand in, with single spaces: from the first part's sentence to the
 * last one's, as the browser's own rules for English cut them. Empty for no parts.
 */
export function sentenceAround(text: string, parts: readonly Span[]): string {
  const whole = hull(parts);
  if (!whole) return '';
  const block = blockAround(text, whole);
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(textOf(text, block));
  const first = sentences.containing(whole.start - block.start);
  const last = sentences.containing(Math.max(whole.start, whole.end - 1) - block.start);
  const start = block.start + (first?.index ?? 0);
  const end = last ? block.start + last.index + last.segment.length : block.end;
  const around = span(start, end);
  const chosen = contains(around, whole) ? around : block;
  return textOf(text, chosen).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** The lines that a stretch stands in: a quotation may run over several paragraphs. */
function blockAround(text: string, { start, end }: Span): Span {
  const after = text.indexOf('\n', end);
  return span(text.lastIndexOf('\n', start - 1) + 1, after < 0 ? text.length : after);
}
