import type { Mark } from '../model/mark.ts';
import { overlaps, type Span, span } from '../model/span.ts';

/** A stretch of text under the same marks throughout. */
export interface Segment extends Span {
  /** The marks that are drawn on it, the narrowest first: a name inside a quotation is what a reader points at. */
  readonly marks: readonly Mark[];
  /** The marks that stand for it: of a telling phrase those for its whole sentence. */
  readonly of: readonly Mark[];
}

const lengthOf = ({ drawn }: Mark) => drawn.reduce((sum, { start, end }) => sum + end - start, 0);

/** Cuts `within` wherever a mark begins or ends. The segments join up to all of it. */
export function segmentsOf(within: Span, marks: readonly Mark[]): Segment[] {
  const cuts = marks.flatMap(({ spans, drawn }) => [...spans, ...drawn].flatMap(({ start, end }) => [start, end]));
  const inside = cuts.filter((cut) => cut > within.start && cut < within.end);
  const edges = [...new Set([within.start, ...inside, within.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const piece = span(edges[index] ?? within.start, end);
    const covers = (part: Span) => overlaps(part, piece);
    const over = marks.filter(({ drawn }) => drawn.some(covers)).sort((a, b) => lengthOf(a) - lengthOf(b));
    return { ...piece, marks: over, of: marks.filter(({ spans }) => spans.some(covers)) };
  });
}

/** The paragraphs of a text whose blocks are joined by line breaks. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: block, index }) => span(index, index + block.length));
}
