import { askBackground } from '../browser/messages.ts';
import type { Wording } from '../model/language.ts';
import { once } from '../model/once.ts';
import type { CardHost } from './card/card-host.tsx';

/** Where the card's script leaves its class: a name of this extension's own world, which the page cannot see. */
export const CARD = Symbol.for('proviso.card');

type CardClass = typeof CardHost;

/** What it takes to make a card. */
interface CardParts {
  readonly Card: CardClass;
  /** The words that it says: pages may not read our files. */
  readonly wording: Wording;
}

/**
 * The class of the card, brought by a script of its own, and its words: a page without marks never loads them. Rejects when
 * the browser does not let them in (any more); the next call tries again.
 */
export const loadCard = once(load);

async function load(): Promise<CardParts> {
  const [answer, wording] = await Promise.all([askBackground('loadCard', null), askBackground('wording', null)]);
  const { [CARD]: Card } = globalThis as { [CARD]?: CardClass };
  if (!Card) throw new Error(answer.ok ? 'the card’s script did not run' : answer.error);
  if (!wording.ok) throw new Error(wording.error);
  return { Card, wording: wording.value };
}
