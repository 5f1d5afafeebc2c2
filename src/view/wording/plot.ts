import type { IsoDate } from '../../model/dates.ts';
import { dateInWords } from './dates.ts';
import { named } from './names.ts';
import { phrases, say, sayAround } from './say.ts';

/** Developments and statements along time. */
export const plot = phrases({
  others: 'plot_others',
  developments: 'plot_developments',
  saidBy: (side: string) => say('plot_said_by', { side: named(side) }),
  saidByOthers: 'plot_said_by_others',
  described: (label: string) => say('plot_described', { label }),
  hint: 'plot_hint',
  table: 'plot_table',
  columns: {
    date: 'plot_column_date',
    line: 'plot_column_line',
    what: 'plot_column_what',
    source: 'plot_column_source',
  },
  /** What stands in the table beside a date: a status and its note, or a speaker and the words. */
  what: () => sayAround('plot_what'),
  article: (date: IsoDate) => say('plot_article', { date: dateInWords(date) }),
  caption: (label: string, article: IsoDate | null) =>
    article ? say('plot_caption', { label, article: plot.article(article) }) : label,
  sign: (date: IsoDate, line: string, title: string, text: string) =>
    say('plot_sign', { date: dateInWords(date), line, title, text }),
  shortened: 'plot_shortened',
});
