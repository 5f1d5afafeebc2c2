import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordQuery } from '../model/record-query.ts';
import { record as wording } from '../view/wording/record.ts';
import { StatementEntry } from './StatementEntry.tsx';
import type { Hit } from './search.ts';

/** A long list is built in steps: a screenful and more at once, never a thousand. */
const STEP = 20;

interface Props {
  readonly hits: readonly Hit[];
  readonly query: RecordQuery;
  /** Whether each statement tells which negotiation it is from. */
  readonly named: boolean;
}

export function Results({ hits, query, named }: Props) {
  const [shown, show] = useState(STEP);
  const list = useRef<HTMLOListElement>(null);
  const firstNew = useRef<number | null>(null);
  useEffect(() => {
    if (firstNew.current === null) return;
    // The button moved down or is gone: reading goes on where the new ones begin.
    list.current?.children[firstNew.current]?.querySelector<HTMLElement>('.entry-head')?.focus();
    firstNew.current = null;
  }, [shown]);
  const more = Math.min(STEP, hits.length - shown);
  return (
    <>
      <ol class="statements" ref={list}>
        {hits.slice(0, shown).map((hit) => (
          <StatementEntry key={hit.entry.statement.id} hit={hit} query={query} named={named} />
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          class="secondary show-more"
          onClick={() => {
            firstNew.current = shown;
            show(shown + STEP);
          }}
        >
          {wording.showMore(more, hits.length - shown)}
        </button>
      )}
    </>
  );
}
