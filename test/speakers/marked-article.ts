import { type IsoDate, parseIsoDate } from '../../src/model/dates.ts';
import { contains, type Span, span } from '../../src/model/span.ts';
import { parseTruth, type Truth } from './truth.ts';

/** An outermost stretch of quotation marks and who speaks it. */
export interface MarkedStretch extends Span {
  readonly truth: Truth;
}

export interface MarkedArticle {
  readonly published: IsoDate | null;
  /** The article as a reader sees it, without marks. */
  readonly text: string;
  readonly stretches: readonly MarkedStretch[];
}

const HEADER = /^published: (\S+)\n\n/;
const MARK = /\{([^{}\n]*)\}/g;

/** Reads an article in the form that README.md describes. Throws, with the paragraph, when a quotation has no mark. */
export function parseMarkedArticle(source: string): MarkedArticle {
  const header = HEADER.exec(source);
  const body = source.slice(header?.[0].length ?? 0).trimEnd();
  const reader = new Paragraphs();
  for (const paragraph of body.split('\n')) reader.read(paragraph);
  return { published: header?.[1] ? parseIsoDate(header[1]) : null, ...reader.finish() };
}

class Paragraphs {
  private readonly lines: string[] = [];
  private readonly stretches: MarkedStretch[] = [];
  /** Stretches whose quotation goes on in the next paragraph. */
  private waiting: Span[] = [];
  private lastLabel: string | null = null;
  private at = 0;

  read(paragraph: string): void {
    const line = paragraph.replace(MARK, '');
    try {
      this.readMarks(paragraph, line);
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}: ${paragraph}`);
    }
    this.lines.push(line);
    this.at += line.length + 1;
  }

  finish(): Pick<MarkedArticle, 'text' | 'stretches'> {
    if (this.waiting.length > 0) throw new Error('the last quotation is never closed');
    return { text: this.lines.join('\n'), stretches: this.stretches };
  }

  private readMarks(paragraph: string, line: string): void {
    const marked: Span[] = [];
    let removed = 0;
    for (const { 0: whole, 1: label = '', index } of paragraph.matchAll(MARK)) {
      const stretch = stretchEndingAt(line, index - removed);
      marked.push(stretch);
      this.add(stretch, label);
      removed += whole.length;
    }
    const unclosed = unclosedStretch(line, marked);
    if (unclosed) this.waiting.push(this.placed(unclosed));
  }

  private add(stretch: Span, label: string): void {
    const meant = label === '=' ? this.lastLabel : label;
    if (meant === null) throw new Error('“=” without a mark before it');
    this.lastLabel = meant;
    const truth = parseTruth(meant);
    for (const part of [...this.waiting, this.placed(stretch)]) this.stretches.push({ ...part, truth });
    this.waiting = [];
  }

  private placed({ start, end }: Span): Span {
    return span(this.at + start, this.at + end);
  }
}

const OPENING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"', "'": "'", '»': '«', '」': '「' };

function stretchEndingAt(line: string, end: number): Span {
  const closing = line[end - 1] ?? '';
  const opening = OPENING[closing];
  if (opening === undefined) throw new Error('a mark stands right after a closing quotation mark');
  let depth = 1;
  for (let start = end - 2; start >= 0; start--) {
    if (line[start] === opening) depth--;
    else if (line[start] === closing && closing !== '’') depth++; // ’ is an apostrophe most of the time
    if (depth === 0) return span(start, end);
  }
  throw new Error('a closing quotation mark without an opening one');
}

/** A quotation that runs on into the next paragraph, as none of its marks closes it here. */
function unclosedStretch(line: string, marked: readonly Span[]): Span | null {
  const openings = [...line.matchAll(/[“"‘«「]/g)].map(({ index }) => span(index, index + 1));
  const [first, second] = openings.filter((opening) => !marked.some((stretch) => contains(stretch, opening)));
  if (!first) return null;
  const closed = /[”"»」]/.test(line.slice(first.end)) && !marked.some(({ start }) => start >= first.end);
  if (second || closed || marked.some(({ start }) => start >= first.end)) throw new Error('a quotation without a mark');
  return span(first.start, line.length);
}
