import { type ComponentChild, render } from 'preact';
import { tagOf, type Wording } from '../model/language.ts';
import { speak } from './wording/say.ts';

/** Draws a page of the extension in a language. The page names it, for those who hear it and for the choice of letters. */
export function startPage(wording: Wording, draw: () => ComponentChild): void {
  speak(wording);
  document.documentElement.lang = tagOf(wording.language);
  const root = document.getElementById('root');
  if (root) render(draw(), root);
}
