import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, queryOf, type RecordQuery } from '../model/record-query.ts';

/** How a change of the query is kept: a step for the back key, or the present step changed (while typing). */
export type Keep = 'push' | 'replace';

/** What the page shows, kept in its address, so that it can be bookmarked and the back key works. */
export function useQuery(): [RecordQuery, (query: RecordQuery, keep?: Keep) => void] {
  const [query, setQuery] = useState(() => queryOf(location.hash));
  useEffect(() => {
    const stop = new AbortController();
    const read = () => setQuery(queryOf(location.hash));
    // Links within the page change the hash, the back key goes through the history; both end here.
    addEventListener('hashchange', read, { signal: stop.signal });
    addEventListener('popstate', read, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const change = useCallback((next: RecordQuery, keep: Keep = 'push') => {
    const hash = hashOf(next);
    if (keep === 'replace') history.replaceState(null, '', hash);
    else if (hash !== hashOf(queryOf(location.hash))) history.pushState(null, '', hash);
    setQuery(next);
  }, []);
  return [query, change];
}
