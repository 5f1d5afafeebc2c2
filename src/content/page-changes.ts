import { isOrphaned } from '../browser/context.ts';
import { readAdded } from './additions.ts';
import type { Display } from './display.ts';
import type { WatchEvents } from './watch.ts';

/** A page that was no article may become one when its framework has filled it; it is looked at again this often. */
const MOST_SECOND_LOOKS = 5;

/** What a change of the page may ask for. */
export interface ChangedSession {
  /** Whether the page has been looked at since it came to its present address. */
  readonly hasLooked: boolean;
  refresh(): void;
  /** Another address: nothing that was read holds any more. */
  drop(): void;
  /** Settings may have changed unheard. */
  catchUp(): void;
  end(): void;
}

/** Decides what follows when the page changes: marks move, new text is read, or all of it is read again. */
export class PageChanges implements WatchEvents {
  readonly #session: ChangedSession;
  readonly #display: Display;
  #secondLooks = 0;
  #wasDisturbed = false;

  constructor(session: ChangedSession, display: Display) {
    this.#session = session;
    this.#display = display;
  }

  navigated(): void {
    this.#secondLooks = 0;
    this.#session.drop();
  }

  /** Before the next frame, so that nobody sees a mark blink. */
  disturbed(changed: readonly Element[]): void {
    this.#wasDisturbed = true;
    this.#display.reanchor(changed);
  }

  settled(added: readonly Element[]): void {
    const wasDisturbed = this.#wasDisturbed;
    this.#wasDisturbed = false;
    if (isOrphaned()) this.#session.end();
    else if (this.#display.parts) this.#settledOn(wasDisturbed, added);
    else if (!this.#session.hasLooked) this.#session.refresh();
    else if (this.#secondLooks < MOST_SECOND_LOOKS) {
      this.#secondLooks++;
      this.#session.refresh();
    }
  }

  returned(): void {
    if (isOrphaned()) this.#session.end();
    else this.#session.catchUp();
  }

  attended(): void {
    this.#display.restore();
  }

  #settledOn(wasDisturbed: boolean, added: readonly Element[]): void {
    if (wasDisturbed && this.#display.parts?.hasLost()) {
      this.#session.refresh();
      return;
    }
    this.#display.restore();
    void readAdded(added, this.#display);
  }
}
