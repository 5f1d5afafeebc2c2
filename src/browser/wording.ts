import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { nearestLanguage, type Wording } from '../model/language.ts';
import { readOwnJson } from './own-files.ts';

const MessagesSchema = v.record(v.string(), v.object({ message: v.string() }));

/**
 * The words of the interface in the reader's language, from the extension's own `_locales`. The browser's own way to
 * them, `i18n.getMessage`, knows no language but the browser's, and no forms for numbers.
 */
export async function loadWording(): Promise<Wording> {
  const language = nearestLanguage(browser.i18n.getUILanguage());
  const messages = v.parse(MessagesSchema, await readOwnJson(`/_locales/${language}/messages.json`));
  return {
    language,
    messages: Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])),
  };
}
