import { askBackground } from '../browser/messages.ts';
import { articleOf } from '../model/article.ts';
import { coversHost, hostOf } from '../model/host.ts';
import type { PageState } from '../model/page-state.ts';
import { readPageInSlices } from '../page/read-page.ts';
import type { Choices } from './choices.ts';
import { Parts } from './parts.ts';
import { pause } from './pause.ts';

/** What became of the page, and what there is to be shown of it; `null` for nothing. */
export interface Outcome {
  readonly state: PageState;
  readonly parts: Parts | null;
}

export interface ReadRequest {
  readonly document: Document;
  /** The reader asked: a page that looks like no article is read too. */
  readonly anyway: boolean;
  /** What was read last: the same text is not read twice. */
  readonly known: Parts | null;
  /** As they are now; they may change while the page is read. */
  readonly choices: () => Choices;
}

/** Reads the page as it is now. `null` when `isOver` says that reader or page have meanwhile moved on. */
export async function readNow(request: ReadRequest, isOvertaken: () => boolean): Promise<Outcome | null> {
  const { document, anyway, known, choices } = request;
  const url = document.URL;
  const isOver = () => isOvertaken() || document.URL !== url;
  const host = hostOf(url);
  if (host && coversHost(choices().sitesOff, host)) return { state: { kind: 'site-off', host }, parts: null };

  const read = await readPageInSlices(document, url, { anyway }, pause);
  if (isOver()) return null;
  const { page } = read;
  const { facts, reason } = page;
  if (!page.article) return { state: { kind: 'not-read', facts, reason }, parts: null };

  const reading = known?.readingOf(page) ?? null;
  const answer = reading ? { ok: true as const, value: reading } : await askBackground('readArticle', articleOf(page));
  if (isOver()) return null;
  if (!answer.ok) return { state: { kind: 'failed', message: answer.error }, parts: null };
  return { state: { kind: 'read', facts, reading: answer.value }, parts: new Parts(read, answer.value, choices()) };
}
