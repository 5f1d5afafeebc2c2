import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/engine/learned/find-attributions.ts';
import type { MergedQuotation } from '../../../src/engine/learned/merge.ts';
import { type Prose, parseProse } from '../../../src/engine/prose/prose.ts';
import type { Phrase } from '../../../src/engine/quotations/phrase.ts';
import { shippedModel } from './shipped-model.ts';

function read(text: string): { prose: Prose; found: MergedQuotation[] } {
  const prose = parseProse(text);
  return { prose, found: findAttributions(prose, shippedModel()) };
}

/** `kind source | cue | content … content` of what is sure enough to be shown. */
function summaries(text: string): string[] {
  const { prose, found } = read(text);
  const say = (run: Phrase | null) =>
    run ? prose.text.slice(prose.tokens[run.from]?.start, prose.tokens[run.to - 1]?.end) : 'nobody';
  return found.map(
    ({ kind, source, cue, content }) => `${kind}: ${say(source)} | ${say(cue)} | ${content.map(say).join(' … ')}`,
  );
}

describe('Indirect speech', () => {
  it.each([
    [
      'The minister said that the talks would resume on Monday.',
      'indirect: The minister | said | that the talks would resume on Monday',
    ],
    [
      'According to the ministry, exports fell by a third in March.',
      'indirect: the ministry | According to | exports fell by a third in March',
    ],
    [
      'The tariffs would not be lifted this year, Ms. Reyes said.',
      'indirect: Ms. Reyes | said | The tariffs would not be lifted this year',
    ],
  ])('%s', (text, expected) => {
    expect(summaries(text)).toEqual([expected]);
  });
});

describe('Mixed quotations', () => {
  it('take their unquoted words along', () => {
    expect(summaries('Mr. Okafor said the offer was “an insult” to farmers.')).toEqual([
      'mixed: Mr. Okafor | said | the offer was “an insult” to farmers',
    ]);
  });
});

describe('Direct quotations', () => {
  it('stay apart where two speak in sentences of their own', () => {
    const text =
      '“Our purchases will make the continent safer,” Ursula Lind said. Steel stays at 50. “To be free, you have to be feared. We have not been feared enough,” President Emil Maron told his cabinet.';
    expect(summaries(text)).toEqual([
      'direct: Ursula Lind | said | “Our purchases will make the continent safer,”',
      'direct: President Emil Maron | told | “To be free, you have to be feared. We have not been feared enough,”',
    ]);
  });

  it('of a transcript take the name in capitals that stands before them, and leave it out of their words', () => {
    expect(summaries('"MARON: Well, the answer is that nobody has asked us yet."')).toEqual([
      'direct: MARON | : | Well, the answer is that nobody has asked us yet."',
    ]);
  });

  it('of a transcript are no words of nobody: what is heard in the hall', () => {
    const text = '"MARON: Well, nobody has asked us yet.\n\n"(APPLAUSE.)\n\n"HOLM: I ask you now."';
    expect(summaries(text)).toEqual([
      'direct: MARON | : | Well, nobody has asked us yet.',
      'direct: HOLM | : | I ask you now."',
    ]);
  });

  it('take the name set behind them, not that of the line before', () => {
    const lines = [
      '“We will go.” — Ana Reyes',
      '“I will stay, whatever they say.” — Otto Lind',
      '“So will I, I think.” — Ida Holm',
    ];
    expect(summaries(lines.join('\n\n')).map((line) => line.split(' | ')[0])).toEqual([
      'direct: Ana Reyes',
      'direct: Otto Lind',
      'direct: Ida Holm',
    ]);
  });

  it('of whoever answers are not those of whoever spoke before', () => {
    expect(summaries('“Look at what you did,” Fisk said. Sand responded, “They can mend it in the studio.”')).toEqual([
      'direct: Fisk | said | “Look at what you did,”',
      'direct: Sand | responded | “They can mend it in the studio.”',
    ]);
  });

  it('of one cue and one source in a paragraph are one', () => {
    expect(summaries('“We will wait,” Ms. Reyes said. The room was silent. “We have time.”')).toEqual([
      'direct: Ms. Reyes | said | “We will wait,” … “We have time.”',
    ]);
  });

  it('keep both parts around the cue', () => {
    expect(summaries('“We will wait,” Ms. Reyes said. “We have time.”')).toEqual([
      'direct: Ms. Reyes | said | “We will wait,” … “We have time.”',
    ]);
  });
});

const HOSTILE = fc.string({
  unit: fc.constantFrom(
    '“',
    '”',
    '"',
    "''",
    '‘',
    '’',
    ' said ',
    ' that ',
    'Lin ',
    ', ',
    '. ',
    '\n',
    'a',
    ':',
    '\ud800',
    'שלום ',
  ),
});

function expectValid({ tokens }: Prose, { content, cue, source, confidence }: MergedQuotation): void {
  expect(content.length).toBeGreaterThan(0);
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
  for (const run of [...content, cue, source].filter((run) => run !== null)) {
    expect(run.from).toBeGreaterThanOrEqual(0);
    expect(run.to).toBeGreaterThan(run.from);
    expect(run.to).toBeLessThanOrEqual(tokens.length);
  }
}

describe('Any text whatever', () => {
  const isValid = (text: string) => {
    const { prose, found } = read(text);
    for (const quotation of found) expectValid(prose, quotation);
    const contents = found.flatMap(({ content }) => content).sort((a, b) => a.from - b.from);
    contents.forEach(({ to }, k) => {
      expect(contents[k + 1]?.from ?? to).toBeGreaterThanOrEqual(to);
    });
  };

  it('gives contents that do not overlap', () => {
    fc.assert(fc.property(fc.oneof(HOSTILE, fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 })), isValid), {
      numRuns: 300,
    });
  });

  it('gives the same result each time, whatever was read before', () => {
    const text = 'The minister said that the talks would resume. “We will wait,” Ms. Reyes added.';
    const first = summaries(text);
    summaries('According to Mr. Okafor, “nothing” had changed: he called it a farce.');
    expect(summaries(text)).toEqual(first);
  });
});
