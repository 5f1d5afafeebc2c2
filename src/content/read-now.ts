import { askBackground, type Result } from '../browser/messages.ts';
import { type ArticleText, articleOf } from '../model/article.ts';
import type { IsoDate } from '../model/dates.ts';
import { coversHost, hostOf } from '../model/host.ts';
import type { PageState } from '../model/page-state.ts';
import type { PageReading } from '../model/reading.ts';
import { type ReadPage, readPageInSlices } from '../page/read-page.ts';
import { beginningOf } from './beginning.ts';
import type { LiveChoices } from './choices.ts';
import { Parts } from './parts.ts';
import { pause } from './pause.ts';

/** What became of the page, and what there is to be shown of it; `null` for nothing. */
export interface Outcome {
  readonly state: PageState;
  readonly parts: Parts | null;
}

/** What the reader has asked for on one page. */
export interface Wishes {
  /** A page that looks like no article is read too. */
  readonly anyway: boolean;
  /** The day of a page that tells none. */
  readonly given: IsoDate | null;
}

export const NO_WISHES: Wishes = { anyway: false, given: null };

export interface ReadRequest extends Wishes {
  readonly document: Document;
  /** What was read last: the same text is not read twice. */
  readonly known: Parts | null;
  /** They may change while the page is read. */
  readonly choices: LiveChoices;
  /** Shows what a long article begins with while the rest of it is being read. */
  readonly show: (beginning: Parts) => void;
}

/** Reads the page as it is now. `null` when `isOvertaken` says, or the address, that reader or page have moved on. */
export async function readNow(request: ReadRequest, isOvertaken: () => boolean): Promise<Outcome | null> {
  const { document, anyway, known, choices } = request;
  const url = document.URL;
  const isOver = () => isOvertaken() || document.URL !== url;
  const host = hostOf(url);
  if (host && coversHost((await choices.get()).sitesOff, host))
    return { state: { kind: 'site-off', host }, parts: null };

  const hopeful = () => {
    if (!known) void askBackground('getReady', null);
  };
  const read = await readPageInSlices(document, url, { anyway, hopeful }, pause);
  if (isOver()) return null;
  const { article, facts, reason } = read.page;
  if (!article) return { state: { kind: 'not-read', facts, reason }, parts: null };

  const text = articleOf(read.page, request.given);
  const reading = known?.readingOf(text);
  if (reading) return { state: { kind: 'read', facts, reading }, parts: new Parts(read, reading, await choices.get()) };
  return readText(read, text, request, isOver);
}

async function readText(
  read: ReadPage,
  article: ArticleText,
  request: ReadRequest,
  isOver: () => boolean,
): Promise<Outcome | null> {
  const { facts } = read.page;
  // What is marked already stays until all of it is read anew.
  const early = request.known ? null : await readBeginning(article);
  if (isOver()) return null;
  const asked = askBackground('readArticle', article);
  const parts = early?.ok ? new Parts(read, early.value, await request.choices.get()) : null;
  if (parts) request.show(parts);

  const answer = await asked;
  if (isOver()) return null;
  if (!answer.ok) return failed(answer.error);
  parts?.complete(answer.value);
  return {
    state: { kind: 'read', facts, reading: answer.value },
    parts: parts ?? new Parts(read, answer.value, await request.choices.get()),
  };
}

const failed = (message: string): Outcome => ({ state: { kind: 'failed', message }, parts: null });

async function readBeginning(article: ArticleText): Promise<Result<PageReading> | null> {
  const beginning = beginningOf(article.text);
  return beginning === null ? null : askBackground('readArticle', { ...article, text: beginning });
}
