import type { OfficialId, PreconditionId, Statement } from '../model/record.ts';
import type { Recorded } from './recorded.ts';
import type { Side } from './sides.ts';
import { bitsIn } from './word-marks.ts';

export interface Scored {
  readonly recorded: Recorded;
  /** Those of the wanted preconditions on which it bears. */
  readonly shared: readonly PreconditionId[];
  readonly score: number;
  /** From which side it speaks; `null` when that is not known. */
  readonly side: Side | null;
}

/** What a statement loses for those of its kind that stand above it. */
const LOSS = {
  /** When it repeats one of them: nobody wants the same sentence three times. */
  repeat: 4,
  /** When two of the same person stand there already: another voice should be heard. */
  sameOfficial: 2,
  /** When two of the same side stand there and none of the other: the answer should be heard. */
  sameSide: 2,
};
/** Statements with this share of words in common are one sentence to a reader. */
const REPEAT_FROM = 0.75;
const ENOUGH = 2;

/** A candidate and how far it has been held against those chosen: each pair is compared once at most. */
interface Waiting {
  readonly candidate: Scored;
  compared: number;
  repeats: boolean;
}

/** Those chosen so far, counted as the losses need it. */
interface Chosen {
  readonly list: Waiting[];
  readonly ofOfficial: Map<OfficialId, number>;
  /** The side of all of them; `null` when they differ or are of none. */
  side: Side | null;
}

/**
 * The best candidates, at most `most`, best first, each chosen with regard to those above it; equals in order of id.
 * `leads`, which are among them, stand first in their order, whatever their score.
 */
export function chooseDiverse(candidates: readonly Scored[], most: number, leads: readonly Scored[] = []): Statement[] {
  const others = leads.length === 0 ? candidates : candidates.filter((candidate) => !leads.includes(candidate));
  const left = others.map(waitingOf).sort(byScore);
  const chosen: Chosen = { list: [], ofOfficial: new Map(), side: null };
  for (const lead of leads) choose(chosen, waitingOf(lead));
  while (left.length > 0 && chosen.list.length < most) {
    choose(chosen, takeOut(left, bestOf(left, chosen)));
  }
  return chosen.list.map(({ candidate }) => candidate.recorded.statement);
}

function waitingOf(candidate: Scored): Waiting {
  return { candidate, compared: 0, repeats: false };
}

/** No difference is worked out: a fraction that is returned is a new object each time. */
function byScore({ candidate: a }: Waiting, { candidate: b }: Waiting): number {
  if (a.score !== b.score) return a.score > b.score ? -1 : 1;
  return a.recorded.statement.id < b.recorded.statement.id ? -1 : 1;
}

/** `splice` makes a list of what it takes out. */
function takeOut(left: Waiting[], place: number): Waiting {
  const taken = left[place] as Waiting;
  left.copyWithin(place, place + 1);
  left.pop();
  return taken;
}

/** The place of the best one, with regard to those chosen. */
function bestOf(left: readonly Waiting[], chosen: Chosen): number {
  let best = 0;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < left.length; at++) {
    const waiting = left[at] as Waiting;
    if (waiting.candidate.score <= bestValue) break; // losses only lower it, and the rest scores no higher
    const highest = waiting.candidate.score - lossByCount(waiting.candidate, chosen);
    if (highest <= bestValue) continue; // words need not be compared
    const value = repeats(waiting, chosen) ? highest - LOSS.repeat : highest;
    if (value > bestValue) [best, bestValue] = [at, value];
  }
  return best;
}

function choose(chosen: Chosen, waiting: Waiting): void {
  const { recorded, side } = waiting.candidate;
  const { official } = recorded.statement;
  chosen.side = chosen.list.length === 0 || chosen.side === side ? side : null;
  chosen.list.push(waiting);
  chosen.ofOfficial.set(official, (chosen.ofOfficial.get(official) ?? 0) + 1);
}

function lossByCount({ recorded, side: own }: Scored, { list, ofOfficial, side }: Chosen): number {
  if (list.length < ENOUGH) return 0;
  return (
    ((ofOfficial.get(recorded.statement.official) ?? 0) >= ENOUGH ? LOSS.sameOfficial : 0) +
    (own !== null && side === own ? LOSS.sameSide : 0)
  );
}

function repeats(waiting: Waiting, { list }: Chosen): boolean {
  for (; waiting.compared < list.length && !waiting.repeats; waiting.compared++) {
    waiting.repeats = areAlike((list[waiting.compared] as Waiting).candidate.recorded, waiting.candidate.recorded);
  }
  return waiting.repeats;
}

/** Whether two statements have so many words in common, of the shorter one. Most pairs part at a look at their marks. */
function areAlike(a: Recorded, b: Recorded): boolean {
  const short = a.words.size < b.words.size ? a : b;
  const long = short === a ? b : a;
  let left = Math.floor((1 - REPEAT_FROM) * short.words.size);
  if (bitsIn(short.marks & ~long.marks) > left) return false;
  for (const word of short.words) if (!long.words.has(word) && --left < 0) return false;
  return short.words.size > 0;
}
