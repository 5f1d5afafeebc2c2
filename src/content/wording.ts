import { askBackground } from '../browser/messages.ts';
import { watchSettings } from '../browser/settings.ts';
import { chosenLanguage } from '../browser/wording.ts';
import type { Language, Wording } from '../model/language.ts';

/**
 * Calls `relearnt` with the words of each other language that the reader chooses, until `signal` aborts. They come from the
 * background: no page may read our files, and our script in it is no more than the page.
 */
export function watchWording(spoken: Language, relearnt: (wording: Wording) => void, signal: AbortSignal): void {
  let wanted = spoken;
  watchSettings(async (settings) => {
    const language = chosenLanguage(settings.language);
    if (wanted === language) return;
    wanted = language;
    const answer = await askBackground('wording', null);
    if (answer.ok && !signal.aborted) relearnt(answer.value);
  }, signal);
}
