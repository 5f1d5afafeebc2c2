import type { ComponentChildren } from 'preact';
import { hashOf, type RecordQuery } from '../../model/record-query.ts';

/** Leads to the page of the record, in a tab of its own: the popup closes. */
export function RecordLink({ query, children }: { query: RecordQuery; children: ComponentChildren }) {
  return (
    <a href={`../dossier/index.html${hashOf(query)}`} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
