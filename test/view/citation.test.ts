import { expect, test } from 'vitest';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { marksOf } from '../../src/model/mark.ts';
import type { Official, Statement } from '../../src/model/record.ts';
import { citedOf, citedStatement } from '../../src/view/citation/cited.ts';
import { type CitationFormat, FORMATS } from '../../src/view/citation/formats.ts';
import { subjectOf } from '../../src/view/subject.ts';
import { day, office, official, quotation, reading, statement, statementId } from './support/reading.ts';

const LIN = official({
  name: 'Lin Sample',
  surname: 'Lin',
  offices: [
    office({ title: 'Spokesperson', body: 'Foreign Ministry', country: 'Norland', from: '2024', asOf: '2026' }),
  ],
});

const FULL = statement({
  id: statementId('s-lin-1'),
  words: 'Such words are “ignorant” and lamentable,',
  setting: 'regular press briefing',
  translation: 'from Norlandic (Norland News)',
  caution: 'A readout.',
  original: { words: 'Slige ord er beklagelige', language: 'da' },
  source: {
    url: 'https://example.org/a_(b)?x=1&y=2',
    publisher: 'Norland News & Views',
    title: 'What Lin *said* about 50% duties',
    published: day('2025-04-09'),
    kind: 'agency',
    archived: { url: 'https://web.archive.org/web/2025/https://example.org/a', on: day('2025-04-10') },
    second: { url: 'https://example.com/same', publisher: 'Sudria Post', title: null, published: null },
  },
});

const written = (format: CitationFormat, change: Partial<Statement> = {}, by: Official | null = LIN) =>
  FORMATS[format].write([citedStatement({ ...FULL, ...change }, by)]);

test('plain text has speaker, words, occasion, both days, translation, caution, title and address', () => {
  expect(written('plain')).toBe(
    'Lin Sample (Spokesperson, Foreign Ministry, Norland): “Such words are ‘ignorant’ and lamentable” '
      .trimEnd()
      .replace(/”$/, '”.') +
      ' Regular press briefing, 8 April 2025. Translated from Norlandic (Norland News). ' +
      'In the original: “Slige ord er beklagelige”. Caution: A readout. ' +
      '“What Lin *said* about 50% duties”, Norland News & Views, published 9 April 2025, ' +
      'https://example.org/a_(b)?x=1&y=2, archived at https://web.archive.org/web/2025/https://example.org/a',
  );
});

test('Markdown quotes the words, links the title and lets no sign of the text mean anything', () => {
  expect(written('markdown')).toBe(
    '> “Such words are ‘ignorant’ and lamentable”\n>\n' +
      '> — **Lin Sample**, Spokesperson, Foreign Ministry, Norland. Regular press briefing, 8 April 2025. ' +
      'Translated from Norlandic (Norland News). In the original: “Slige ord er beklagelige”. Caution: A readout. ' +
      '[What Lin \\*said\\* about 50% duties](https://example.org/a_%28b%29?x=1&y=2), *Norland News & Views*, ' +
      'published 9 April 2025, archived at [web.archive.org](https://web.archive.org/web/2025/https://example.org/a)',
  );
});

test('BibTeX is an entry about the page, not by the speaker, with all else in its note', () => {
  expect(written('bibtex')).toBe(
    [
      '@misc{s-lin-1,',
      '  title = {{What Lin *said* about 50\\% duties}},',
      '  howpublished = {Norland News \\& Views},',
      '  year = {2025},',
      '  month = {4},',
      '  day = {9},',
      '  eventdate = {2025-04-08},',
      '  url = {https://example.org/a_(b)?x=1&y=2},',
      '  urldate = {2026-11-24},',
      '  note = {Lin Sample (Spokesperson, Foreign Ministry): “Such words are ‘ignorant’ and lamentable”. ' +
        'Said on 2025-04-08. Occasion: regular press briefing. Translation: from Norlandic (Norland News). ' +
        'Original (da): Slige ord er beklagelige. Caution: A readout. Second source: https://example.com/same. ' +
        'Archived: https://web.archive.org/web/2025/https://example.org/a.}',
      '}',
    ].join('\n'),
  );
});

test('CSL-JSON has the page’s day as issued and the day of the words as that of the event', () => {
  expect(JSON.parse(written('csl'))).toEqual([
    {
      id: 's-lin-1',
      type: 'article-newspaper',
      title: 'What Lin *said* about 50% duties',
      'container-title': 'Norland News & Views',
      issued: { 'date-parts': [[2025, 4, 9]] },
      'event-date': { 'date-parts': [[2025, 4, 8]] },
      'event-title': 'regular press briefing',
      URL: 'https://example.org/a_(b)?x=1&y=2',
      accessed: { 'date-parts': [[2026, 11, 24]] },
      archive_location: 'https://web.archive.org/web/2025/https://example.org/a',
      note: expect.stringContaining('Caution: A readout.'),
    },
  ]);
});

test('an official’s own transcript is by the official, family name first', () => {
  const source = { ...FULL.source, kind: 'official-transcript' as const };
  expect(written('bibtex', { source })).toContain('  author = {Lin, Sample},');
  expect(JSON.parse(written('csl', { source }))[0]).toMatchObject({
    type: 'speech',
    author: [{ family: 'Lin', given: 'Sample' }],
  });
  const body = official({ kind: 'body', name: 'Norland Council', surname: null });
  expect(written('bibtex', { source }, body)).toContain('  author = {{Norland Council}},');
});

test('a page whose title nobody saw is described in brackets, and an unknown day is left out', () => {
  const source = { url: 'https://example.org/x', publisher: null, title: null, published: null };
  expect(written('bibtex', { source })).toContain('title = {{[Lin Sample, regular press briefing, 2025-04-08]}}');
  expect(written('bibtex', { source })).not.toContain('year =');
  expect(JSON.parse(written('csl', { source }))[0]).not.toHaveProperty('issued');
  expect(written('markdown', { source })).toContain('[example.org](https://example.org/x)');
});

/** The first card of an article with these words in it. */
function citationFrom(text: string, parts: readonly string[]): string {
  const content = parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
  const page = reading({ text, quotations: [quotation({ content, before: [] })], preconditions: [], officials: [] });
  const [mark] = marksOf(page);
  const subject = mark && subjectOf(page, mark);
  return subject ? FORMATS.plain.write(citedOf(page, subject)) : '';
}

test.each([
  ['a comma before the closing mark', '“It is lamentable,” she said.', ['“It is lamentable,”'], '“It is lamentable”.'],
  ['two pieces', '“Yes,” she said, “it is.”', ['“Yes,”', '“it is.”'], '“Yes” … “it is.”'],
  ['marks inside', '“He said “no”,” she said.', ['“He said “no”,”'], '“He said ‘no’”.'],
  ['straight marks', '"We wait," she said.', ['"We wait,"'], '“We wait”.'],
])('the words of an article keep no stray marks: %s', (_name, text, parts, cited) => {
  expect(citationFrom(text, parts)).toContain(`: ${cited} “Norland sets its terms”, `);
});

test('no citation of the record has a stray mark', () => {
  const officials = new Map(bundledRecord.officials.map((one) => [one.id, one]));
  const cited = bundledRecord.dossiers
    .flatMap(({ statements }) => statements)
    .map((one) => FORMATS.plain.write([citedStatement(one, officials.get(one.official) ?? null)]));
  expect(cited.filter((text) => /[,;:]”|”,? “|“”|,,| ,|“ | ”(?!\S)/u.test(text.split(' “')[1] ?? ''))).toEqual([]);
});
