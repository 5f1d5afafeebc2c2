import { overlaps, type Span } from '../../../src/model/span.ts';
import type { Counts } from './counts.ts';

/** Something with an id at a place. */
export interface Labelled extends Span {
  readonly id: string;
}

/** As the article marks it. Finding an optional one is neither right nor wrong. */
export interface Marked extends Labelled {
  readonly optional: boolean;
}

/** What agrees, and what does not. */
export interface Matching<Predicted, Gold> {
  readonly counts: Counts;
  readonly invented: readonly Predicted[];
  readonly missed: readonly Gold[];
}

/**
 * A predicted span is right when it shares a character with a mark of the same id, and a mark is found when a predicted
 * span of its id shares one with it. `outside` says which predictions are not judged when no mark bears them out.
 */
export function matchSpans<P extends Labelled, M extends Marked>(
  predicted: readonly P[],
  marked: readonly M[],
  outside: (one: P) => boolean = () => false,
): Matching<P, M> {
  const bearing = (one: P) => marked.filter((mark) => mark.id === one.id && overlaps(mark, one));
  const found = (mark: M) => predicted.some((one) => one.id === mark.id && overlaps(mark, one));
  const right = predicted.filter((one) => bearing(one).some(({ optional }) => !optional));
  const invented = predicted.filter((one) => bearing(one).length === 0 && !outside(one));
  return matching(right.length, invented, marked.filter(required), found);
}

/** The same for ids alone, each counted once: what an article holds, wherever it stands. */
export function matchIds(
  predicted: readonly string[],
  marked: readonly { readonly id: string; readonly optional: boolean }[],
): Matching<string, { readonly id: string }> {
  const wanted = new Set(marked.filter(required).map(({ id }) => id));
  const allowed = new Set(marked.map(({ id }) => id));
  const given = new Set(predicted);
  const right = [...given].filter((id) => wanted.has(id));
  const invented = [...given].filter((id) => !allowed.has(id));
  return matching(
    right.length,
    invented,
    [...wanted].map((id) => ({ id })),
    ({ id }) => given.has(id),
  );
}

function matching<P, M>(
  right: number,
  invented: readonly P[],
  wanted: readonly M[],
  found: (mark: M) => boolean,
): Matching<P, M> {
  const missed = wanted.filter((mark) => !found(mark));
  const counts = {
    predicted: right + invented.length,
    predictedRight: right,
    marked: wanted.length,
    markedFound: wanted.length - missed.length,
  };
  return { counts, invented, missed };
}

function required({ optional }: { readonly optional: boolean }): boolean {
  return !optional;
}
