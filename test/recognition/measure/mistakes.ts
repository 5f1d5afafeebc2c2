import { type Span, textOf } from '../../../src/model/span.ts';
import type { MarkedArticle, MarkedQuotation } from '../marked-article.ts';
import type { Labelled } from './matching.ts';
import type { ArticleMeasured } from './measure.ts';

/** Every mistake in one article with its surroundings, a line each: `invented official lin-jian: …chef ⟦Lin⟧ opens…`. */
export function describeMistakes({ text }: MarkedArticle, measured: ArticleMeasured): string[] {
  const { officials, preconditions, quotations } = measured;
  const at = (kind: string) => (one: Labelled) => `${kind} ${one.id}: ${around(text, one)}`;
  return [
    ...officials.mentions.invented.map(at('invented official')),
    ...officials.mentions.missed.map(at('missed official')),
    ...preconditions.passages.invented.map(at('invented passage')),
    ...preconditions.passages.missed.map(at('missed passage')),
    ...preconditions.roleMistakes.map((one) => at(`role ${one.given}, not ${one.role}:`)(one)),
    ...quotations.verdictMistakes.map(({ marked, read }) => {
      const given = read ? `${read.record.verdict} ${read.record.statement ?? ''}`.trim() : 'no quotation';
      return `verdict ${given}, but it is ${expected(marked)}: ${around(text, marked)}`;
    }),
    ...quotations.beforeMistakes.map(
      ({ marked, read }) =>
        `before ${read?.before.slice(0, 3).join(', ') || 'nothing'}, but best is ${marked.before[0]}: ${around(text, marked)}`,
    ),
    ...measured.dateViolations.map((id) => `on the wrong side of the article's day: ${id}`),
  ];
}

function expected({ verdicts, statements }: MarkedQuotation): string {
  return `${verdicts.join('/')} ${statements.join(' + ')}`.trim();
}

function around(text: string, place: Span): string {
  const before = text.slice(Math.max(0, place.start - 40), place.start);
  const after = text.slice(place.end, place.end + 40);
  return `…${before}⟦${textOf(text, place)}⟧${after}…`.replace(/\s+/g, ' ');
}
