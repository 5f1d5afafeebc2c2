import type { IsoDate } from '../model/dates.ts';
import type { PreconditionRead } from '../model/reading.ts';
import type { Precondition } from '../model/record.ts';

/** Where a precondition stood on the article's day, and where it stands by the latest development on record. */
export function statusOf({ developments }: Precondition, published: IsoDate | null): PreconditionRead['status'] {
  const until = published === null ? [] : developments.filter(({ date }) => date <= published);
  return { asOfArticle: until.at(-1)?.status ?? null, latest: (developments.at(-1) ?? { status: 'demanded' }).status };
}
