import browser from 'webextension-polyfill';
import type { ArticleText } from '../model/article.ts';
import type { Command } from '../model/command.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Followed } from '../model/followed.ts';
import type { Wording } from '../model/language.ts';
import type { PageState } from '../model/page-state.ts';
import type { PageReading } from '../model/reading.ts';
import type { Topic } from '../model/record.ts';
import type { RecordQuery } from '../model/record-query.ts';

/** Every message of the extension: who answers it, what is asked, what is answered. */
export interface Messages {
  /** Sent by the content script while it gathers a text that it may want read: the background loads what it needs. */
  getReady: { request: null; reply: null };
  /** Asked by the content script, answered by the background. */
  readArticle: { request: ArticleText; reply: PageReading };
  /** What the bundled record covers. Asked by the options, answered by the background. */
  recordFacts: { request: null; reply: RecordFacts };
  /**
   * Opens the page of the record in a new tab. Asked by the content script: pages may not open the extension's own
   * pages, and no link on a page leads there.
   */
  openRecord: { request: RecordQuery; reply: null };
  /** Said by the content script, heard by background and panel: what the page has become, and how many marks it shows. */
  pageShown: { request: PageReport; reply: null };
  /** The same, asked by the background, answered by the content script. */
  pageReport: { request: null; reply: PageReport };
  /** Brings the script of the card into the page that asks. Asked by the content script, answered by the background. */
  loadCard: { request: null; reply: null };
  /** The words of the interface. Asked by the content script, answered by the background: no page may read our files. */
  wording: { request: null; reply: Wording };
  /** Asked by popup and panel, answered by the content script once the page is read. */
  pageState: { request: null; reply: PageState };
  /** The same in brief, see `inBrief`: soon there. Asked by the popup. */
  pageInBrief: { request: null; reply: PageState };
  /** The reader wants the page read although the gate said no. */
  readAnyway: { request: null; reply: PageState };
  /** What the reader asked for by a key. Asked by the background, answered by the content script once the page is read. */
  command: { request: { readonly command: Command }; reply: null };
  /** The reader tells the date of a page that does not. Asked by the popup. */
  giveDate: { request: { readonly date: IsoDate }; reply: PageState };
  /** Scrolls to a mark (its id as in `content/marks.ts`) and opens its card. */
  jumpTo: { request: { readonly mark: string }; reply: null };
}

export interface PageReport {
  readonly kind: PageState['kind'] | 'reading';
  readonly marks: number;
}

export interface RecordFacts {
  readonly followed: Followed;
  readonly topics: readonly Topic[];
  readonly dossiers: number;
  readonly statements: number;
}

export type MessageKind = keyof Messages;

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** Handlers for some of the messages; each entry answers its own. `tab` is the one whose page asks, if a page does. */
export type Handlers = {
  readonly [K in MessageKind]?: (request: Messages[K]['request'], tab: number | null) => Promise<Messages[K]['reply']>;
};

type Handler = (request: unknown, tab: number | null) => Promise<unknown>;
type Sender = browser.Runtime.MessageSender;

interface Envelope<K extends MessageKind = MessageKind> {
  readonly proviso: K;
  readonly request: Messages[K]['request'];
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'proviso' in message && typeof message.proviso === 'string';
}

function isResult(answer: unknown): answer is Result<never> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Answers messages until `signal` aborts. Messages that have no handler here are left to the other listeners.
 * A handler's exception becomes a failed {@link Result}, never an unhandled rejection.
 */
export function handle(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (received: unknown, sender: Sender): Promise<Result<unknown>> | undefined => {
    if (!isEnvelope(received)) return undefined;
    const handler = handlers[received.proviso] as Handler | undefined;
    if (!handler) return undefined;
    return handler(received.request, sender.tab?.id ?? null).then(
      (value) => ({ ok: true, value }),
      (error: unknown) => ({ ok: false, error: message(error) }),
    );
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]),
  );
}

async function answered<T>(answer: Promise<unknown>): Promise<Result<T>> {
  try {
    const result = await answer;
    return isResult(result) ? result : { ok: false, error: 'nobody answered' };
  } catch (error) {
    return { ok: false, error: message(error) };
  }
}

/** Asks the background. Never rejects. */
export function askBackground<K extends MessageKind>(
  kind: K,
  request: Messages[K]['request'],
): Promise<Result<Messages[K]['reply']>> {
  return answered(browser.runtime.sendMessage({ proviso: kind, request } satisfies Envelope<K>));
}

/** Asks the content script of a tab's top frame. Never rejects; fails when the script is not there. */
export function askTab<K extends MessageKind>(
  tab: number,
  kind: K,
  request: Messages[K]['request'],
): Promise<Result<Messages[K]['reply']>> {
  return answered(browser.tabs.sendMessage(tab, { proviso: kind, request } satisfies Envelope<K>, { frameId: 0 }));
}
