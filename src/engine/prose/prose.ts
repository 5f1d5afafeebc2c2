import { findQuotedStretches, type QuotedStretch } from './quote-marks.ts';
import { rangeOf, splitSentences, type TokenRange } from './sentences.ts';
import { type Token, tokenIndexAt, tokenize } from './tokens.ts';

export interface Paragraph extends TokenRange {
  readonly index: number;
  readonly sentences: readonly TokenRange[];
  readonly stretches: readonly QuotedStretch[];
}

/** A text cut into what the later steps work on. Paragraphs are the lines of the text that hold words or signs. */
export interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
}

/** Cuts a text. Every range lies inside one paragraph. Time is linear in the text. */
export function parseProse(text: string): Prose {
  const tokens = tokenize(text);
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const end of lineEnds(text)) {
    const to = tokenIndexAt(tokens, end);
    if (to > from) paragraphs.push(paragraph(text, tokens, from, to, paragraphs.length));
    from = to;
  }
  return { text, tokens, paragraphs };
}

function* lineEnds(text: string): Generator<number> {
  for (const { index } of text.matchAll(/[\n\r\u2028\u2029]/g)) yield index;
  yield text.length;
}

function paragraph(text: string, tokens: readonly Token[], from: number, to: number, index: number): Paragraph {
  const range = rangeOf(tokens, from, to);
  const sentences = splitSentences(tokens, from, to);
  return { ...range, index, sentences, stretches: findQuotedStretches(text, range) };
}

/** The paragraph that holds token `index`. */
export function paragraphOf({ paragraphs }: Prose, index: number): Paragraph | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.to ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low];
}

/** The sentence of `paragraph` that holds token `index`. */
export function sentenceAt(paragraph: Paragraph, index: number): TokenRange {
  return paragraph.sentences.find(({ to }) => index < to) ?? paragraph;
}
