import type { PageReading } from '../../../src/model/reading.ts';
import {
  at,
  official,
  officialId,
  precondition,
  preconditionRead,
  quotation,
  reading,
  records,
  reyes,
  statement,
} from './reading.ts';

/** What a page, or a pack, may put where a name, a title or words should be. */
export const HOSTILE: Readonly<Record<string, string>> = {
  markup: '</p><script>alert(1)</script><img src=x onerror=alert(1)><style>*{display:none}</style>&lt;b&gt;',
  'bidirectional controls': '\u202e\u2067Ana Reyes\u202d \u2066said',
  'a hundred thousand letters': 'a'.repeat(100_000),
  'a hundred thousand characters of words': 'tariff '.repeat(14_286),
  'stacked accents': `Z${'\u0351\u0343\u036b'.repeat(200)}algo `,
  'line breaks': `one${'\n'.repeat(500)}two`,
};

/** A reading in which everything that can be, is `text`. */
export function hostileReading(text: string): PageReading {
  const words = `“${text}”`;
  const spans = [at(words, words)];
  return reading({
    text: words,
    title: text,
    quotations: [
      quotation({
        content: spans,
        quoted: spans,
        cue: [],
        source: [],
        speaker: reyes({ name: text }),
        record: { verdict: 'altered', statement: statement().id },
      }),
      quotation({
        id: 'q1',
        content: spans,
        quoted: spans,
        speaker: { kind: 'unnamed', description: text, person: 1, confidence: 0.9 },
      }),
    ],
    officials: [
      {
        id: officialId('ana-reyes'),
        mentions: [{ ...at(words, words), evidence: 'full-name' }],
        officeThen: null,
        officeNow: null,
        before: [statement().id],
        since: [],
        beforeTotal: 1,
        sinceTotal: 0,
      },
    ],
    outsiders: [{ name: text, title: text, mentions: spans }],
    preconditions: [
      preconditionRead({ passages: [{ ...at(words, words), level: 2, role: 'demanded', terms: spans }] }),
    ],
    records: records({
      officials: [official({ name: text, nativeName: text })],
      statements: [statement({ words: text, setting: text, translation: text, caution: text })],
      preconditions: [precondition({ label: text, summary: text, demandedBy: text, addressedTo: text })],
    }),
  });
}
