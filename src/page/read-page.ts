import type { GateReason, PageText } from '../model/article.ts';
import { span } from '../model/span.ts';
import type { Block } from './block.ts';
import { collectBlocks } from './blocks.ts';
import { findBody } from './body.ts';
import { readDates } from './dates.ts';
import { judgePage } from './gate.ts';
import { judgeLanguage } from './language.ts';
import { readPageData } from './page-data.ts';
import { readPublisher } from './publisher.ts';
import { type Run, TextMap } from './text-map.ts';
import { readTitle } from './title.ts';

export interface ReadOptions {
  /** The reader asked: whatever text is found is read. */
  readonly anyway?: boolean;
}

export interface ReadPage {
  readonly page: PageText;
  readonly map: TextMap;
}

const BETWEEN_BLOCKS = '\n\n';

/**
 * Reads a page: whether it is a news article, its text, and where in the DOM each character of it stands.
 * The document is not changed and no layout is needed. Never throws: a page that defeats us has no text.
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): ReadPage {
  try {
    return read(document, url, options);
  } catch {
    return { page: emptyPage(url), map: new TextMap([], []) };
  }
}

function read(document: Document, url: string, { anyway = false }: ReadOptions): ReadPage {
  const data = readPageData(document, url);
  const body = document.body ? findBody(collectBlocks(document.body)) : [];
  const { text, map } = joinBlocks(body);
  const publisher = readPublisher(data);
  const language = judgeLanguage(text);
  const { published, modified } = readDates(data, body);
  const verdict = judgePage({ data, text, language, published, publisher });
  const facts = { url, title: readTitle(data, publisher), publisher, published, modified, language };
  return { page: { ...decide(verdict, anyway && text !== ''), facts, text }, map };
}

function decide(
  verdict: { readonly article: boolean; readonly reason: GateReason },
  asked: boolean,
): { readonly article: boolean; readonly reason: GateReason } {
  return !verdict.article && asked ? { article: true, reason: 'asked-by-reader' } : verdict;
}

function joinBlocks(blocks: readonly Block[]): { text: string; map: TextMap } {
  const runs: Run[] = [];
  const spans = [];
  let at = 0;
  for (const { text, pieces } of blocks) {
    for (const { at: start, length, node, offset, afterGap } of pieces) {
      runs.push({ start: at + start, end: at + start + length, node, offset, afterGap });
    }
    spans.push(span(at, at + text.length));
    at += text.length + BETWEEN_BLOCKS.length;
  }
  return { text: blocks.map(({ text }) => text).join(BETWEEN_BLOCKS), map: new TextMap(runs, spans) };
}

function emptyPage(url: string): PageText {
  const facts = { url, title: null, publisher: null, published: null, modified: null, language: null };
  return { article: false, reason: 'no-text', facts, text: '' };
}
