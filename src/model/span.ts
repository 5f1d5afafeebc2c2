/** A stretch of one text: UTF-16 offsets, half-open, `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

/** The text a span covers. */
export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers all of `spans`; `null` for none. */
export function hull(spans: readonly Span[]): Span | null {
  const [first, ...rest] = spans;
  if (!first) return null;
  return rest.reduce((a, b) => span(Math.min(a.start, b.start), Math.max(a.end, b.end)), first);
}

/** The spans in reading order. Most lists are so already and are taken as they are: sorting makes copies of them. */
export function inReadingOrder<Item extends Span>(spans: readonly Item[]): readonly Item[] {
  for (let k = 1; k < spans.length; k++) {
    if (byPosition(spans[k - 1] as Item, spans[k] as Item) > 0) return [...spans].sort(byPosition);
  }
  return spans;
}

/** Reading order: by start, the longer one first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
