import { getSettings } from '../browser/settings.ts';
import { chosenLanguage, wordingIn } from '../browser/wording.ts';
import type { Language } from '../model/language.ts';
import { speak } from '../view/wording/say.ts';

let spoken: Language | null = null;

/**
 * Fulfilled with the reader's language once the background can say something in it; what the toolbar and menus hold is said
 * here.
 */
export async function learnToSpeak(): Promise<Language> {
  const wanted = chosenLanguage((await getSettings()).language);
  if (spoken === wanted) return wanted;
  speak(await wordingIn(wanted));
  spoken = wanted;
  return wanted;
}
