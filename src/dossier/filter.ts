import type { PreconditionId } from '../model/record.ts';
import type { QueryField, RecordQuery } from '../model/record-query.ts';
import { foundAgain } from '../model/verification.ts';
import type { Entry } from './entries.ts';

/** The fields that narrow the statements down, beside the words searched for. */
export const FILTERS = ['dossier', 'side', 'official', 'precondition', 'stance', 'from', 'to', 'checked'] as const;

export type Filter = (typeof FILTERS)[number];

/** `found`: a second reading found its words on a page; `clear`: found, and nothing speaks for caution. */
export const CHECKED = ['found', 'clear'] as const;

/** Stands in the address for all who speak for none of the parties, whatever the language calls them. */
export const OTHERS = 'Others';

const TESTS: Readonly<Record<Filter, (entry: Entry, value: string, query: RecordQuery) => boolean>> = {
  dossier: ({ dossier }, id) => dossier.id === id,
  side: ({ party }, name) => (party ?? OTHERS) === name,
  official: ({ statement }, id) => statement.official === id,
  precondition: ({ statement }, id) => statement.stance[id as PreconditionId] !== undefined,
  // With a precondition in view, only the stance on that one counts.
  stance: ({ statement }, stance, { precondition }) =>
    precondition
      ? statement.stance[precondition as PreconditionId] === stance
      : Object.values(statement.stance).some((each) => each === stance),
  from: ({ statement }, day) => statement.date >= day,
  to: ({ statement }, day) => statement.date <= day,
  checked: ({ statement }, how) => foundAgain(statement) && (how !== 'clear' || statement.caution === null),
};

/** True when the entry passes every filter of the query, `except` one. */
export function passes(entry: Entry, query: RecordQuery, except?: QueryField): boolean {
  return FILTERS.every((filter) => {
    const value = query[filter];
    return !value || filter === except || TESTS[filter](entry, value, query);
  });
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What a filter can be set to so that something is left, given all the others; the most frequent first. */
export function choicesOf(
  entries: readonly Entry[],
  query: RecordQuery,
  filter: Filter,
  optionsOf: (entry: Entry) => readonly (readonly [value: string, label: string])[],
): Choice[] {
  const choices = new Map<string, Choice>();
  for (const entry of entries) {
    if (!passes(entry, query, filter)) continue;
    for (const [value, label] of optionsOf(entry)) {
      const count = (choices.get(value)?.count ?? 0) + 1;
      choices.set(value, { value, label, count });
    }
  }
  return [...choices.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
