import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import type { Dossier } from '../model/record.ts';
import { hashOf, QUERY_FIELDS, type RecordQuery, withField } from '../model/record-query.ts';
import { search as searching, record as wording } from '../view/wording/record.ts';
import { Filters } from './Filters.tsx';
import { NoResults } from './NoResults.tsx';
import { Results } from './Results.tsx';
import type { RecordSearch } from './search.ts';
import type { Keep } from './use-query.ts';

interface Props {
  /** The dossier whose statements are browsed; `null` for all. */
  readonly dossier: Dossier | null;
  readonly search: RecordSearch;
  readonly query: RecordQuery;
  change(query: RecordQuery, keep?: Keep): void;
  /** Shown in place of the statements as long as nothing is asked for. */
  readonly children?: ComponentChildren;
}

/** Search, filters and the statements that pass them. */
export function StatementBrowser({ dossier, search, query, change, children }: Props) {
  const hits = useMemo(() => search.find(query), [search, query]);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = QUERY_FIELDS.some((field) => field !== 'dossier' && field !== 'order' && query[field]);
  useArrival(heading, query.precondition ?? query.official ?? null, dossier !== null && asked);
  const idle = children !== undefined && !asked;
  const base: RecordQuery = dossier ? { dossier: dossier.id } : {};
  return (
    <>
      <section class="browser" data-idle={idle} aria-labelledby="statements">
        <h2 id="statements" ref={heading} tabIndex={-1} class={idle ? 'unseen' : 'arrival'}>
          {wording.statementsTitle}
        </h2>
        <SearchField query={query} change={change} everywhere={dossier === null} />
        {!idle && (
          <div class="browser-columns">
            <Filters dossier={dossier} search={search} query={query} change={change} />
            <div class="results">
              <ResultLine count={hits.length} query={query} change={change} clear={asked ? () => change(base) : null} />
              {hits.length > 0 ? (
                <Results key={hashOf(query)} hits={hits} query={query} named={dossier === null} />
              ) : (
                <NoResults search={search} query={query} change={change} />
              )}
            </div>
          </div>
        )}
      </section>
      {idle && children}
    </>
  );
}

/** Whoever comes by a link for a precondition or an official, or by a bookmark of a search, comes for the statements. */
function useArrival(heading: { current: HTMLElement | null }, target: string | null, asked: boolean): void {
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    const { activeElement } = document;
    // Who chose it from a filter is there already, and goes on choosing.
    const choosing = activeElement instanceof HTMLSelectElement || activeElement instanceof HTMLInputElement;
    const arrived = before.current === undefined ? asked : target !== null && target !== before.current;
    if (arrived && !choosing) {
      heading.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
      heading.current?.focus({ preventScroll: true });
    }
    before.current = target;
  }, [target]);
}

interface FieldProps {
  readonly query: RecordQuery;
  readonly everywhere: boolean;
  change(query: RecordQuery, keep?: Keep): void;
}

function SearchField({ query, everywhere, change }: FieldProps) {
  const id = useId();
  return (
    <search class="search-field">
      <label for={id}>{everywhere ? searching.all : searching.here}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        value={query.q ?? ''}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        // Every letter would be a step back; only the first of a search is.
        onInput={({ currentTarget }) =>
          change(withField(query, 'q', currentTarget.value), query.q ? 'replace' : 'push')
        }
      />
      <p id={`${id}-help`} class="soft">
        {searching.help}
      </p>
    </search>
  );
}

interface LineProps {
  readonly count: number;
  readonly query: RecordQuery;
  readonly clear: (() => void) | null;
  change(query: RecordQuery): void;
}

function ResultLine({ count, query, clear, change }: LineProps) {
  const id = useId();
  return (
    <div class="result-line">
      <p role="status">
        <strong>{wording.statements(count)}</strong>
      </p>
      {clear && (
        <button type="button" class="more" onClick={clear}>
          {searching.clear}
        </button>
      )}
      <span class="order">
        <label for={id}>{wording.order}</label>{' '}
        <select
          id={id}
          value={orderShown(query)}
          onChange={({ currentTarget }) => change(withField(query, 'order', currentTarget.value))}
        >
          {query.q && <option value="best">{wording.orders.best}</option>}
          <option value="newest">{wording.orders.newest}</option>
          <option value="oldest">{wording.orders.oldest}</option>
        </select>
      </span>
    </div>
  );
}

function orderShown({ order, q }: RecordQuery): string {
  if (order === 'oldest' || order === 'newest') return order;
  return q ? 'best' : 'newest';
}
