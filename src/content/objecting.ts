import { addObjection, withdrawObjection } from '../browser/objections.ts';
import { today } from '../model/dates.ts';
import type { Mark } from '../model/mark.ts';
import { type Objection, objectionTo, type Wrong } from '../model/objection.ts';
import type { PageReading } from '../model/reading.ts';
import type { Part } from './part.ts';
import type { PlacedMark } from './placed-mark.ts';

/** Keeps what the reader says against a mark, and the mark itself for as long as its card is open. */
export class Objecting {
  #kept: { readonly placed: PlacedMark; readonly reading: PageReading } | null = null;

  /** Resolves with what was kept, or `null` when the browser could not keep it. The mark leaves the page by itself. */
  async object(parts: readonly Part[], mark: Mark, wrong: Wrong): Promise<Objection | null> {
    const isMeant = (one: PlacedMark) => one.mark.id === mark.id;
    const part = parts.find(({ placed }) => placed.some(isMeant));
    const placed = part?.placed.find(isMeant);
    const objection = part && objectionTo(part.reading, mark, wrong, today());
    if (!placed || !objection) return null;
    this.#kept = { placed, reading: part.reading };
    return addObjection(objection).then(
      () => objection,
      () => {
        this.forget();
        return null;
      },
    );
  }

  undo(objection: Objection): void {
    void withdrawObjection(objection).catch(() => undefined);
  }

  holds(placed: PlacedMark): boolean {
    return this.#kept?.placed === placed;
  }

  find(mark: string): PlacedMark | undefined {
    return this.#kept?.placed.mark.id === mark ? this.#kept.placed : undefined;
  }

  readingOf(placed: PlacedMark): PageReading | undefined {
    return this.holds(placed) ? this.#kept?.reading : undefined;
  }

  forget(): void {
    this.#kept = null;
  }
}
