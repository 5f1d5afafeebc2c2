import { askBackground } from '../browser/messages.ts';
import type { PageReading } from '../model/reading.ts';
import { DEMO_ARTICLE } from './demo-article.ts';

/** The sample article as the background reads it, like any page. Rejects when the background does not answer. */
export async function demoReading(): Promise<PageReading> {
  const result = await askBackground('readArticle', DEMO_ARTICLE);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
