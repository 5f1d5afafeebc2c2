import { getObjections, watchObjections } from '../browser/objections.ts';
import { getSettings, watchSettings } from '../browser/settings.ts';
import type { Objection } from '../model/objection.ts';
import type { Settings } from '../model/settings.ts';

/** All that decides which marks a reader sees: the settings, and the marks that he or she has called wrong. */
export interface Choices extends Settings {
  readonly objections: readonly Objection[];
}

export async function getChoices(): Promise<Choices> {
  const [settings, objections] = await Promise.all([getSettings(), getObjections()]);
  return { ...settings, objections };
}

/** Calls `callback` after each change of either, until `signal` aborts. */
export function watchChoices(callback: (choices: Choices) => void, signal: AbortSignal): void {
  const changed = async () => {
    const choices = await getChoices();
    if (!signal.aborted) callback(choices);
  };
  watchSettings(changed, signal);
  watchObjections(changed, signal);
}
