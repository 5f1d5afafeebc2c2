import { askBackground, type Result } from '../browser/messages.ts';
import { watchSettings } from '../browser/settings.ts';
import { chosenLanguage } from '../browser/wording.ts';
import type { Wording } from '../model/language.ts';
import { speak } from '../view/wording/say.ts';

let learnt: Result<Wording> | null = null;

/** Learns from the background what the card says: once for a page, and again after it failed. Never rejects. */
export async function learnWording(): Promise<Result<Wording>> {
  return learnt?.ok ? learnt : learnAnew();
}

async function learnAnew(): Promise<Result<Wording>> {
  learnt = await askBackground('wording', null);
  if (learnt.ok) speak(learnt.value);
  return learnt;
}

/** Calls `relearnt` each time the card has learnt to say everything in another language that the reader has chosen. */
export function watchWording(relearnt: () => void, signal: AbortSignal): void {
  let wanted = learnt?.ok ? learnt.value.language : null;
  watchSettings(async (settings) => {
    const language = chosenLanguage(settings.language);
    wanted ??= learnt?.ok ? learnt.value.language : null;
    // Where nothing was said yet, the first words will be in the new language.
    if (wanted === null || wanted === language) return;
    wanted = language;
    if ((await learnAnew()).ok && !signal.aborted) relearnt();
  }, signal);
}
