import { getObjections, watchObjections } from '../browser/objections.ts';
import { getSettings, watchSettings } from '../browser/settings.ts';
import type { Objection } from '../model/objection.ts';
import type { Settings } from '../model/settings.ts';

/** All that decides which marks a reader sees: the settings, and the marks that he or she has called wrong. */
export interface Choices extends Settings {
  readonly objections: readonly Objection[];
}

export interface ChoiceEvents {
  /** Other marks are to be seen. */
  chosen(choices: Choices): void;
  /** A site was switched on or off. */
  sitesChanged(): void;
}

/** The reader's choices as they are now. Nothing is told of changes before they were first asked for, or after `signal`. */
export class LiveChoices {
  readonly #events: ChoiceEvents;
  #now: Choices | null = null;

  constructor(events: ChoiceEvents, signal: AbortSignal) {
    this.#events = events;
    const changed = async () => {
      const choices = await storedChoices();
      if (!signal.aborted) this.#take(choices);
    };
    watchSettings(changed, signal);
    watchObjections(changed, signal);
  }

  async get(): Promise<Choices> {
    if (this.#now) return this.#now;
    const stored = await storedChoices();
    this.#now ??= stored; // a change may have been told meanwhile
    return this.#now;
  }

  /** Looks whether something has changed unheard. */
  async catchUp(): Promise<void> {
    this.#take(await storedChoices());
  }

  #take(choices: Choices): void {
    const before = this.#now;
    this.#now = choices;
    if (!before) return;
    if (before.sitesOff.join() === choices.sitesOff.join()) this.#events.chosen(choices);
    else this.#events.sitesChanged();
  }
}

async function storedChoices(): Promise<Choices> {
  const [settings, objections] = await Promise.all([getSettings(), getObjections()]);
  return { ...settings, objections };
}
