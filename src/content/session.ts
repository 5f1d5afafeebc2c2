import { isOrphaned } from '../browser/context.ts';
import { askBackground, handle } from '../browser/messages.ts';
import { changeSettings } from '../browser/settings.ts';
import { articleOf } from '../model/article.ts';
import { type IsoDate, parseIsoDate } from '../model/dates.ts';
import { coversHost, hostOf } from '../model/host.ts';
import type { PageState } from '../model/page-state.ts';
import { readPageInSlices } from '../page/read-page.ts';
import { type Choices, getChoices, watchChoices } from './choices.ts';
import { Hover } from './hover.ts';
import { scrollToMark } from './jump.ts';
import { isDarkAt } from './page-theme.ts';
import { Painter } from './painter.ts';
import { Parts } from './parts.ts';
import { pause } from './pause.ts';
import { watchPage } from './watch.ts';
import { learnWording } from './wording.ts';

/** A page that was no article may become one when its framework has filled it; it is looked at again this often. */
const MOST_SECOND_LOOKS = 5;

/** Proviso in one page: reads it, shows its marks, answers the popup. All of it ends with the signal. */
export class Session {
  readonly #document: Document;
  readonly #controller = new AbortController();
  readonly #painter: Painter;
  readonly #hover: Hover;
  #settings: Choices | null = null;
  #parts: Parts | null = null;
  /** Counts readings: what comes back to an older one is dropped. */
  #turn = 0;
  #dark = false;
  readonly #watchRoot: (root: ShadowRoot) => void;
  #state: Promise<PageState> | null = null;
  #anyway = false;
  /** The day that the reader gave to a page that tells none. */
  #given: IsoDate | null = null;
  #secondLooks = 0;
  #wasDisturbed = false;

  constructor(document: Document) {
    this.#document = document;
    const { signal } = this.#controller;
    this.#painter = new Painter(document);
    this.#hover = new Hover(
      document,
      {
        setActive: (placed) => this.#painter.setActive(placed),
        siteOff: () => void this.#switchSiteOff(),
        openRecord: (query) => void askBackground('openRecord', query),
        giveDate: (date) => void this.#giveDate(date),
        orphaned: () => this.end(),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#painter.clear());
    handle(
      {
        pageState: () => this.#current(),
        readAnyway: () => this.#readAnyway(),
        giveDate: ({ date }) => this.#giveDate(date),
        jumpTo: ({ mark }) => this.#jumpTo(mark),
      },
      signal,
    );
    watchChoices((settings) => this.#applySettings(settings), signal);
    const events = {
      navigated: () => this.#drop(),
      disturbed: (changed: readonly Element[]) => this.#disturbed(changed),
      settled: (added: readonly Element[]) => this.#settled(added),
      returned: () => void this.#returned(),
      attended: () => this.#attended(),
    };
    this.#watchRoot = watchPage(document, events, signal);
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

  async #current(): Promise<PageState> {
    const state = await (this.#state ?? this.refresh());
    return state.kind === 'read' && this.#parts ? { ...state, reading: this.#parts.joined() } : state;
  }

  async #readNow(): Promise<PageState> {
    const turn = ++this.#turn;
    this.#settings ??= await getChoices();
    const settings = this.#settings;
    const url = this.#document.URL;
    const host = hostOf(url);
    if (host && coversHost(settings.sitesOff, host)) return this.#show(null, { kind: 'site-off', host });

    const read = await readPageInSlices(this.#document, url, { anyway: this.#anyway }, pause);
    // Meanwhile the reader or the page may have moved on; that reading then has its own answer under way.
    if (this.#isOver(turn, url)) return this.#newer(turn);
    const { page } = read;
    const { facts, reason } = page;
    if (!page.article) return this.#show(null, { kind: 'not-read', facts, reason });

    const article = articleOf(page, this.#given);
    const known = this.#parts?.first;
    const same = known && known.url === url && known.text === page.text && known.published === article.published;
    const [answer, wording] = await Promise.all([
      same ? ({ ok: true, value: known } as const) : askBackground('readArticle', article),
      learnWording(),
    ]);
    if (this.#isOver(turn, url)) return this.#newer(turn);
    if (!answer.ok) return this.#failed(answer.error);
    if (!wording.ok) return this.#failed(wording.error);
    return this.#show(new Parts(read, answer.value, this.#settings), { kind: 'read', facts, reading: answer.value });
  }

  #failed(message: string): PageState {
    if (/context invalidated/i.test(message)) this.end();
    return this.#show(null, { kind: 'failed', message });
  }

  /** The answer of the reading that took this one's place. */
  #newer(turn: number): Promise<PageState> {
    return turn === this.#turn ? this.refresh() : this.#current();
  }

  #isOver(turn: number, url: string): boolean {
    return turn !== this.#turn || this.#document.URL !== url;
  }

  #show(parts: Parts | null, state: PageState): PageState {
    this.#parts = parts;
    const [firstNode] = parts?.read.map.nodes() ?? [];
    this.#dark = parts !== null && isDarkAt(firstNode);
    this.#paint();
    return state;
  }

  #paint(): void {
    if (this.ended) return;
    if (!this.#parts) {
      this.#hover.setScene(null);
      this.#painter.clear();
      return;
    }
    this.#painter.paint(this.#parts.placed, this.#parts.topics, this.#dark);
    for (const root of this.#parts.shadowRoots) {
      this.#painter.styleWithin(root);
      this.#watchRoot(root);
    }
    this.#setScene(this.#parts);
  }

  #setScene(parts: Parts): void {
    this.#hover.setScene({ parts: parts.all, shadowRoots: parts.shadowRoots, dark: this.#dark });
  }

