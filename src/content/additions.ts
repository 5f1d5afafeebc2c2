import { askBackground } from '../browser/messages.ts';
import type { Display } from './display.ts';

/**
 * Reads what a page has added to the article that is shown, and nothing else of it: a live page's thousandth entry costs
 * what the first did. Never rejects; what the background could not read stays unmarked.
 */
export async function readAdded(added: readonly Element[], display: Display): Promise<void> {
  const { parts } = display;
  const addition = parts?.addition(added);
  if (!parts || !addition) return;
  const { title, url } = parts.read.page.facts;
  const article = { text: addition.text, published: addition.published ?? parts.published, title, url };
  const answer = await askBackground('readArticle', article);
  if (answer.ok && display.parts === parts) display.add(parts.add(addition, answer.value));
}
