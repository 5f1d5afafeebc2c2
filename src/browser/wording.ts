import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Language, type LanguageChoice, nearestLanguage, type Wording } from '../model/language.ts';
import { readOwnJson } from './own-files.ts';
import { getSettings, watchSettings } from './settings.ts';

const MessagesSchema = v.record(v.string(), v.object({ message: v.string() }));

/** The language that a choice stands for in this browser. */
export function chosenLanguage(choice: LanguageChoice): Language {
  return choice === 'auto' ? nearestLanguage(browser.i18n.getUILanguage()) : choice;
}

/**
 * The words of the interface in the reader's language, from the extension's own `_locales`. The browser's own way to
 * them, `i18n.getMessage`, knows no language but the browser's, and no forms for numbers.
 */
export async function loadWording(): Promise<Wording> {
  const { language } = await getSettings();
  return wordingIn(chosenLanguage(language));
}

/** The words of one language. */
export async function wordingIn(language: Language): Promise<Wording> {
  const messages = v.parse(MessagesSchema, await readOwnJson(`/_locales/${language}/messages.json`));
  return {
    language,
    messages: Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])),
  };
}

/**
 * For the extension's own pages: calls `draw` with the words, at once and again whenever another language is chosen. Fulfilled
 * when the first drawing is.
 */
export async function withWording(draw: (wording: Wording) => unknown): Promise<void> {
  // Most readers leave the language to the browser: its words are on their way while the settings are.
  const likely = chosenLanguage('auto');
  const likelyWords = wordingIn(likely);
  const settings = await getSettings();
  let language = chosenLanguage(settings.language);
  const speak = async () => {
    const wording = await (language === likely ? likelyWords : wordingIn(language));
    // Meanwhile the reader may have chosen yet another one.
    if (wording.language === language) await draw(wording);
  };
  watchSettings((changed) => {
    const chosen = chosenLanguage(changed.language);
    if (chosen === language) return;
    language = chosen;
    void speak();
  });
  await speak();
}
