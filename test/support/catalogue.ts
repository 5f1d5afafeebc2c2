import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Wording } from '../../src/model/language.ts';

export interface Entry {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export type Catalogue = Readonly<Record<string, Entry>>;

/** The folder of all languages. */
export const LOCALES = join(import.meta.dirname, '../../public/_locales');

/** A language's `messages.json` as it stands in the repository. */
export function catalogueOf(language: string): Catalogue {
  return JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
}

/** The same as the extension loads it. */
export function wordingOf(language: Language): Wording {
  const messages = Object.entries(catalogueOf(language)).map(([key, { message }]) => [key, message]);
  return { language, messages: Object.fromEntries(messages) };
}
