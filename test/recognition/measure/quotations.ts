import type { PageReading, QuotationRead, RecordCheck } from '../../../src/model/reading.ts';
import type { Span } from '../../../src/model/span.ts';
import type { MarkedArticle, MarkedQuotation } from '../marked-article.ts';
import type { Share } from './counts.ts';

/** A marked quotation and what was read of it; `null` when it was not taken for one. */
interface QuotationMistake {
  readonly marked: MarkedQuotation;
  readonly read: QuotationRead | null;
}

export interface QuotationsMeasured {
  /** Verdict and statement as marked. */
  readonly verdicts: Share;
  /** Changed words that are passed off as what was said: as the whole of it, or as a part. */
  readonly alteredCalledVerbatim: number;
  readonly alteredCalledTruncated: number;
  readonly verdictMistakes: readonly QuotationMistake[];
  /** Of the quotations with a marked statement before, how many have it among the first {@link FIRST}. */
  readonly before: Share;
  readonly beforeMistakes: readonly QuotationMistake[];
}

/** As many as a card shows. */
const FIRST = 3;

export function measureQuotations(article: MarkedArticle, reading: PageReading): QuotationsMeasured {
  const pairs = article.quotations.map((marked) => ({ marked, read: readAt(marked, reading) }));
  const verdictMistakes = pairs.filter(({ marked, read }) => !read || !isRight(marked, read.record));
  const withBefore = pairs.filter(({ marked }) => marked.before.length > 0);
  const beforeMistakes = withBefore.filter(
    ({ marked, read }) => !read?.before.slice(0, FIRST).some((id) => marked.before.includes(id)),
  );
  const altered = pairs.filter(({ marked }) => marked.verdicts.every((verdict) => verdict === 'altered'));
  const called = (verdict: string) => altered.filter(({ read }) => read?.record.verdict === verdict).length;
  return {
    verdicts: { right: pairs.length - verdictMistakes.length, of: pairs.length },
    alteredCalledVerbatim: called('verbatim'),
    alteredCalledTruncated: called('truncated'),
    verdictMistakes,
    before: { right: withBefore.length - beforeMistakes.length, of: withBefore.length },
    beforeMistakes,
  };
}

function isRight({ verdicts, statements }: MarkedQuotation, { verdict, statement, also }: RecordCheck): boolean {
  if (!verdicts.includes(verdict)) return false;
  const given = [statement, also].filter((id) => id !== null && id !== undefined);
  if (verdict === 'stitched' && given.length < statements.length) return false;
  return given.every((id) => statements.includes(id));
}

/** The quotation that shares most with the marked one. */
function readAt(marked: Span, { quotations }: PageReading): QuotationRead | null {
  const shares = quotations.map((read) => ({ read, shared: shared(marked, read.content) }));
  const best = shares.reduce((a, b) => (b.shared > a.shared ? b : a), {
    read: null as QuotationRead | null,
    shared: 0,
  });
  return best.read;
}

function shared({ start, end }: Span, content: readonly Span[]): number {
  return content.reduce((all, part) => all + Math.max(0, Math.min(end, part.end) - Math.max(start, part.start)), 0);
}
