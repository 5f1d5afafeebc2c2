import { type Paragraph, type Prose, sentenceAt } from '../prose/prose.ts';
import type { QuotedStretch } from '../prose/quote-marks.ts';
import { tokenIndexAt } from '../prose/tokens.ts';

/** A quoted stretch as a run of tokens: `[from, to)` with its marks. */
export interface StretchTokens {
  readonly stretch: QuotedStretch;
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
}

export function tokensOfStretch({ tokens }: Prose, paragraph: Paragraph, stretch: QuotedStretch): StretchTokens {
  const from = tokenIndexAt(tokens, stretch.start);
  return { stretch, paragraph, from, to: tokenIndexAt(tokens, stretch.end - 1) + 1 };
}

/** The reporter's own words on both sides of a stretch: up to the sentence's ends or the next quoted stretch. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Where the sentence of the stretch begins, also beyond an earlier stretch. */
  readonly sentenceFrom: number;
  /** True for tokens inside any stretch of the paragraph: somebody's speech, never cue or source. */
  readonly quoted: (index: number) => boolean;
}

export function windowAround(at: StretchTokens, neighbours: readonly StretchTokens[]): Window {
  const sentenceFrom = sentenceAt(at.paragraph, at.from).from;
  const before = neighbours.findLast(({ to }) => to <= at.from);
  const after = neighbours.find(({ from }) => from >= at.to);
  const tail = sentenceAt(at.paragraph, Math.min(at.to, at.paragraph.to - 1));
  const sentenceTo = tail.to > at.to ? tail.to : at.paragraph.to;
  return {
    from: Math.max(sentenceFrom, before?.to ?? 0),
    to: Math.min(sentenceTo, after?.from ?? sentenceTo),
    sentenceFrom,
    quoted: (index) => neighbours.some(({ from, to }) => from <= index && index < to),
  };
}

/** The sign that ends the words of a stretch, before or right behind its closing mark: `,` `.` `?` or nothing. */
export function endSign({ text }: Prose, { stretch }: StretchTokens): string {
  const inner = text.slice(stretch.inner.start, stretch.inner.end).trimEnd().at(-1) ?? '';
  if (/[,.?!…—–-]/.test(inner)) return inner;
  return text.slice(stretch.end, stretch.end + 1).match(/[,.?!—–-]/)?.[0] ?? '';
}
