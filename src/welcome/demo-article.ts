import type { ArticleText } from '../model/article.ts';
import { parseIsoDate } from '../model/dates.ts';

/*
 * The facts of April 2025 in our own words. The background reads this text as it reads any page, so what the
 * sample shows is what the extension really finds.
 */
const PARAGRAPHS = [
  'China would return to trade talks with the United States, but only if Washington first changed its tone, according to a report that cites a person familiar with Beijing’s thinking.',
  'Above all, the person said, Beijing wants any talks to be “conducted with respect.” It also wants the Trump administration to speak with one voice, without mixed messages from its cabinet, and to name a point person for the talks who has the President’s backing.',
  'Tempers had risen after US Vice President JD Vance spoke of “Chinese peasants” in a television interview. Foreign Ministry spokesman Lin Jian answered, “To hear words that lack knowledge and respect, like those uttered by this vice president, is both surprising and kind of lamentable.”',
  'American sanctions and export controls, and US policy on Taiwan, are further concerns that China expects to be addressed.',
];

export const DEMO_ARTICLE: ArticleText = {
  text: PARAGRAPHS.join('\n\n'),
  published: parseIsoDate('2025-04-16'),
  title: 'Beijing names its terms',
  url: null,
};
