import { askBackground } from '../browser/messages.ts';
import type { CardHost } from './card/card-host.tsx';

/** Where the card's script leaves its class: a name of this extension's own world, which the page cannot see. */
export const CARD = Symbol.for('proviso.card');

type CardClass = typeof CardHost;

let loading: Promise<CardClass> | null = null;

/**
 * The class of the card, brought by a script of its own: a page without marks never loads it. Rejects when the browser
 * does not let it in (any more); the next call tries again.
 */
export function loadCard(): Promise<CardClass> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<CardClass> {
  const answer = await askBackground('loadCard', null);
  const { [CARD]: card } = globalThis as { [CARD]?: CardClass };
  if (!card) throw new Error(answer.ok ? 'the card’s script did not run' : answer.error);
  return card;
}
