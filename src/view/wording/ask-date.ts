import type { IsoDate } from '../../model/dates.ts';
import { dateInWords } from './dates.ts';
import { phrases, say } from './say.ts';

/** Where a page tells no date and the reader may. */
export const askDate = phrases({
  undated: 'date_undated',
  given: (date: IsoDate) => say('date_given', { date: dateInWords(date) }),
  label: 'date_label',
  use: 'date_use',
});
