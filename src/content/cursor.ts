import type { PlacedMark } from './placed-mark.ts';

/** One mark among all, as the reader steps through them. */
export interface Position {
  readonly placed: PlacedMark;
  /** From 0, in reading order. */
  readonly index: number;
  readonly count: number;
}

/** The keyboard's place among the marks, kept by the mark's id: readings come and go, and lists with them. */
export class Cursor {
  #mark: string | null = null;
  #byKey = false;

  /** Where the keys have led; `null` before the first step, and when that mark is gone. */
  at(all: readonly PlacedMark[]): PlacedMark | null {
    return (this.#byKey && all.find(({ mark }) => mark.id === this.#mark)) || null;
  }

  /** Goes to the next mark, or the one before, round the ends; from outside to the first in the window. */
  step(all: readonly PlacedMark[], by: 1 | -1): Position | null {
    const seen = all.filter(isSeen);
    if (seen.length === 0) return null;
    const now = seen.findIndex(({ mark }) => mark.id === this.#mark);
    const index = now >= 0 ? (now + by + seen.length) % seen.length : entrance(seen, by);
    return this.#to(seen, index);
  }

  /** The reader has got to a mark in another way: the next step starts there. */
  follow({ mark }: PlacedMark): void {
    if (mark.id === this.#mark) return;
    this.#mark = mark.id;
    this.#byKey = false;
  }

  leave(): void {
    this.#mark = null;
    this.#byKey = false;
  }

  #to(seen: readonly PlacedMark[], index: number): Position | null {
    const placed = seen[index];
    if (!placed) return null;
    this.#mark = placed.mark.id;
    this.#byKey = true;
    return { placed, index, count: seen.length };
  }
}

/** The first mark below the window's upper edge; backwards, the last one above its lower edge. */
function entrance(seen: readonly PlacedMark[], by: 1 | -1): number {
  const edge = by === 1 ? 0 : innerHeight;
  const found =
    by === 1
      ? seen.findIndex((placed) => topOf(placed) >= edge)
      : seen.findLastIndex((placed) => topOf(placed) <= edge);
  return found >= 0 ? found : by === 1 ? 0 : seen.length - 1;
}

const topOf = ({ ranges }: PlacedMark) => ranges[0]?.getBoundingClientRect().top ?? 0;

/** Folded text has marks, but no place to go to. */
const isSeen = ({ ranges }: PlacedMark) =>
  ranges.some((range) => !range.collapsed && range.getClientRects().length > 0);
