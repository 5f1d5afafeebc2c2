import type { IsoDate } from '../../../src/model/dates.ts';
import type { DossierId, PreconditionId } from '../../../src/model/record.ts';
import type { Span } from '../../../src/model/span.ts';

/** A stretch of a text, mostly a sentence, that is on a precondition. */
export interface Label extends Span {
  readonly precondition: PreconditionId;
  /** 2: it states the demand · 1: it is on its subject · null: it can be seen either way and teaches nothing. */
  readonly level: 1 | 2 | null;
}

/**
 * Where a text is from. `real`: news, or news retold sentence by sentence, read for labels · `own`: written by us in the manner
 * of news · `invented`: the marked articles · `other`: real news on other matters, without any label.
 */
export type Origin = 'real' | 'own' | 'invented' | 'other';

/** `on`: about a negotiation of the record · `near`: the same countries or persons, another matter · `trap`: tempting words. */
export type Group = 'on' | 'near' | 'trap';

/** A text of which it is known which sentences are on which precondition. */
export interface LabelledText {
  readonly id: string;
  readonly origin: Origin;
  readonly group: Group;
  readonly text: string;
  readonly published: IsoDate | null;
  /** The negotiations that it is about. */
  readonly about: readonly DossierId[];
  readonly labels: readonly Label[];
}

/** How much of the shorter of two stretches must be shared to be the same sentence. */
const SHARED = 0.5;

export function isSameStretch(a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start) >= SHARED * Math.min(a.end - a.start, b.end - b.start);
}

/** The level of a stretch for a precondition: 0 where it is not on it. */
export function levelOf({ labels }: LabelledText, stretch: Span, id: PreconditionId): 0 | 1 | 2 | null {
  const own = labels.filter((label) => label.precondition === id && isSameStretch(label, stretch));
  if (own.some(({ level }) => level === 2)) return 2;
  if (own.some(({ level }) => level === 1)) return 1;
  return own.length > 0 ? null : 0;
}
