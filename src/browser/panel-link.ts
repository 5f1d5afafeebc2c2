import browser from 'webextension-polyfill';

const NAME = 'proviso-panel';

/** Said by the page: the mark that stands out on it, by its id in the joined reading. */
export interface PageSays {
  readonly active: string | null;
}

/** Said by the panel: the marks that the reader points at in its list. */
export interface PanelSays {
  readonly point: readonly string[];
}

const isPageSays = (said: unknown): said is PageSays => typeof said === 'object' && said !== null && 'active' in said;
const isPanelSays = (said: unknown): said is PanelSays =>
  typeof said === 'object' && said !== null && 'point' in said && Array.isArray(said.point);

export interface PageEnd {
  /** Tells every panel that is open beside the page; nobody is woken when there is none. */
  tell(said: PageSays): void;
}

/** The page's end of the link, until `signal` aborts. `pointed` gets an empty list when a panel closes. */
export function listenToPanels(pointed: (marks: readonly string[]) => void, signal: AbortSignal): PageEnd {
  const panels = new Set<browser.Runtime.Port>();
  const connected = (port: browser.Runtime.Port) => {
    if (port.name !== NAME) return;
    panels.add(port);
    port.onMessage.addListener((said: unknown) => {
      if (isPanelSays(said)) pointed(said.point);
    });
    port.onDisconnect.addListener(() => {
      panels.delete(port);
      pointed([]);
    });
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(connected);
    for (const port of panels) port.disconnect();
  });
  return {
    tell(said) {
      for (const port of panels) port.postMessage(said);
    },
  };
}

export interface PanelEnd {
  tell(said: PanelSays): void;
  close(): void;
}

/** The panel's end. `gone` is called when the page has left its tab, or was never read. */
export function linkToPage(tab: number, heard: (said: PageSays) => void, gone: () => void): PanelEnd {
  const port = browser.tabs.connect(tab, { name: NAME, frameId: 0 });
  let open = true;
  port.onMessage.addListener((said: unknown) => {
    if (isPageSays(said)) heard(said);
  });
  port.onDisconnect.addListener(() => {
    open = false;
    gone();
  });
  return {
    tell: (said) => {
      if (open) port.postMessage(said);
    },
    close: () => {
      open = false;
      port.disconnect();
    },
  };
}
