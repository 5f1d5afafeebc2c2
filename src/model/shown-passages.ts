import type { Passage } from './findings.ts';
import type { PreconditionRead } from './reading.ts';
import type { PreconditionId } from './record.ts';
import type { Density } from './settings.ts';

/** A passage with the id of its mark. */
export interface MarkedPassage {
  readonly mark: string;
  readonly passage: Passage;
}

/** What decides which passages of a reading a reader sees. */
export interface PassageChoice {
  readonly density: Density;
  /** The ids of marks that the reader has called wrong. */
  readonly hidden: ReadonlySet<string>;
  /** Preconditions whose first passage stands in an earlier part of the same page. */
  readonly begun?: ReadonlySet<PreconditionId>;
}

/**
 * The passages on one precondition that marks and lists show, in reading order. Key passages are all that state or answer
 * the demand, and the first that is about its subject: a precondition that is in the article is never without a mark.
 */
export function shownPassages(found: PreconditionRead, { density, hidden, begun }: PassageChoice): MarkedPassage[] {
  const left = markedPassages(found).filter(({ mark }) => !hidden.has(mark));
  if (density === 'all') return left;
  const first = begun?.has(found.id) ? undefined : left.find(isOnSubject);
  return left.filter((one) => !isOnSubject(one) || one === first);
}

/** All passages on a precondition. Ids count each of them, whatever is shown. */
export function markedPassages({ id, passages }: Pick<PreconditionRead, 'id' | 'passages'>): MarkedPassage[] {
  return passages.map((passage, index) => ({ mark: `precondition:${id}:${index}`, passage }));
}

const isOnSubject = ({ passage }: MarkedPassage) => passage.level === 1;
