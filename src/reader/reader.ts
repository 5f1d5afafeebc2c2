import { joinWithRecord } from '../context/join.ts';
import { indexRecord } from '../context/record-index.ts';
import { createEngine, readText } from '../engine/read-text.ts';
import type { ArticleText } from '../model/article.ts';
import type { PageReading } from '../model/reading.ts';
import type { PreparedRecord } from '../model/record-tables.ts';

/** Reads one article: what the engine finds, joined with the record. */
export type Reader = (article: ArticleText) => PageReading;

/**
 * Makes the one reader that background, command line tool and tests share, so that the same text gives the same reading
 * everywhere. Making it costs some milliseconds, many more for a record without its tables; keep it.
 */
export function createReader(record: PreparedRecord): Reader {
  const engine = createEngine(record);
  const index = indexRecord(record);
  return (article) => joinWithRecord(index, article, readText(engine, article));
}
