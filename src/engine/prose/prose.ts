import { firstIndex } from '../../model/first-index.ts';
import { findQuotedStretches, type QuotedStretch } from './quote-marks.ts';
import { rangeOf, splitSentences, type TokenRange } from './sentences.ts';
import { type Token, tokenIndexAt, tokenize } from './tokens.ts';

export interface Paragraph extends TokenRange {
  readonly index: number;
  /** The number of its first sentence in the whole text. */
  readonly firstSentence: number;
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
  let firstSentence = 0;
  for (const end of lineEnds(text)) {
    const to = tokenIndexAt(tokens, end);
    if (to === from) continue;
    const range = rangeOf(tokens, from, to);
    const sentences = splitSentences(tokens, from, to);
    const stretches = findQuotedStretches(text, range);
    paragraphs.push({ ...range, index: paragraphs.length, firstSentence, sentences, stretches });
    firstSentence += sentences.length;
    from = to;
  }
  return { text, tokens, paragraphs };
}

function* lineEnds(text: string): Generator<number> {
  for (const { index } of text.matchAll(/[\n\r\u2028\u2029]/g)) yield index;
  yield text.length;
}

/** The paragraph that holds token `index`. */
export function paragraphOf({ paragraphs }: Prose, index: number): Paragraph | undefined {
  return paragraphs[rangeIndexOf(paragraphs, index)];
}

/** The sentence of `paragraph` that holds token `index`. */
export function sentenceAt(paragraph: Paragraph, index: number): TokenRange {
  return paragraph.sentences[rangeIndexOf(paragraph.sentences, index)] ?? paragraph;
}

/** The sentence of `paragraph` before the one that holds token `index`, if there is one. */
export function sentenceBefore(paragraph: Paragraph, index: number): TokenRange | undefined {
  return paragraph.sentences[rangeIndexOf(paragraph.sentences, index) - 1];
}

/** The number of the sentence that holds token `index`, counted through the whole text. */
export function sentenceNumber(paragraph: Paragraph, index: number): number {
  return paragraph.firstSentence + rangeIndexOf(paragraph.sentences, index);
}

/** The index of the first range that ends after token `index`; the last one when none does. */
function rangeIndexOf(ranges: readonly TokenRange[], index: number): number {
  return Math.max(
    0,
    Math.min(
      ranges.length - 1,
      firstIndex(ranges, ({ to }) => to > index),
    ),
  );
}
