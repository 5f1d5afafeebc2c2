import type { ComponentChild } from 'preact';
import { marksOf } from '../../src/model/mark.ts';
import type { PageReading, QuotationRead } from '../../src/model/reading.ts';
import type { Statement } from '../../src/model/record.ts';
import { HoverCard } from '../../src/view/HoverCard.tsx';
import { HOSTILE, hostileReading } from '../view/support/hostile.ts';
import {
  at,
  day,
  officeTold,
  official,
  officialRead,
  precondition,
  preconditionRead,
  quotation,
  reading,
  records,
  statement,
  statementId,
  unnamedQuotation,
} from '../view/support/reading.ts';

/*
 * The card in every state, from the invented world of the tests. What needs no article, no browser and no record is drawn
 * here; all else the gallery photographs in the extension itself.
 */

interface Scene {
  readonly reading: PageReading;
  /** Beginnings of the ids of the marks under the pointer. */
  readonly marks: readonly string[];
  readonly pinned?: boolean;
}

const LONG = 'Nobody signs with a knife on the table, and nobody should be asked to.';
const said = (words: string, change: Partial<Statement> = {}) => statement({ words, ...change });

/** A reading whose first quotation is held against these words of the record. */
function against(record: Partial<Statement>, change: Partial<QuotationRead>): PageReading {
  const text = '“Nobody should sign with two knives on the table,” Foreign Minister Ana Reyes said.';
  const content = [at('“Nobody should sign with two knives on the table,”', text)];
  return reading({
    text,
    quotations: [
      quotation({
        content,
        quoted: content,
        cue: [at('said', text)],
        source: [at('Foreign Minister Ana Reyes', text)],
        ...change,
      }),
    ],
    officials: [],
    preconditions: [],
    records: records({
      statements: [
        said(LONG, record),
        said('Trust is not a word one finds in a letter of demands.', {
          id: statementId('s-reyes-2'),
          date: day('2025-02-02'),
        }),
        said('We ask for one sentence, spoken in public.', {
          id: statementId('s-reyes-3'),
          date: day('2025-03-30'),
          caution: 'The ministry’s own transcript has “spoken aloud”.',
          translation: 'from Norlandic, by the ministry',
        }),
        said('The sentence has been spoken. We can sit down.', {
          id: statementId('s-reyes-4'),
          date: day('2025-05-12'),
        }),
      ],
    }),
  });
}

const HISTORY: Partial<QuotationRead> = {
  before: [statementId('s-reyes-3'), statementId('s-reyes-2')],
  since: [statementId('s-reyes-4')],
};

const verdict = (kind: 'verbatim' | 'truncated' | 'altered') =>
  against(
    kind === 'verbatim'
      ? { words: 'Nobody should sign with two knives on the table.' }
      : kind === 'truncated'
        ? { words: 'Nobody should sign with two knives on the table, and we will not.' }
        : {},
    { ...HISTORY, record: { verdict: kind, statement: statementId('s-reyes-1') } },
  );

const stitched = against(
  { words: 'Nobody should sign in haste.' },
  { ...HISTORY, record: { verdict: 'stitched', statement: statementId('s-reyes-1'), also: statementId('s-reyes-2') } },
);

const long = precondition({
  developments: [
    ['2024-11-02', 'demanded', 'A newspaper reports the demand.'],
    ['2025-01-20', 'contested', 'Sudria calls it unacceptable.'],
    ['2025-03-01', 'demanded', 'Norland repeats it in a letter.'],
    ['2025-05-12', 'partly-met', 'Sudria regrets the seizure.'],
    ['2025-08-30', 'met', 'The apology is given in parliament.'],
  ].map(([date = '', status, note = '']) => ({
    date: day(date),
    status: status as 'demanded',
    note,
    source: 'https://example.org/d',
  })),
});

export const SCENES: Readonly<Record<string, Scene>> = {
  'quotation-verbatim': { reading: verdict('verbatim'), marks: ['quotation:q0'] },
  'quotation-truncated': { reading: verdict('truncated'), marks: ['quotation:q0'] },
  'quotation-altered': { reading: verdict('altered'), marks: ['quotation:q0'] },
  'quotation-stitched': { reading: stitched, marks: ['quotation:q0'] },
  'quotation-not-on-record': { reading: reading(), marks: ['quotation:q0'], pinned: true },
  'quotation-nothing-on-record': {
    reading: reading({ quotations: [quotation({ before: [], since: [], preconditions: [] }), unnamedQuotation()] }),
    marks: ['quotation:q0'],
  },
  'quotation-unnamed': { reading: reading(), marks: ['quotation:q1'] },
  'quotation-unresolved': {
    reading: reading({
      quotations: [quotation({ speaker: { kind: 'unresolved', reason: 'ambiguous' }, before: [], source: [] })],
    }),
    marks: ['quotation:q0'],
  },
  'quotation-outside-record': {
    reading: reading({
      quotations: [
        quotation({
          speaker: { kind: 'named', name: 'Piet Maas', evidence: 'full-name', confidence: 0.9 },
          before: [],
        }),
      ],
    }),
    marks: ['quotation:q0'],
  },
  'quotation-undated-article': { reading: reading({ published: null }), marks: ['quotation:q0'] },
  precondition: { reading: reading(), marks: ['precondition:'] },
  'precondition-long-history': {
    reading: reading({
      preconditions: [preconditionRead({ status: { asOfArticle: 'demanded', latest: 'met' } })],
      records: records({ preconditions: [long] }),
    }),
    marks: ['precondition:'],
  },
  official: { reading: reading(), marks: ['official:'] },
  'official-left-office': {
    reading: reading({
      officials: [officialRead({ officeNow: officeTold({ title: 'Ambassador', body: 'Embassy in Sudria' }) })],
      records: records({ officials: [official({ nativeName: 'Ana Rejes' })] }),
    }),
    marks: ['official:'],
  },
  stack: { reading: reading(), marks: ['precondition:', 'quotation:q1'] },
  gone: { reading: reading(), marks: [] },
  ...Object.fromEntries(
    Object.entries(HOSTILE).map(([name, text]) => [
      `hostile-${name.replaceAll(' ', '-')}`,
      { reading: hostileReading(text), marks: ['quotation:q0'] },
    ]),
  ),
};

const nothing = () => {};
const ACTIONS = {
  pin: nothing,
  close: nothing,
  siteOff: nothing,
  openRecord: nothing,
  copyCitation: nothing,
  objections: { object: async () => null, undo: nothing },
};

/** The card of a scene. */
export function sceneCard({ reading: page, marks, pinned = false }: Scene, dark: boolean): ComponentChild {
  const shown = marks.flatMap((start) => marksOf(page).find(({ id }) => id.startsWith(start)) ?? []);
  return <HoverCard reading={page} marks={shown} pinned={pinned} dark={dark} actions={ACTIONS} />;
}
