import { firstIndex } from '../../model/first-index.ts';
import { findQuotedStretches, type QuotedStretch } from './quote-marks.ts';
import { rangeOf, splitSentences, type TokenRange } from './sentences.ts';
import { readTokens, type Token, type TokenForms, tokenIndexAt, tokenIndexFrom } from './tokens.ts';

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
  readonly forms: TokenForms;
  readonly paragraphs: readonly Paragraph[];
  readonly where: Whereabouts;
}

/** Where each token stands: arrays that run parallel to the tokens. */
export interface Whereabouts {
  /** The number of its paragraph. */
  readonly paragraph: Uint32Array;
  /** The number of its sentence, counted through the whole text. */
  readonly sentence: Uint32Array;
  /** 1 for a token that begins inside quotation marks, the marks themselves included. */
  readonly quoted: Uint8Array;
}

/** Cuts a text. Every range lies inside one paragraph. Time is linear in the text. */
export function parseProse(text: string): Prose {
  const { tokens, forms } = readTokens(text);
  const paragraphs: Paragraph[] = [];
  let from = 0;
  let firstSentence = 0;
  for (const lineEnd of lineEnds(text)) {
    const to = tokenIndexAt(tokens, lineEnd);
    if (to === from) continue;
    const { start, end } = rangeOf(tokens, from, to);
    const sentences = splitSentences(tokens, from, to);
    const stretches = findQuotedStretches(text, { start, end });
    paragraphs.push({ from, to, start, end, index: paragraphs.length, firstSentence, sentences, stretches });
    firstSentence += sentences.length;
    from = to;
  }
  return { text, tokens, forms, paragraphs, where: whereabouts(tokens, paragraphs) };
}

function whereabouts(tokens: readonly Token[], paragraphs: readonly Paragraph[]): Whereabouts {
  const { length } = tokens;
  const where = {
    paragraph: new Uint32Array(length),
    sentence: new Uint32Array(length),
    quoted: new Uint8Array(length),
  };
  for (const { from, to, index, firstSentence, sentences, stretches } of paragraphs) {
    for (let i = from; i < to; i++) where.paragraph[i] = index; // most runs are short: to call `fill` takes longer
    for (let k = 0; k < sentences.length; k++) {
      const sentence = sentences[k] as TokenRange;
      for (let i = sentence.from; i < sentence.to; i++) where.sentence[i] = firstSentence + k;
    }
    for (const { start, end } of stretches) {
      where.quoted.fill(1, tokenIndexFrom(tokens, start), tokenIndexFrom(tokens, end));
    }
  }
  return where;
}

function* lineEnds(text: string): Generator<number> {
  for (const { index } of text.matchAll(/[\n\r\u2028\u2029]/g)) yield index;
  yield text.length;
}

/** The paragraph that holds token `index`. */
export function paragraphOf({ paragraphs, where }: Prose, index: number): Paragraph | undefined {
  return index < 0 ? paragraphs[0] : (paragraphs[where.paragraph[index] ?? -1] ?? paragraphs.at(-1));
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
  const last = ranges.length - 1;
  return last > 0 ? Math.min(last, firstEndingAfter(ranges, index)) : 0;
}

const firstEndingAfter = (ranges: readonly TokenRange[], index: number) => firstIndex(ranges, ({ to }) => to > index);
