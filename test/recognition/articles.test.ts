import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { textOf } from '../../src/model/span.ts';
import { articlesOf, type Part, partOf } from './articles.ts';
import { knownIds } from './known-ids.ts';
import type { MarkedArticle, MarkedQuotation } from './marked-article.ts';
import { type Likeness, likeness } from './recorded-words.ts';

const FOLDER = join(import.meta.dirname, 'articles');
const known = knownIds(bundledRecord);
const parts: readonly Part[] = ['dev', 'held-back'];
const byPart = new Map(parts.map((part) => [part, articlesOf(part, FOLDER, known)]));
const all = [...byPart.values()].flatMap((articles) => [...articles]);
const heldBack = [...(byPart.get('held-back')?.values() ?? [])];
const traps = all.filter(([, { trap }]) => trap !== null);
const statements = bundledRecord.dossiers.flatMap((dossier) => dossier.statements);

/** Lines for those quotations that are not as their mark says; empty when all are. */
function wronglyMarked(verdict: string, asItShould: (likenesses: readonly Likeness[]) => boolean): string[] {
  return all.flatMap(([name, { text, quotations }]) =>
    quotations
      .filter(({ verdicts }) => verdicts[0] === verdict)
      .filter((quotation) => !asItShould(likenesses(text, quotation)))
      .map((quotation) => `${name}: ${textOf(text, quotation)}`),
  );
}

function likenesses(text: string, quotation: MarkedQuotation): Likeness[] {
  const ids = new Set(quotation.statements);
  const against = ids.size > 0 ? statements.filter(({ id }) => ids.has(id)) : statements;
  return against.map((statement) => likeness(textOf(text, quotation).slice(1, -1), statement));
}

describe('the marked articles', () => {
  test('are many, traps among them', () => {
    expect(all.length - traps.length).toBeGreaterThanOrEqual(160);
    expect(traps.length).toBeGreaterThanOrEqual(60);
  });

  test('are held back from 300 on where their number is odd: what was so before has been looked at', () => {
    expect(['014-x.txt', '299-x.txt', '300-x.txt', '301-x.txt'].map(partOf)).toEqual([
      'dev',
      'dev',
      'dev',
      'held-back',
    ]);
  });

  test('are held back in number, one in fifteen or more, and traps as well', () => {
    const share = (of: (article: MarkedArticle) => boolean) =>
      heldBack.filter(of).length / all.filter(([, article]) => of(article)).length;
    expect(share(({ trap }) => trap === null)).toBeGreaterThan(1 / 15);
    expect(share(({ trap }) => trap !== null)).toBeGreaterThan(1 / 15);
  });

  test('are on every dossier, some on two', () => {
    const numbers = bundledRecord.dossiers.map(
      ({ id }) => all.filter(([, { dossiers }]) => dossiers.includes(id)).length,
    );
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(4);
    expect(all.filter(([, { dossiers }]) => dossiers.length === 2).length).toBeGreaterThanOrEqual(8);
  });

  test('that are on a dossier may say nothing of its preconditions', () => {
    expect(all.some(([, { trap, passages }]) => trap === null && passages.length === 0)).toBe(true);
  });

  test('quote the record word for word where they are marked so', () => {
    expect(wronglyMarked('verbatim', (found) => found.includes('whole'))).toEqual([]);
  });

  test('leave out and change nothing else where they are marked as cut short', () => {
    expect(wronglyMarked('truncated', (found) => found.includes('part') && !found.includes('whole'))).toEqual([]);
  });

  test('differ from the record where they are marked as altered, stitched or not on record', () => {
    const differs = (found: readonly Likeness[]) => found.every((one) => one === 'other');
    for (const verdict of ['altered', 'stitched', 'not-on-record']) {
      expect(wronglyMarked(verdict, differs)).toEqual([]);
    }
  });
});
