import type { Development, Status } from '../model/record.ts';
import type { Fault } from './fault.ts';

/** A precondition's life begins with the demand or with an answer to it, never with its end. */
const FIRST: readonly Status[] = ['demanded', 'contested', 'rejected', 'partly-met'];

/**
 * What may follow what. A demand that was given up must be made again before anything else can happen to it; one that
 * was met can be broken ("contested") or made anew, but not be met in part from then on.
 */
const NEXT: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  met: ['met', 'contested', 'demanded', 'superseded'],
  dropped: ['demanded'],
  superseded: ['demanded', 'contested', 'rejected', 'partly-met', 'met'],
};

/** Developments whose status cannot follow the one before. */
export function* transitionFaults(developments: readonly Development[]): Generator<Fault> {
  for (const [index, { status }] of developments.entries()) {
    const before = developments[index - 1]?.status;
    const field = `developments.${index}.status`;
    if (before === undefined) {
      if (!FIRST.includes(status)) yield [field, `begins with “${status}”: put the demand before it`];
      continue;
    }
    const allowed = NEXT[before];
    if (allowed && !allowed.includes(status)) {
      yield [field, `“${status}” cannot follow “${before}”: use ${either(allowed)}, or add what came between`];
    }
  }
}

function either(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
