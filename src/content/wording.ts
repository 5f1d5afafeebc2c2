import { askBackground, type Result } from '../browser/messages.ts';
import type { Wording } from '../model/language.ts';
import { speak } from '../view/wording/say.ts';

let learnt: Result<Wording> | null = null;

/** Learns from the background what the card says: once for a page, and again after it failed. Never rejects. */
export async function learnWording(): Promise<Result<Wording>> {
  if (learnt?.ok) return learnt;
  learnt = await askBackground('wording', null);
  if (learnt.ok) speak(learnt.value);
  return learnt;
}
