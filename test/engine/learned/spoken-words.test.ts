import { describe, expect, it } from 'vitest';
import { withSpokenWords } from '../../../src/engine/learned/spoken-words.ts';
import { type Prose, parseProse } from '../../../src/engine/prose/prose.ts';
import type { Phrase } from '../../../src/engine/quotations/phrase.ts';

function phraseOf({ text, tokens }: Prose, words: string): Phrase {
  const start = text.indexOf(words);
  const from = tokens.findIndex((token) => token.end > start);
  return { from, to: tokens.findLastIndex((token) => token.start < start + words.length) + 1 };
}

/** What is left of the words of a quotation, part by part. */
function spokenIn(text: string, parts: readonly string[], source: string, cue: string): string {
  const prose = parseProse(text);
  const content = parts.map((part) => phraseOf(prose, part));
  const left = withSpokenWords(prose, { content, source: phraseOf(prose, source), cue: phraseOf(prose, cue) });
  const words = ({ from, to }: Phrase) => text.slice(prose.tokens[from]?.start, prose.tokens[to - 1]?.end);
  return left?.content.map(words).join(' … ') ?? 'nothing';
}

describe('The words of a quotation', () => {
  it('begin behind the label within its marks', () => {
    expect(spokenIn('“MODERATOR: Who pays?”', ['“MODERATOR: Who pays?”'], 'MODERATOR', ':')).toBe('Who pays?”');
  });

  it('keep a name that they only begin with', () => {
    expect(spokenIn('“Lind paid,” Lind said.', ['“Lind paid,”'], 'Lind said', 'said')).toBe('“Lind paid,”');
  });

  it('are none where the marks hold what is heard', () => {
    expect(spokenIn('Lind said: “(Applause.)”', ['“(Applause.)”'], 'Lind', 'said')).toBe('nothing');
    expect(spokenIn('Lind said: “(Some) of us pay.”', ['“(Some) of us pay.”'], 'Lind', 'said')).toBe(
      '“(Some) of us pay.”',
    );
  });

  it('do not go on with the title of a show', () => {
    const text = '“We will go,” Lind said on Channel Six’s “The Morning Hour.”';
    expect(spokenIn(text, ['“We will go,”', '“The Morning Hour.”'], 'Lind', 'said')).toBe('“We will go,”');
  });

  it('go on with small words, whose letters tell of no title', () => {
    const text = '“We will go,” Lind said and waved “to them”.';
    expect(spokenIn(text, ['“We will go,”', '“to them”'], 'Lind', 'said')).toBe('“We will go,” … “to them”');
  });

  it('go on with capitals behind a sign', () => {
    const text = '“We will go,” Lind said. “Good Lord!”';
    expect(spokenIn(text, ['“We will go,”', '“Good Lord!”'], 'Lind', 'said')).toBe('“We will go,” … “Good Lord!”');
  });

  it('are no value in the code that a page shows', () => {
    expect(spokenIn('<post author="Lind" id="1449">', ['"1449"'], 'Lind', 'post')).toBe('nothing');
  });
});
