import { type ComponentChild, render } from 'preact';
import { directionOf, tagOf, type Wording } from '../model/language.ts';
import { speak } from './wording/say.ts';

/**
 * Draws a page of the extension in a language, or draws it anew in another; what the reader has opened and typed stays.
 * The page names its language, for those who hear it and for the choice of letters, and the way it is written.
 */
export function startPage(wording: Wording, draw: () => ComponentChild): void {
  speak(wording);
  const { language } = wording;
  document.documentElement.lang = tagOf(language);
  document.documentElement.dir = directionOf(language);
  const root = document.getElementById('root');
  if (root) render(draw(), root);
}
