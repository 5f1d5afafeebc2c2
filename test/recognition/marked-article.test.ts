import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/model/span.ts';
import { parseMarkedArticle } from './marked-article.ts';
import { KNOWN, marked } from './support.ts';

const FRONT = 'published: 2025-04-16\ntitle: Herring\ndossiers: norland-sudria';

describe('a marked article', () => {
  test('reads without its marks as it was printed', () => {
    const article = marked(
      '<<[[Ana Reyes|ana-reyes]] said: “Norland has [waited] long enough.”{= verbatim tomas-berg-2025-01-20}>>{public-apology demanded}\n\nIt rained.\n',
    );
    expect(article.text).toBe('Ana Reyes said: “Norland has [waited] long enough.”\n\nIt rained.');
    expect(article).toMatchObject({ published: '2025-04-16', title: 'Herring', trap: null });
  });

  test('says where officials are named', () => {
    const { text, mentions } = marked('Then [[Reyes|ana-reyes]] met the [[Berg|tomas-berg?]] government.');
    expect(mentions.map((mention) => [textOf(text, mention), mention.official, mention.optional])).toEqual([
      ['Reyes', 'ana-reyes', false],
      ['Berg', 'tomas-berg', true],
    ]);
  });

  test('says which sentences are on which preconditions, and how', () => {
    const { text, passages } = marked('<<The fish went.>>{herring-quota dropped, end-embargo mentioned?} Good.');
    expect(passages.map((one) => [textOf(text, one), one.precondition, one.role, one.optional])).toEqual([
      ['The fish went.', 'herring-quota', 'met', false],
      ['The fish went.', 'end-embargo', 'mentioned', true],
    ]);
  });

  test.each([
    ['“No,”{= not-on-record} he said.', '“No,”', ['not-on-record'], [], []],
    [
      'A ‘wall, he’d said’{= truncated karl-holm-2025-03-01; before jon-vik-2025-04-08 | eva-holm-2025-02-14}.',
      '‘wall, he’d said’',
      ['truncated'],
      ['karl-holm-2025-03-01'],
      ['jon-vik-2025-04-08', 'eva-holm-2025-02-14'],
    ],
    [
      '"A, b"{= stitched karl-holm-2025-03-01 + karl-holm-2025-03-28}',
      '"A, b"',
      ['stitched'],
      ['karl-holm-2025-03-01', 'karl-holm-2025-03-28'],
      [],
    ],
    [
      '“He said “no” twice.”{= verbatim/truncated karl-holm-2025-03-01 | karl-holm-2025-03-28}',
      '“He said “no” twice.”',
      ['verbatim', 'truncated'],
      ['karl-holm-2025-03-01', 'karl-holm-2025-03-28'],
      [],
    ],
  ])('%s', (body, words, verdicts, statements, before) => {
    const { text, quotations } = marked(body);
    const [quotation] = quotations;
    expect(quotation && textOf(text, quotation)).toBe(words);
    expect(quotation).toMatchObject({ verdicts, statements, before });
  });

  test.each([
    ['an unknown official', '[[Lin Jian|lin-jian]] left.'],
    ['an unknown precondition', '<<It rained.>>{sunshine demanded}'],
    ['an unknown role', '<<It rained.>>{herring-quota hoped}'],
    ['an unknown statement', '“No.”{= verbatim ana-reyes-1999-01-01}'],
    ['an unknown verdict', '“No.”{= invented ana-reyes-2025-02-01}'],
    ['a verdict without its statement', '“No.”{= verbatim}'],
    ['a statement without a verdict for it', '“No.”{= not-on-record ana-reyes-2025-02-01}'],
    ['half a stitched quotation', '“No.”{= stitched ana-reyes-2025-02-01}'],
    ['a verdict away from its quotation', '“No,” he said.{= not-on-record}'],
    ['a quotation without an opening mark', 'No.”{= not-on-record}'],
    ['a mention that is never closed', '[[Ana Reyes left.'],
    ['a mention that is never opened', 'Ana Reyes|ana-reyes]] left.'],
    ['a passage that is never closed', '<<It rained.'],
    ['a passage that is never opened', 'It rained.>>{herring-quota demanded}'],
    ['a passage without its precondition', '<<It rained.>> Then it stopped.'],
    ['a passage inside a passage', '<<It <<rained.>>{herring-quota demanded}>>{herring-quota demanded}'],
    ['a passage over two paragraphs', '<<It rained.\n\nIt stopped.>>{herring-quota demanded}'],
    ['a mark with a blank missing', '“No.”{=not-on-record}'],
    ['words said after the article', '“No.”{= verbatim karl-holm-2025-07-02}'],
    ['a statement before that is not before', '“No.”{= not-on-record; before ana-reyes-2025-04-16}'],
  ])('with %s is refused', (_what, body) => {
    expect(() => marked(body)).toThrow();
  });

  test.each([
    ['without a day', FRONT.replace('2025-04-16', 'Monday')],
    ['without a title', 'published: 2025-04-16\ndossiers: norland-sudria'],
    ['with an unknown dossier', FRONT.replace('norland-sudria', 'us-china')],
    ['with neither dossier nor trap', 'published: 2025-04-16\ntitle: Herring'],
    ['that is a trap and on a dossier', `${FRONT}\ntrap: a namesake`],
    ['with an unknown front line', `${FRONT}\nauthor: nobody`],
  ])('%s is refused', (_what, front) => {
    expect(() => parseMarkedArticle(`${front}\n\nIt rained.`, KNOWN)).toThrow();
  });

  test('that is a trap holds no passage', () => {
    const trap = 'published: 2025-04-16\ntitle: Herring\ntrap: herring as a meal';
    expect(parseMarkedArticle(`${trap}\n\nFry it.`, KNOWN)).toMatchObject({ trap: 'herring as a meal', dossiers: [] });
    expect(() => parseMarkedArticle(`${trap}\n\n<<Fry it.>>{herring-quota demanded}`, KNOWN)).toThrow();
  });
});
