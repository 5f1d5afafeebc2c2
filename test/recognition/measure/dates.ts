import type { IsoDate } from '../../../src/model/dates.ts';
import type { PageReading } from '../../../src/model/reading.ts';
import type { StatementId } from '../../../src/model/record.ts';

type Dates = ReadonlyMap<StatementId, IsoDate>;

/**
 * Statements said to be before that are not dated strictly before the article, or since and not strictly after it. Where
 * the article's day is not known nothing can be before or since it. A statement that does not exist counts as well.
 */
export function dateViolations(reading: PageReading, dates: Dates): StatementId[] {
  const { published, quotations, officials, preconditions } = reading;
  const lists = [...quotations, ...officials, ...preconditions];
  const wrongly = (holds: (date: IsoDate, article: IsoDate) => boolean) => (id: StatementId) => {
    const date = dates.get(id);
    return !date || !published || !holds(date, published);
  };
  return [
    ...lists.flatMap(({ before }) => before).filter(wrongly((date, article) => date < article)),
    ...lists.flatMap(({ since }) => since).filter(wrongly((date, article) => date > article)),
  ];
}
