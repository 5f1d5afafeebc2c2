import type { IsoDate } from '../../model/dates.ts';
import { dateInWords } from './dates.ts';
import { phrases, say } from './say.ts';

/** Citations, and the choice of their format. */
export const citation = phrases({
  format: 'citation_format',
  plainText: 'citation_plain_text',
  published: (date: IsoDate) => say('citation_published', { date: dateInWords(date) }),
  original: (words: string) => say('citation_original', { words }),
  archived: (address: string) => say('citation_archived', { address }),
});
