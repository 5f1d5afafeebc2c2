import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Something stored, kept up to date; `null` until it is loaded, unless it is known already. `get` and `watch` must stay the
 * same functions.
 */
export function useStored<T>(
  get: () => Promise<T>,
  watch: (callback: (value: T) => void, signal: AbortSignal) => void,
  known: T | null,
): T | null {
  const [value, setValue] = useState(known);
  // Not useEffect, which waits for a frame: what is asked for at once may be in the first one.
  useLayoutEffect(() => {
    const stop = new AbortController();
    watch((changed) => setValue(() => changed), stop.signal);
    if (known === null) get().then((loaded) => setValue((newer) => newer ?? loaded));
    return () => stop.abort();
  }, [get, watch]);
  return value;
}
