import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TheRecord } from '../model/record.ts';
import { hashOf } from '../model/record-query.ts';
import { record as wording } from '../view/wording/record.ts';
import { DossierView } from './DossierView.tsx';
import { entriesOf } from './entries.ts';
import { StartList } from './StartList.tsx';
import { createSearch } from './search.ts';
import { useQuery } from './use-query.ts';

type Loaded =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly record: TheRecord };

/** The whole record, to browse and to search, without any article. */
export function RecordPage({ load }: { load(): Promise<TheRecord> }) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'waiting' });
  useEffect(() => {
    load().then(
      (record) => setLoaded({ kind: 'ready', record }),
      (error: unknown) => setLoaded({ kind: 'failed', message: String(error) }),
    );
  }, []);
  return (
    <>
      <header class="site-head">
        <nav aria-label={wording.pages}>
          <a class="brand" href={hashOf({})}>
            {wording.brand}
          </a>
          <a href="../options/index.html">{wording.options}</a>
        </nav>
      </header>
      {loaded.kind === 'ready' ? (
        <Record record={loaded.record} />
      ) : (
        <main>
          {loaded.kind === 'waiting' && <p role="status">{wording.loading}</p>}
          {loaded.kind === 'failed' && (
            <div role="alert">
              <p>{wording.failed}</p>
              <p class="soft">
                <code lang="en" dir="auto">
                  {loaded.message}
                </code>
              </p>
            </div>
          )}
        </main>
      )}
    </>
  );
}

function Record({ record }: { record: TheRecord }) {
  const search = useMemo(() => createSearch(entriesOf(record)), [record]);
  const [query, change] = useQuery();
  const dossier = record.dossiers.find(({ id }) => id === query.dossier) ?? null;
  const title = dossier?.title ?? wording.title;
  const main = useNewPage(query.dossier ?? '', title);
  return (
    <main ref={main}>
      {dossier ? (
        <DossierView key={dossier.id} record={record} dossier={dossier} search={search} query={query} change={change} />
      ) : query.dossier ? (
        <section class="notice">
          <h1 tabIndex={-1}>{wording.unknownDossier.title}</h1>
          <p>{wording.unknownDossier.text}</p>
          <a class="primary" href={hashOf({})}>
            {wording.unknownDossier.action}
          </a>
        </section>
      ) : (
        <StartList record={record} search={search} query={query} change={change} />
      )}
    </main>
  );
}

/** Names the tab; on the way from one dossier to another the focus goes to the new heading, as on a new page. */
function useNewPage(place: string, title: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(place);
  const stays = useStayingAtFilter(main, place);
  useEffect(() => {
    document.title = wording.tab(title);
    if (before.current === place) return;
    before.current = place;
    if (stays.current) return;
    scrollTo({ top: 0, behavior: 'instant' });
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [place, title]);
  return main;
}

/** Whoever chose the dossier from a filter goes on choosing: the focus is at the same filter on the new page. */
function useStayingAtFilter(main: RefObject<HTMLElement | null>, place: string): RefObject<boolean> {
  const stays = useRef(false);
  const filter = document.activeElement?.getAttribute('data-filter'); // of the page that is about to go
  // Not useEffect, which waits for a frame: a key pressed before it would be lost.
  useLayoutEffect(() => {
    const same = filter ? main.current?.querySelector<HTMLElement>(`[data-filter="${filter}"]`) : null;
    stays.current = Boolean(same);
    same?.focus();
  }, [place]);
  return stays;
}