  /** Another address: nothing that was read holds any more. */
  #drop(): void {
    this.#turn++;
    this.#anyway = false;
    this.#given = null;
    this.#secondLooks = 0;
    this.#state = null;
    this.#parts = null;
    this.#paint();
  }

  /** Before the next frame: marks whose words the page wrote anew are put on the new ones, and nobody sees them blink. */
  #disturbed(changed: readonly Element[]): void {
    this.#wasDisturbed = true;
    if (!this.#parts || !this.#settings || !this.#parts.hasLost()) return;
    if (this.#parts.reanchor(changed, this.#settings)) this.#paint();
  }

  #settled(added: readonly Element[]): void {
    const wasDisturbed = this.#wasDisturbed;
    this.#wasDisturbed = false;
    if (isOrphaned()) this.end();
    else if (this.#parts) {
      if (wasDisturbed && this.#parts.hasLost()) void this.refresh();
      else void this.#readAdded(this.#parts, added);
    } else if (!this.#state) void this.refresh();
    else if (this.#secondLooks < MOST_SECOND_LOOKS) {
      this.#secondLooks++;
      void this.refresh();
    }
  }

  /** A live page's new entries are read by themselves, so that the thousandth costs what the first did. */
  async #readAdded(parts: Parts, added: readonly Element[]): Promise<void> {
    this.#attended();
    const addition = parts.addition(added);
    if (!addition) return;
    const { facts } = parts.read.page;
    const { url, title } = facts;
    const published = addition.published ?? facts.published ?? this.#given;
    const answer = await askBackground('readArticle', { text: addition.text, published, title, url });
    if (!answer.ok || !this.#settings || this.#parts !== parts || this.ended) return;
    const { placed, reading } = parts.add(addition, answer.value, this.#settings);
    this.#painter.add(placed, reading.records.topics, this.#dark);
    this.#setScene(parts);
  }

  /** A page may throw away all highlights without any change that could be watched. */
  #attended(): void {
    if (this.#parts && !this.#painter.isIntact()) this.#paint();
  }

  async #returned(): Promise<void> {
    if (isOrphaned()) this.end();
    else this.#applySettings(await getChoices());
  }

  #applySettings(settings: Choices): void {
    const before = this.#settings;
    this.#settings = settings;
    const sameSites = before?.sitesOff.join() === settings.sitesOff.join();
    if (sameSites) {
      this.#parts?.place(settings);
      this.#paint();
    } else void this.refresh();
  }

  #readAnyway(): Promise<PageState> {
    this.#anyway = true;
    return this.refresh();
  }

  #giveDate(date: string): Promise<PageState> {
    this.#given = parseIsoDate(date);
    return this.refresh();
  }

  async #jumpTo(id: string): Promise<null> {
    await this.#current();
    const placed = this.#parts?.find(id);
    if (!placed) throw new Error(`This mark is not on the page: ${id}`);
    await scrollToMark(placed);
    this.#hover.open(placed.mark.id);
    return null;
  }

  async #switchSiteOff(): Promise<void> {
    const host = hostOf(this.#document.URL);
    if (host) await changeSettings(({ sitesOff }) => ({ sitesOff: [...new Set([...sitesOff, host])] }));
  }
}
