import type { IsoDate } from '../../../src/model/dates.ts';
import type { PageReading } from '../../../src/model/reading.ts';
import type { StatementId } from '../../../src/model/record.ts';
import type { Reader } from '../../../src/reader/reader.ts';
import type { MarkedArticle } from '../marked-article.ts';
import { type Counts, type Share, sum, sumOfCounts, sumOfShares } from './counts.ts';
import { dateViolations } from './dates.ts';
import { measureOfficials, type OfficialsMeasured } from './officials.ts';
import { measurePreconditions, type PreconditionsMeasured } from './preconditions.ts';
import { measureQuotations, type QuotationsMeasured } from './quotations.ts';

export interface ArticleMeasured {
  readonly officials: OfficialsMeasured;
  readonly preconditions: PreconditionsMeasured;
  readonly quotations: QuotationsMeasured;
  readonly dateViolations: readonly StatementId[];
  /** Preconditions found where none may be; 0 for an article that is no trap. */
  readonly trapPreconditions: number;
}

/** Sums over articles: a long one weighs more. */
export interface Total {
  readonly articles: number;
  readonly mentions: Counts;
  readonly officials: Counts;
  readonly passages: Counts;
  readonly preconditions: Counts;
  readonly roles: Share;
  readonly verdicts: Share;
  readonly before: Share;
  readonly alteredCalledVerbatim: number;
  readonly alteredCalledTruncated: number;
  readonly dateViolations: number;
  readonly traps: number;
  readonly trapPreconditions: number;
}

/** Holds one reading against the marks of its article. */
export function measureReading(
  article: MarkedArticle,
  reading: PageReading,
  dates: ReadonlyMap<StatementId, IsoDate>,
): ArticleMeasured {
  return {
    officials: measureOfficials(article, reading),
    preconditions: measurePreconditions(article, reading),
    quotations: measureQuotations(article, reading),
    dateViolations: dateViolations(reading, dates),
    trapPreconditions: article.trap === null ? 0 : reading.preconditions.length,
  };
}

/** Has the reader read each article as a page would, without its marks, and measures what it says. */
export function measureReader(
  read: Reader,
  articles: ReadonlyMap<string, MarkedArticle>,
  dates: ReadonlyMap<StatementId, IsoDate>,
): Map<string, ArticleMeasured> {
  return new Map(
    [...articles].map(([name, article]) => {
      const { text, title, url, published } = article;
      return [name, measureReading(article, read({ text, title, url, published }), dates)];
    }),
  );
}

export function total(
  measured: ReadonlyMap<string, ArticleMeasured>,
  articles: ReadonlyMap<string, MarkedArticle>,
): Total {
  const all = [...measured.values()];
  return {
    articles: all.length,
    mentions: sumOfCounts(all.map(({ officials }) => officials.mentions.counts)),
    officials: sumOfCounts(all.map(({ officials }) => officials.present.counts)),
    passages: sumOfCounts(all.map(({ preconditions }) => preconditions.passages.counts)),
    preconditions: sumOfCounts(all.map(({ preconditions }) => preconditions.present.counts)),
    roles: sumOfShares(all.map(({ preconditions }) => preconditions.roles)),
    verdicts: sumOfShares(all.map(({ quotations }) => quotations.verdicts)),
    before: sumOfShares(all.map(({ quotations }) => quotations.before)),
    alteredCalledVerbatim: sum(all.map(({ quotations }) => quotations.alteredCalledVerbatim)),
    alteredCalledTruncated: sum(all.map(({ quotations }) => quotations.alteredCalledTruncated)),
    dateViolations: sum(all.map((one) => one.dateViolations.length)),
    traps: [...articles.values()].filter(({ trap }) => trap !== null).length,
    trapPreconditions: sum(all.map(({ trapPreconditions }) => trapPreconditions)),
  };
}
