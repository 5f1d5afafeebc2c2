/** Frameworks replace text in bursts; one look after the burst is enough. */
const SETTLED_MS = 300;
/** Tickers and players change a page without end; it is looked at all the same. */
const LONGEST_UNREST_MS = 2000;

export interface WatchEvents {
  /** The page has moved to another address without a load. */
  navigated(): void;
  /** Nodes were taken away or rewritten, just now and before the next frame; `changed` are the elements they were in. */
  disturbed(changed: readonly Element[]): void;
  /** The page's content has changed and come to rest; `added` are the outermost new elements that are still there. */
  settled(added: readonly Element[]): void;
  /** The page came back out of the browser's cache: nothing was heard of the world meanwhile. */
  returned(): void;
  /** The reader is at the page: what it did to our marks without a change of its content shows now. */
  attended(): void;
}

/**
 * Watches the page until `signal` aborts. Our own card is never seen as a change: its host stands beside `<body>`,
 * and inside a closed shadow root nothing is observed.
 * The function it returns has a shadow root watched too: the document's own observer does not look into it.
 */
export function watchPage(document: Document, events: WatchEvents, signal: AbortSignal): (root: ShadowRoot) => void {
  let address = addressOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restless: number | null = null;
  let added = new Set<Element>();

  const settle = () => {
    restless = null;
    const present = [...added].filter((element) => element.isConnected);
    added = new Set();
    events.settled(outermost(present));
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
  const observer = new MutationObserver((records) => {
    const changed = new Set<Element>();
    for (const { type, target, addedNodes, removedNodes } of records) {
      for (const node of addedNodes) if (isElement(node)) added.add(node);
      if (type === 'characterData' || removedNodes.length > 0) changed.add(elementOf(target));
    }
    if (changed.size > 0) events.disturbed(outermost([...changed].filter(({ isConnected }) => isConnected)));
    look();
  });
  observeTree(observer, document.body);

  for (const target of [navigationOf(document), document.defaultView]) {
    for (const type of ['currententrychange', 'popstate']) target?.addEventListener(type, look, { signal });
  }
  const returned = (event: Event) => {
    if ((event as PageTransitionEvent).persisted) events.returned();
  };
  document.defaultView?.addEventListener('pageshow', returned, { signal });
  for (const type of ['scrollend', 'visibilitychange', 'pointerdown', 'pointerover']) {
    document.addEventListener(
      type,
      seldom(() => events.attended()),
      { signal, passive: true },
    );
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (root) => observeTree(observer, root);
}

function observeTree(observer: MutationObserver, tree: Node | null): void {
  if (tree) observer.observe(tree, { childList: true, characterData: true, subtree: true });
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function elementOf(node: Node): Element {
  if (isElement(node)) return node;
  return (
    node.parentElement ??
    (node as Partial<ShadowRoot>).host ??
    node.ownerDocument?.documentElement ??
    (node as Document).documentElement
  );
}

const SELDOM_MS = 1000;

function seldom(call: () => void): () => void {
  let last = 0;
  return () => {
    if (performance.now() - last < SELDOM_MS) return;
    last = performance.now();
    call();
  };
}

/** Without those that stand in another of them. */
function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
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
