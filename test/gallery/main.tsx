import { render } from 'preact';
import type { Wording } from '../../src/model/language.ts';
import cardStyles from '../../src/view/card.css?inline';
import { speak } from '../../src/view/wording/say.ts';
import { SCENES, sceneCard } from './scenes.tsx';

/** What the tests and the gallery call in the page. */
interface Gallery {
  readonly scenes: readonly string[];
  /** From now on cards speak this language. */
  speak(wording: Wording): void;
  /** Draws a scene's card, in the open: tools for accessibility see nothing in a closed shadow root. */
  draw(scene: string, dark: boolean): void;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${cardStyles} body { margin: 16px } main > .card { margin: 0 }`);
document.adoptedStyleSheets = [sheet];

const gallery: Gallery = {
  scenes: Object.keys(SCENES),
  speak,
  draw(name, dark) {
    const scene = SCENES[name];
    const main = document.querySelector('main');
    if (!scene || !main) throw new Error(`there is no scene ${name}`);
    document.body.style.background = dark ? '#17181a' : '#fff';
    render(null, main);
    render(sceneCard(scene, dark), main);
  },
};

Object.assign(window, { gallery });
