import { loadWording } from '../browser/wording.ts';
import { speak } from '../view/wording/say.ts';

let learning: Promise<void> | null = null;

/** Fulfilled once this life of the background can say something; what the toolbar and menus hold is said here. */
export function learnToSpeak(): Promise<void> {
  learning ??= loadWording().then(speak);
  return learning;
}
