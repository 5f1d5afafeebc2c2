import { QUERY_FIELDS, type QueryField, type RecordQuery, withField } from '../model/record-query.ts';
import { nothing, search as searching, record as wording } from '../view/wording/record.ts';
import type { RecordSearch } from './search.ts';

interface Props {
  readonly search: RecordSearch;
  readonly query: RecordQuery;
  change(query: RecordQuery): void;
}

interface WayOut {
  readonly field: QueryField;
  readonly to: RecordQuery;
  readonly count: number;
}

/** Nothing passes: which single step would show something again, by leaving one thing out or all but one. */
export function NoResults({ search, query, change }: Props) {
  const base: RecordQuery = query.dossier ? { dossier: query.dossier } : {};
  const lifting = waysOut(search, query, (field) => withField(query, field, ''));
  const keeping = lifting.length > 0 ? [] : waysOut(search, query, (field) => ({ ...base, [field]: query[field] }));
  const ways = [...lifting, ...keeping];
  const names = lifting.length > 0 ? nothing.without : nothing.only;
  const advice = lifting.length > 0 ? nothing.lift : nothing.keep;
  return (
    <div class="no-results">
      <p>
        <strong>{nothing.title}</strong> {ways.length > 0 ? advice : nothing.advice}
      </p>
      <ul>
        {ways.map(({ field, to, count }) => (
          <li key={field}>
            <button type="button" class="secondary" onClick={() => change(to)}>
              {names[field]} <span class="count">{wording.statements(count)}</span>
            </button>
          </li>
        ))}
        {ways.length === 0 && (
          <li>
            <button type="button" class="secondary" onClick={() => change(base)}>
              {searching.clear}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function waysOut(search: RecordSearch, query: RecordQuery, step: (field: QueryField) => RecordQuery): WayOut[] {
  return QUERY_FIELDS.filter((field) => field !== 'order' && query[field])
    .map((field) => ({ field, to: step(field), count: search.find(step(field)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
}
