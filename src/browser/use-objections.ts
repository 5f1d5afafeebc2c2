import type { Objection } from '../model/objection.ts';
import { getObjections, watchObjections } from './objections.ts';
import { useStored } from './use-stored.ts';

/** What the reader has called wrong, kept up to date; `null` until it is loaded, unless it is known already. */
export function useObjections(known: readonly Objection[] | null = null): readonly Objection[] | null {
  return useStored(getObjections, watchObjections, known);
}
