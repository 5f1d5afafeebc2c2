import type { GateReason, PageText } from '../model/article.ts';
import { blockSteps } from './blocks.ts';
import { bodySteps } from './body.ts';
import { readDates } from './dates.ts';
import { couldBeNews, judgePage } from './gate.ts';
import { joinBlocks } from './joined.ts';
import { judgeLanguage } from './language.ts';
import { type PageData, readPageData } from './page-data.ts';
import { readPublisher } from './publisher.ts';
import { sharedElement } from './shared-element.ts';
import { readDescriptions } from './standfirst.ts';
import { runInSlices, runToEnd, type Steps } from './steps.ts';
import { TextMap } from './text-map.ts';
import { readTitle } from './title.ts';

export interface ReadOptions {
  /** The reader asked: whatever text is found is read. */
  readonly anyway?: boolean;
  /** Called early, once it is known that the text may be worth reading: whoever reads it can get ready meanwhile. */
  readonly hopeful?: () => void;
}

export interface ReadPage {
  readonly page: PageText;
  readonly map: TextMap;
  /** The smallest element that holds the body; `null` without one. What a live page adds to its article goes in here. */
  readonly root: Element | null;
}

/**
 * Reads a page: whether it is a news article, its text, and where in the DOM each character of it stands.
 * The document is not changed and no layout is needed. Never throws: a page that defeats us has no text.
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): ReadPage {
  try {
    return runToEnd(readSteps(document, url, options));
  } catch {
    return nothing(url);
  }
}

/**
 * The same in slices of a few milliseconds, between which `pause` gives the page its turn. What the page changes
 * meanwhile may be missing or read twice: whoever watches the page reads it again.
 */
export async function readPageInSlices(
  document: Document,
  url: string,
  options: ReadOptions,
  pause: () => Promise<void>,
): Promise<ReadPage> {
  try {
    return await runInSlices(readSteps(document, url, options), pause);
  } catch {
    return nothing(url);
  }
}

function* readSteps(document: Document, url: string, { anyway = false, hopeful }: ReadOptions): Steps<ReadPage> {
  const data = readPageData(document, url);
  yield;
  if (anyway || couldBeNews(data, readPublisher(data))) hopeful?.();
  else if (isDear(document)) return unread(data);
  const body = document.body ? yield* bodySteps(yield* blockSteps(document.body), readDescriptions(data)) : [];
  const { text, map } = joinBlocks(body);
  yield;
  const publisher = readPublisher(data);
  const language = judgeLanguage(text);
  const { published, modified } = readDates(data, body);
  yield;
  const verdict = judgePage({ data, text, language, published, publisher });
  yield;
  const facts = { url, title: readTitle(data, publisher), publisher, published, modified, language };
  return { page: { ...decide(verdict, anyway && text !== ''), facts, text }, map, root: sharedElement(body) };
}

/** More elements than this cost more to walk than to judge by what the page says about itself. */
const DEAR_FROM = 1500;

function isDear(document: Document): boolean {
  return document.getElementsByTagName('*').length > DEAR_FROM;
}

/** A page that cannot be news, whatever its text is. */
function unread(data: PageData): ReadPage {
  const publisher = readPublisher(data);
  const { published, modified } = readDates(data, []);
  const facts = { url: data.url, title: readTitle(data, publisher), publisher, published, modified, language: null };
  return { page: { article: false, reason: 'not-an-article', facts, text: '' }, map: new TextMap([], []), root: null };
}

function decide(
  verdict: { readonly article: boolean; readonly reason: GateReason },
  asked: boolean,
): { readonly article: boolean; readonly reason: GateReason } {
  return !verdict.article && asked ? { article: true, reason: 'asked-by-reader' } : verdict;
}

function nothing(url: string): ReadPage {
  const facts = { url, title: null, publisher: null, published: null, modified: null, language: null };
  return { page: { article: false, reason: 'no-text', facts, text: '' }, map: new TextMap([], []), root: null };
}
