import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../src/model/findings.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { findingsIn } from '../support/marked-text.ts';
import { LEAD } from '../support/record.ts';

/** Pieces that news is made of, and pieces that break it: unbalanced marks, half characters, other directions. */
const PIECES = [
  ...['“', '”', '"', "'", '‘', '’', '``', "''", '«', '»', '„', '「', '」', '(', ')', '[', '…', '—', ':', ',', '.', '?'],
  ...[' said ', ' said', 'said ', 'according to ', ' adding that ', ' called ', 'who ', 'she ', ' he ', 'the source '],
  ...['Ana Reyes', 'Reyes', 'Karl Holm', 'Holm', 'President Berg', 'the SFM', 'A person familiar with the talks'],
  ...[
    'We will not sign',
    ' public apology ',
    'herring',
    ' quota',
    'embargo ',
    LEAD,
    'a',
    ' ',
    '\u00a0',
    '\n',
    '\n\n',
    '\r\n',
  ],
  ...[
    '\ud83d',
    '\udc1f',
    '🐟',
    'e\u0301',
    '\u202e',
    'שלום',
    'مرحبا',
    '和平',
    'İ',
    'ﬁ',
    '\u0000',
    '\ufeff',
    '\u2028',
    '3.5%',
  ],
];

const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60, size: 'max' }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
  fc.string({ maxLength: 200, size: 'max' }),
);

function holds(property: (text: string, findings: Findings) => void): void {
  fc.assert(
    fc.property(anyText, (text) => property(text, findingsIn(text))),
    { numRuns: 500 },
  );
}

const contentOf = ({ quotations }: Findings) => quotations.flatMap(({ content }) => content);

function allSpans({ quotations, officials, preconditions }: Findings): Span[] {
  return [
    ...quotations.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
    ...officials.flatMap(({ mentions }) => mentions),
    ...preconditions.flatMap(({ passages }) => passages.flatMap((passage) => [passage, ...passage.terms])),
  ];
}

describe('whatever the text', () => {
  test('every span lies inside it and holds at least one character', () => {
    holds((text, findings) => {
      for (const { start, end } of allSpans(findings)) {
        expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
        expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    });
  });

  test('no character belongs to two quotations, and they come in the order of their first words', () => {
    holds((_text, findings) => {
      const firsts = findings.quotations.map(({ content }) => content[0]?.start ?? 0);
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      // “A,” Reyes said – Holm denied “B” – “and C.”: another's words may stand between two parts
      const content = contentOf(findings).toSorted((a, b) => a.start - b.start);
      for (const [k, part] of content.entries()) {
        const next = content[k + 1];
        if (next) expect(part.end).toBeLessThanOrEqual(next.start);
      }
    });
  });

  test('no part of a quotation runs over a line break', () => {
    holds((text, findings) => {
      for (const { start, end } of contentOf(findings))
        expect(text.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/);
    });
  });

  test('the places that name one official are in order and apart, and so are those of two', () => {
    holds((_text, { officials }) => {
      for (const { mentions } of officials) {
        for (const [k, mention] of mentions.entries()) {
          const next = mentions[k + 1];
          if (next) expect(mention.end).toBeLessThanOrEqual(next.start);
        }
      }
      const all = officials.flatMap(({ mentions }) => mentions);
      expect(all.some((a, k) => all.slice(k + 1).some((b) => overlaps(a, b)))).toBe(false);
    });
  });

  test('confidence is a share', () => {
    holds((_text, { quotations }) => {
      for (const { confidence, speaker } of quotations) {
        const all = 'confidence' in speaker ? [confidence, speaker.confidence] : [confidence];
        for (const value of all) expect(value >= 0 && value <= 1).toBe(true);
      }
    });
  });

  test('reading it twice gives the same', () => {
    holds((text, findings) => {
      expect(findingsIn(text)).toEqual(findings);
    });
  });
});

// Seconds on a busy machine: long enough to tell slow from never.
describe('200 KB of one kind are read to their end', { timeout: 60_000 }, () => {
  test.each([
    '“',
    "'",
    '`',
    '.',
    ' ',
    '\n',
    'a',
    'A ',
    'a’ ',
    '“A.\n',
    'Ana Reyes ',
    'the source said ',
    '"',
    '’',
    '‘',
    '“a” ',
    'Ana Reyes said “no” to it, ',
    'the source said “no.” ',
    'Norland ',
    'Norland herring quota ',
    'Norland and Sudria resumed fishing talks. Sudria wants a herring quota. ',
  ])('%j', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(allSpans(findingsIn(text)).every(({ end }) => end <= text.length)).toBe(true);
  });
});
