import { describe, expect, test } from 'vitest';
import type { Attribution, Kind, Pair } from './corpus.ts';
import { f1, Measures, precision, recall } from './measures.ts';
import { scoreArticle } from './score.ts';
import { stretchesOf } from './stretches.ts';

const TEXT = 'Ana Reyes said, “We will not sign this.” Karl Holm called it “a wall,” and said that talks would wait.';

/** Where the words stand in the text. */
function at(words: string): Pair {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
}

const quote = (source: string | null, cue: string, ...content: string[]): Attribution => ({
  content: content.map(at),
  cue: [at(cue)],
  source: source === null ? [] : [at(source)],
});

const REYES = quote('Ana Reyes', 'said', '“We will not sign this.”');
const HOLM = quote('Karl Holm', 'called', '“a wall,”');
const WAIT = quote('Karl Holm', 'said that', 'that talks would wait');

function scoreOf(...predicted: Attribution[]): Measures {
  const gold = [
    { ...REYES, kind: 'direct' as Kind },
    { ...HOLM, kind: 'direct' as Kind },
    { ...WAIT, kind: 'indirect' as Kind },
  ];
  const measures = new Measures();
  scoreArticle(measures, { id: 'one', text: TEXT, attributions: gold }, predicted);
  return measures;
}

describe('the scorer', () => {
  test('gives full marks to the gold itself', () => {
    const measures = scoreOf(REYES, HOLM, WAIT);
    for (const name of [
      'stretch exact',
      'content tokens',
      'attribution all',
      'end to end all',
      'span source',
      'span cue',
    ]) {
      expect(f1(measures.of(name)), name).toBe(1);
    }
  });

  test('does not ask for quotation marks and commas', () => {
    const measures = scoreOf(quote('Ana Reyes', 'said', 'We will not sign this'));
    expect(recall(measures.of('content exact direct'))).toBe(0.5);
    expect(precision(measures.of('stretch exact'))).toBe(1);
  });

  test('accepts part of the source, but not somebody else', () => {
    expect(recall(scoreOf(quote('Reyes', 'said', 'We will not sign this')).of('attribution all'))).toBe(1);
    expect(recall(scoreOf(quote('Karl Holm', 'said', 'We will not sign this')).of('attribution all'))).toBe(0);
  });

  test('pairs contents that share half of their words, for the end-to-end figure', () => {
    const half = quote('Ana Reyes', 'said', 'We will not');
    const less = quote('Ana Reyes', 'said', 'We will');
    expect(precision(scoreOf(half).of('end to end quoted'))).toBe(1);
    expect(precision(scoreOf(less).of('end to end quoted'))).toBe(0);
  });

  test('leaves indirect speech out of the figure for quoted words', () => {
    expect(scoreOf(WAIT).of('end to end quoted').predicted).toBe(0);
    expect(scoreOf(WAIT).of('end to end all').predictedRight).toBe(1);
  });
});

describe('quoted stretches', () => {
  test.each([
    ['“We will sign,” she said.', ['We will sign,']],
    ['"We left," she said. "We waited.', ['We left,', 'We waited.']],
    ['"We will "never" sign," she said.', ['never']], // nobody can tell which straight mark closes which: the innermost is sure
    ["She said, ''We will sign.''", ['We will sign.']],
    ['‘We’ll sign’, she said of the ’90s.', ['We’ll sign']],
    ["The sailors' pay is late.", []],
    ['“We waited.\n“We left.”', ['We waited.', 'We left.']],
    ['<post author="Ana">It rains.', []],
  ])('%s', (text, inner) => {
    expect(stretchesOf(text).map(([start, end]) => text.slice(start, end))).toEqual(inner);
  });
});
