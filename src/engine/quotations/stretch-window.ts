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

/** All stretches of a paragraph, in order. */
export function stretchesOf({ tokens }: Prose, paragraph: Paragraph): StretchTokens[] {
  return paragraph.stretches.map((stretch) => {
    const from = tokenIndexAt(tokens, stretch.start);
    return { stretch, paragraph, from, to: tokenIndexAt(tokens, stretch.end - 1) + 1 };
  });
}

/** The reporter's own words on both sides of a stretch: up to the sentence's ends or the next quoted stretch. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Where the sentence of the stretch begins, also beyond an earlier stretch; see {@link LONGEST_LOOK_BACK}. */
  readonly sentenceFrom: number;
  /** True for tokens inside any stretch of the paragraph: somebody's speech, never cue or source. */
  readonly quoted: (index: number) => boolean;
}

/** Tokens. No cue governs words farther on; it also keeps a paragraph of one endless sentence linear. */
const LONGEST_LOOK_BACK = 120;

/** The window around stretch number `k` of a paragraph. */
export function windowAround(stretches: readonly StretchTokens[], k: number): Window {
  const at = stretches[k] as StretchTokens;
  const sentence = sentenceAt(at.paragraph, at.from);
  const sentenceFrom = Math.max(sentence.from, at.from - LONGEST_LOOK_BACK);
  const tail = sentenceAt(at.paragraph, Math.min(at.to, at.paragraph.to - 1));
  const sentenceTo = tail.to > at.to ? tail.to : at.paragraph.to;
  return {
    from: Math.max(sentenceFrom, stretches[k - 1]?.to ?? 0),
    to: Math.min(sentenceTo, stretches[k + 1]?.from ?? sentenceTo),
    sentenceFrom,
    quoted: (index) => isQuoted(stretches, k, index),
  };
}

/** Looks from stretch `k` backwards: windows are short. */
function isQuoted(stretches: readonly StretchTokens[], k: number, index: number): boolean {
  for (let j = Math.min(k + 1, stretches.length - 1); j >= 0; j--) {
    const { from, to } = stretches[j] as StretchTokens;
    if (to <= index) return false;
    if (from <= index) return true;
  }
  return false;
}

/** The sign that ends the words of a stretch, before or right behind its closing mark: `,` `.` `?` or nothing. */
export function endSign({ text }: Prose, { stretch }: StretchTokens): string {
  const inner = text.slice(stretch.inner.start, stretch.inner.end).trimEnd().at(-1) ?? '';
  if (/[,.?!…—–-]/.test(inner)) return inner;
  return text.slice(stretch.end, stretch.end + 1).match(/[,.?!—–-]/)?.[0] ?? '';
}
