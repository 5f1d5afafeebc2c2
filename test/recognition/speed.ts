import type { ArticleText } from '../../src/model/article.ts';
import type { TheRecord } from '../../src/model/record.ts';
import { createReader, type Reader } from '../../src/reader/reader.ts';
import { makeTables } from '../../src/reader/tables.ts';
import { median, timeOf, WARM_UP } from '../bench/clock.ts';
import { syntheticRecord } from '../bench/synthetic-record.ts';
import type { MarkedArticle } from './marked-article.ts';

/*
 * How long the whole reading of 1,000 words takes, engine and record together: with our record alone, then in turn with a far
 * larger one that holds it. The larger one crowds the processor's caches, so that ours in turn is not ours.
 */

const WORDS = 1000;
const PASSES = 15;
const SIZES = { statements: 100_000, officials: 50_000, dossiers: 200 };

/** Milliseconds for the text that takes the median time. */
export interface Speed {
  /** With our record alone, before there is another: as a background reads. */
  readonly alone: number;
  /** Both in turn. */
  readonly ours: number;
  readonly large: number;
}

export function measureSpeed(
  record: TheRecord,
  model: Parameters<typeof createReader>[1],
  articles: readonly MarkedArticle[],
): Speed {
  const texts = inThousands(articles);
  const readerOf = (each: TheRecord) => createReader({ ...each, tables: makeTables(each) }, model);
  const bundled = readerOf(record);
  const [alone = Number.NaN] = inTurn([bundled], texts);
  const [ours = Number.NaN, large = Number.NaN] = inTurn([bundled, readerOf(enlarged(record))], texts);
  return { alone, ours, large };
}

/** The median text's time of each reader; they read the same texts in turn. */
function inTurn(readers: readonly Reader[], texts: readonly ArticleText[]): number[] {
  for (const read of readers) for (let k = 0; k < WARM_UP; k++) for (const text of texts) read(text);
  const times = texts.map((text) => medianTimes(readers, text));
  return readers.map((_, k) => median(times.map((row) => row[k] ?? 0)));
}

/** Our record with so many officials and statements beside it as it will never hold. */
function enlarged(record: TheRecord): TheRecord {
  const more = syntheticRecord(SIZES);
  return {
    ...record,
    officials: [...record.officials, ...more.officials],
    dossiers: [...record.dossiers, ...more.dossiers],
  };
}

/**
 * Articles put together until each text has about 1,000 words, those on the same dossiers side by side, since no article is
 * on five; a text keeps the date of its first.
 */
function inThousands(articles: readonly MarkedArticle[]): ArticleText[] {
  const texts: ArticleText[] = [];
  let open: ArticleText | null = null;
  const byDossiers = (a: MarkedArticle, b: MarkedArticle) => String(a.dossiers).localeCompare(String(b.dossiers));
  for (const article of [...articles].sort(byDossiers)) {
    open = { ...article, text: open ? `${open.text}\n\n${article.text}` : article.text };
    const words = open.text.split(/\s+/);
    if (words.length < WORDS) continue;
    texts.push({ ...open, text: firstWords(open.text, WORDS) });
    open = null;
  }
  return texts;
}

function firstWords(text: string, most: number): string {
  const last = [...text.matchAll(/\S+/g)][most - 1];
  return last ? text.slice(0, last.index + last[0].length) : text;
}

function medianTimes(readers: readonly Reader[], text: ArticleText): number[] {
  const rounds = Array.from({ length: PASSES }, () => readers.map((read) => timeOf(() => read(text))));
  return readers.map((_, k) => median(rounds.map((round) => round[k] ?? 0)));
}
