import type { Passage } from './findings.ts';
import { contains, inReadingOrder, type Span, span } from './span.ts';

/**
 * The words of a passage that tell of its precondition, as a reader sees them: terms that touch, or have only space
 * between them, are one phrase. Where nothing tells in particular, it is the whole passage.
 */
export function tellingPhrases(text: string, passage: Passage): readonly Span[] {
  const inside = passage.terms.filter((term) => term.end > term.start && contains(passage, term));
  if (inside.length === 0) return [span(passage.start, passage.end)];
  const phrases: Span[] = [];
  for (const { start, end } of inReadingOrder(inside)) {
    const last = phrases.at(-1);
    if (last && isJoined(text, last.end, start))
      phrases[phrases.length - 1] = span(last.start, Math.max(last.end, end));
    else phrases.push(span(start, end));
  }
  return phrases;
}

/** A line break parts phrases: the words before it are another block’s. */
const isJoined = (text: string, end: number, start: number) =>
  start <= end || /^[^\S\n]+$/.test(text.slice(end, start));
