import { describe, expect, it } from 'vitest';
import type { MergedQuotation } from '../../../src/engine/learned/merge.ts';
import { asWholeSentence } from '../../../src/engine/learned/whole-sentence.ts';
import { parseProse } from '../../../src/engine/prose/prose.ts';

/** How sure words in marks without a cue are after a second look. */
function sureOf(text: string, confidence: number): number {
  const prose = parseProse(text);
  const from = prose.tokens.findIndex((token) => token.text === '“');
  const to = prose.tokens.findIndex((token) => token.text === '”') + 1;
  const rest = { cue: null, source: null, link: null, sourceConfidence: 0 };
  const found: MergedQuotation = { kind: 'direct', content: [{ from, to }], confidence, ...rest };
  return asWholeSentence(prose, found).confidence;
}

describe('Words in marks without a cue', () => {
  it('are speech when they are a whole sentence', () => {
    expect(sureOf('Then the lights went out. “Nobody on this island has ever seen the like.”', 0.2)).toBe(0.62);
  });

  it('are speech when they are many and the model hesitates', () => {
    expect(sureOf('Then a line about “a harbour that nobody on this island will ever see again” came.', 0.4)).toBe(0.5);
  });

  it('are what the model says when it denies, or when they are few', () => {
    expect(sureOf('Then a line about “a harbour that nobody on this island will ever see again” came.', 0.3)).toBe(0.3);
    expect(sureOf('Then a line about “a harbour” came.', 0.4)).toBe(0.4);
  });
});
