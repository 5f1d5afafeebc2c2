import { isOrphaned } from '../browser/context.ts';
import { askBackground, handle } from '../browser/messages.ts';
import type { Command } from '../model/command.ts';
import { parseIsoDate } from '../model/dates.ts';
import { inBrief } from '../model/in-brief.ts';
import type { PageState } from '../model/page-state.ts';
import { LiveChoices } from './choices.ts';
import { Display } from './display.ts';
import { Latest } from './latest.ts';
import { PageChanges } from './page-changes.ts';
import type { Parts } from './parts.ts';
import { NO_WISHES, readNow, type Wishes } from './read-now.ts';
import { switchSiteOff } from './site-off.ts';
import { watchPage } from './watch.ts';

/** Proviso in one page: has it read and shown, follows its changes, answers the popup. All of it ends with the session. */
export class Session {
  readonly #document: Document;
  readonly #controller = new AbortController();
  readonly #choices: LiveChoices;
  readonly #display: Display;
  readonly #reading = new Latest<PageState>();
  #wishes: Wishes = NO_WISHES;

  constructor(document: Document) {
    this.#document = document;
    const { signal } = this.#controller;
    this.#display = new Display(
      document,
      {
        siteOff: () => void switchSiteOff(document.URL),
        openRecord: (query) => void askBackground('openRecord', query),
        giveDate: (date) => void this.#wish({ given: parseIsoDate(date) }),
        orphaned: () => this.end(),
        shownWithin: (root) => watchRoot(root),
      },
      signal,
    );
    this.#choices = new LiveChoices(
      { chosen: (choices) => this.#display.choose(choices), sitesChanged: () => void this.refresh() },
      signal,
    );
    const watchRoot = watchPage(document, new PageChanges(this, this.#display), signal);
    handle(
      {
        pageState: () => this.#current(),
        pageInBrief: async () => inBrief(await this.#current()),
        readAnyway: () => this.#wish({ anyway: true }),
        giveDate: ({ date }) => this.#wish({ given: parseIsoDate(date) }),
        command: ({ command }) => this.#command(command),
        pageReport: async () => this.#display.report,
        jumpTo: ({ mark }) => this.#jumpTo(mark),
      },
      signal,
    );
  }

  get ended(): boolean {
    return this.#controller.signal.aborted;
  }

  get hasLooked(): boolean {
    return this.#reading.answer !== null;
  }

  /** Leaves the page as it was. */
  end(): void {
    this.#controller.abort();
  }

  /** Reads the page as it is now. Never rejects: what goes wrong is a state of its own. */
  refresh(): Promise<PageState> {
    return this.#reading.run((isOvertaken) =>
      this.#read(isOvertaken).catch((error: unknown): PageState => ({ kind: 'failed', message: String(error) })),
    );
  }

  drop(): void {
    this.#wishes = NO_WISHES;
    this.#reading.drop();
    this.#display.show(null, 'reading');
  }

  catchUp(): void {
    void this.#choices.catchUp();
  }

  async #read(isOvertaken: () => boolean): Promise<PageState | null> {
    const request = {
      ...this.#wishes,
      document: this.#document,
      known: this.#display.parts,
      choices: this.#choices,
      show: (beginning: Parts) => this.#display.show(beginning, 'read'),
    };
    const outcome = await readNow(request, isOvertaken);
    if (!outcome) return null;
    if (isOrphaned()) this.end();
    this.#display.show(outcome.parts, outcome.state.kind);
    return outcome.state;
  }

  async #current(): Promise<PageState> {
    const state = await (this.#reading.answer ?? this.refresh());
    const { parts } = this.#display;
    return state.kind === 'read' && parts ? { ...state, reading: parts.joined() } : state;
  }

  #wish(wish: Partial<Wishes>): Promise<PageState> {
    this.#wishes = { ...this.#wishes, ...wish };
    return this.refresh();
  }

  async #command(command: Command): Promise<null> {
    await this.#current();
    await this.#display.command(command);
    return null;
  }

  async #jumpTo(mark: string): Promise<null> {
    await this.#current();
    await this.#display.jumpTo(mark);
    return null;
  }
}
