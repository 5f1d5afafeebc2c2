import { type Span, span } from '../../src/model/span.ts';
import type { KnownIds } from './known-ids.ts';
import { readMention, readPassages, readQuotation } from './mark-words.ts';
import type { MarkedArticle, MarkedMention, MarkedPassage, MarkedQuotation } from './marked-article.ts';

type Marks = Pick<MarkedArticle, 'text' | 'mentions' | 'passages' | 'quotations'>;

const MARK = /\[\[|\|(?<mention>[^|[\]\n]*)\]\]|<<|>>\{(?<passage>[^{}\n]*)\}|\{= (?<quotation>[^{}\n]*)\}/g;
/** What is left of a mark that is not whole. */
const REMNANT = /\[\[|\]\]|<<|>>|[{}|]/;

/** Takes the marks out of a text and says where they stood. Throws on a mark without its other end. */
export function stripMarks(marked: string, known: KnownIds): Marks {
  const stripper = new Stripper(known);
  let at = 0;
  for (const mark of marked.matchAll(MARK)) {
    stripper.copy(marked.slice(at, mark.index));
    stripper.read(mark[0], mark.groups ?? {});
    at = mark.index + mark[0].length;
  }
  stripper.copy(marked.slice(at));
  return stripper.finish();
}

class Stripper {
  private text = '';
  private readonly mentions: MarkedMention[] = [];
  private readonly passages: MarkedPassage[] = [];
  private readonly quotations: MarkedQuotation[] = [];
  private mentionStart: number | null = null;
  private passageStart: number | null = null;

  constructor(private readonly known: KnownIds) {}

  copy(words: string): void {
    if (REMNANT.test(words)) throw this.error('half a mark', words);
    this.text += words;
  }

  read(mark: string, { mention, passage, quotation }: Record<string, string | undefined>): void {
    try {
      if (mark === '[[') this.mentionStart = this.opened(this.mentionStart);
      else if (mark === '<<') this.passageStart = this.opened(this.passageStart);
      else if (mention !== undefined) this.addMention(mention);
      else if (passage !== undefined) this.addPassages(passage);
      else if (quotation !== undefined) this.addQuotation(quotation);
    } catch (error) {
      throw this.error(error instanceof Error ? error.message : String(error), mark);
    }
  }

  finish(): Marks {
    if (this.mentionStart !== null || this.passageStart !== null) throw new Error('a mark is never closed');
    const { text, mentions, passages, quotations } = this;
    return { text, mentions, passages, quotations };
  }

  private opened(already: number | null): number {
    if (already !== null) throw new Error('a mark inside another of its kind');
    return this.text.length;
  }

  private addMention(words: string): void {
    const place = this.closed(this.mentionStart);
    this.mentionStart = null;
    this.mentions.push({ ...place, ...readMention(words, this.known) });
  }

  private addPassages(words: string): void {
    const place = this.closed(this.passageStart);
    this.passageStart = null;
    if (this.text.slice(place.start).includes('\n')) throw new Error('a passage stands in one paragraph');
    this.passages.push(...readPassages(words, this.known).map((one) => ({ ...place, ...one })));
  }

  private addQuotation(words: string): void {
    this.quotations.push({ ...quotationEndingAt(this.text), ...readQuotation(words, this.known) });
  }

  private closed(start: number | null): Span {
    if (start === null) throw new Error('a mark that was never opened');
    return span(start, this.text.length);
  }

  private error(reason: string, mark: string): Error {
    return new Error(`${reason}: …${this.text.slice(-60)}${mark.slice(0, 60)}…`);
  }
}

const OPENING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"' };

/** The quotation whose closing mark is the last character of the text. */
function quotationEndingAt(text: string): Span {
  const closing = text.at(-1) ?? '';
  const opening = OPENING[closing];
  if (opening === undefined) throw new Error('a verdict stands right after a closing quotation mark');
  let depth = 1;
  for (let start = text.length - 2; start >= 0 && text[start] !== '\n'; start--) {
    if (text[start] === opening) depth--;
    else if (text[start] === closing && closing !== '’') depth++; // ’ is an apostrophe most of the time
    if (depth === 0) return span(start, text.length);
  }
  throw new Error('a closing quotation mark without an opening one');
}
