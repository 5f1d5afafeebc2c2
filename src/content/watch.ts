/** Frameworks replace text in bursts; one look after the burst is enough. */
const SETTLED_MS = 300;
/** Tickers and players change a page without end; it is looked at all the same. */
const LONGEST_UNREST_MS = 2000;

export interface WatchEvents {
  /** The page has moved to another address without a load. */
  navigated(): void;
  /** The page's content has changed and come to rest. */
  settled(): void;
}

/**
 * Watches the page until `signal` aborts. Our own card is never seen as a change: its host stands beside `<body>`,
 * and inside a closed shadow root nothing is observed.
 */
export function watchPage(document: Document, events: WatchEvents, signal: AbortSignal): void {
  let address = addressOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restless: number | null = null;

  const settle = () => {
    restless = null;
    events.settled();
  };
  const look = () => {
    if (addressOf(document) !== address) {
      address = addressOf(document);
      events.navigated();
    }
    restless ??= performance.now();
    const left = restless + LONGEST_UNREST_MS - performance.now();
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(SETTLED_MS, left)));
  };
  const observer = new MutationObserver(look);
  if (document.body) observer.observe(document.body, { childList: true, characterData: true, subtree: true });

  for (const target of [navigationOf(document), document.defaultView]) {
    for (const type of ['currententrychange', 'popstate']) target?.addEventListener(type, look, { signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Without the fragment: a jump inside the article is no new page. */
function addressOf(document: Document): string {
  return document.URL.replace(/#.*$/, '');
}

/** The Navigation API, where the browser has it; elsewhere the new content tells of a new address. */
function navigationOf(document: Document): EventTarget | null {
  const view: (Window & { readonly navigation?: EventTarget }) | null = document.defaultView;
  return view?.navigation ?? null;
}
