import { phrases, say, sayCount } from './say.ts';

/** What the button in the toolbar says of the page, when pointed at and to assistive technology. */
export const toolbar = phrases({
  brand: 'app_name',
  unread: 'toolbar_unread',
  notArticle: 'toolbar_not_article',
  siteOff: 'toolbar_site_off',
  marksOff: 'toolbar_marks_off',
  marks: (n: number) => (n === 0 ? say('toolbar_nothing') : sayCount('toolbar_marks', n)),
});

/** The browser's own menu of a page. */
export const menu = phrases({
  /** `words` is what stands for the selected words, for the browser to fill in. */
  lookUp: (words: string) => say('menu_look_up', { words }),
  readPage: 'menu_read_page',
  switchSite: 'menu_switch_site',
});
