import { askBackground, handle } from '../browser/messages.ts';
import { changeSettings, getSettings, watchSettings } from '../browser/settings.ts';
import { articleOf } from '../model/article.ts';
import { coversHost, hostOf } from '../model/host.ts';
import type { PageState } from '../model/page-state.ts';
import type { PageReading } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import { type ReadPage, readPage } from '../page/read-page.ts';
import { Hover } from './hover.ts';
import { scrollToMark } from './jump.ts';
import { isDarkAt } from './page-theme.ts';
import { Painter } from './painter.ts';
import { isLost, type PlacedMark, placeMarks, shownMarks } from './placed-mark.ts';
import { watchPage } from './watch.ts';

/** A page that was no article may become one when its framework has filled it; it is looked at again this often. */
const MOST_SECOND_LOOKS = 5;

/** Proviso in one page: reads it, shows its marks, answers the popup. All of it ends with the signal. */
export class Session {
  readonly #document: Document;
  readonly #controller = new AbortController();
  readonly #painter: Painter;
  readonly #hover: Hover;
  #settings: Settings | null = null;
  #read: ReadPage | null = null;
  #reading: PageReading | null = null;
  #placed: readonly PlacedMark[] = [];
  #state: Promise<PageState> | null = null;
  #anyway = false;
  #secondLooks = 0;

  constructor(document: Document) {
    this.#document = document;
    const { signal } = this.#controller;
    this.#painter = new Painter(document);
    this.#hover = new Hover(
      document,
      {
        setActive: (placed) => this.#painter.setActive(placed),
        siteOff: () => void this.#switchSiteOff(),
        orphaned: () => this.end(),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#painter.clear());
    handle(
      {
        pageState: () => this.#current(),
        readAnyway: () => this.#readAnyway(),
        jumpTo: ({ mark }) => this.#jumpTo(mark),
      },
      signal,
    );
    watchSettings((settings) => this.#applySettings(settings), signal);
    watchPage(document, { navigated: () => this.#drop(), settled: () => this.#settled() }, signal);
  }

  get ended(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Leaves the page as it was. */
  end(): void {
    this.#controller.abort();
  }

  /** Reads the page as it is now. Never rejects: what goes wrong is a state of its own. */
  refresh(): Promise<PageState> {
    const state = this.#readNow().catch((error: unknown): PageState => ({ kind: 'failed', message: String(error) }));
    this.#state = state;
    return state;
  }

  #current(): Promise<PageState> {
    return this.#state ?? this.refresh();
  }

  async #readNow(): Promise<PageState> {
    this.#settings ??= await getSettings();
    const url = this.#document.URL;
    const host = hostOf(url);
    if (host && coversHost(this.#settings.sitesOff, host)) return this.#show(null, null, { kind: 'site-off', host });

    const read = readPage(this.#document, url, { anyway: this.#anyway });
    const { page } = read;
    const { facts, reason } = page;
    if (!page.article) return this.#show(read, null, { kind: 'not-read', facts, reason });

    const known = this.#reading && this.#reading.url === url && this.#reading.text === page.text ? this.#reading : null;
    const answer = known ? ({ ok: true, value: known } as const) : await askBackground('readArticle', articleOf(page));
    // Meanwhile the reader or the page may have moved on; that reading then has its own answer under way.
    if (this.#document.URL !== url) return this.#current();
    if (answer.ok) return this.#show(read, answer.value, { kind: 'read', facts, reading: answer.value });
    if (/context invalidated/i.test(answer.error)) this.end();
    return this.#show(null, null, { kind: 'failed', message: answer.error });
  }

  #show(read: ReadPage | null, reading: PageReading | null, state: PageState): PageState {
    this.#read = read;
    this.#reading = reading;
    this.#paint();
    return state;
  }

  #paint(): void {
    if (this.ended) return;
    if (!this.#read || !this.#reading || !this.#settings) {
      this.#placed = [];
      this.#hover.setScene(null);
      this.#painter.clear();
      return;
    }
    const { map } = this.#read;
    const reading = this.#reading;
    const [firstNode] = map.nodes();
    const dark = isDarkAt(firstNode);
    this.#placed = placeMarks(shownMarks(reading, this.#settings), map);
    this.#painter.paint(this.#placed, reading.records.topics, dark);
    this.#hover.setScene({ reading, placed: this.#placed, map, dark });
  }

  /** Another address: nothing that was read holds any more. */
  #drop(): void {
    this.#anyway = false;
    this.#secondLooks = 0;
    this.#state = null;
    this.#read = null;
    this.#reading = null;
    this.#paint();
  }

  #settled(): void {
    if (this.#reading) {
      if (this.#placed.some(isLost)) void this.refresh();
      else if (!this.#painter.isIntact()) this.#paint();
    } else if (!this.#state) void this.refresh();
    else if (this.#read && this.#secondLooks < MOST_SECOND_LOOKS) {
      this.#secondLooks++;
      void this.refresh();
    }
  }

  #applySettings(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    const sameSites = before?.sitesOff.join() === settings.sitesOff.join();
    if (sameSites) this.#paint();
    else void this.refresh();
  }

  #readAnyway(): Promise<PageState> {
    this.#anyway = true;
    return this.refresh();
  }

  async #jumpTo(id: string): Promise<null> {
    await this.#current();
    const placed = this.#placed.find(({ mark }) => mark.id === id);
    if (!placed) throw new Error(`This mark is not on the page: ${id}`);
    await scrollToMark(placed);
    this.#hover.open(id);
    return null;
  }

  async #switchSiteOff(): Promise<void> {
    const host = hostOf(this.#document.URL);
    if (host) await changeSettings(({ sitesOff }) => ({ sitesOff: [...new Set([...sitesOff, host])] }));
  }
}
