import { officeOn } from '../../model/office.ts';
import { SOURCE_KINDS, type Statement, type TheRecord } from '../../model/record.ts';
import { foundAgain } from '../../model/verification.ts';
import { isWeakHost } from '../advice/source-advice.ts';

/** One line of the counts: so many of so many. */
export interface Count {
  readonly what: string;
  readonly found: number;
  readonly of: number;
}

/** How well the record is sourced. */
export function countsOf({ officials, dossiers }: TheRecord): Count[] {
  const statements = dossiers.flatMap((dossier) => dossier.statements);
  const offices = officials.flatMap((official) => official.offices);
  const speakers = new Map(officials.map((official) => [official.id, official]));
  const heldThen = ({ official, date }: Statement) => {
    const speaker = speakers.get(official);
    return speaker !== undefined && officeOn(speaker, date)?.tenure.kind === 'held';
  };
  return [
    ...statementRows.map(({ what, keep }) => ({ what, found: statements.filter(keep).length, of: statements.length })),
    { what: 'speaker’s office held that day', found: statements.filter(heldThen).length, of: statements.length },
    {
      what: 'offices with a beginning, and an end or a last day seen',
      found: offices.filter(({ from, to, asOf }) => from !== null && (to !== null || asOf !== undefined)).length,
      of: offices.length,
    },
  ];
}

const statementRows: readonly { readonly what: string; readonly keep: (statement: Statement) => boolean }[] = [
  ...SOURCE_KINDS.map((kind) => ({ what: `source: ${kind}`, keep: ({ source }: Statement) => source.kind === kind })),
  { what: 'source: kind not told', keep: ({ source }) => source.kind === undefined },
  { what: 'page with title', keep: ({ source }) => source.title !== null },
  { what: 'page with day', keep: ({ source }) => source.published !== null },
  { what: 'page with title and day', keep: ({ source }) => source.title !== null && source.published !== null },
  { what: 'page archived', keep: ({ source }) => source.archived !== undefined },
  { what: 'second source', keep: ({ source }) => source.second !== undefined },
  { what: 'on a mirror, test or delivery machine', keep: ({ source }) => isWeakHost(source.url) },
  { what: 'language of the original told', keep: ({ source }) => source.language !== undefined },
  { what: 'original words', keep: ({ original }) => original !== undefined },
  { what: 'words found by a second reading', keep: foundAgain },
  { what: 'day stated by a source', keep: ({ datePrecision }) => datePrecision === 'day' },
];
