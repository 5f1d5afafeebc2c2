import type { PreconditionId } from '../../model/record.ts';
import { type Span, span } from '../../model/span.ts';
import type { Token } from '../prose/tokens.ts';
import { words } from '../words/word-set.ts';
import type { SentenceEvidence } from './evidence.ts';

/** A sentence that goes on about the precondition of the one before it, by a word that points back. */
export interface CarriedOver {
  readonly id: PreconditionId;
  readonly sentence: SentenceEvidence;
  /** The words that point back: “That condition”. */
  readonly pointer: Span;
}

const POINTERS = words('that this the such');
const MATTERS =
  words(`condition conditions demand demands precondition preconditions prerequisite requirement request ultimatum
  concession`);
/** From the beginning of a sentence; what comes later may point at something nearer. */
const REACH = 8;

/**
 * The sentences that say “that condition” right after one that is on a single precondition, in the same paragraph. Of two
 * preconditions it could mean either: then neither is carried over. Where a sentence has terms of its own, these decide.
 *
 * @param isOn the preconditions that each sentence is on, by its place
 */
export function carriedOver(
  tokens: readonly Token[],
  sentences: readonly SentenceEvidence[],
  isOn: ReadonlyMap<SentenceEvidence, ReadonlySet<PreconditionId>>,
): CarriedOver[] {
  return sentences.flatMap((sentence, k) => {
    const before = sentences[k - 1];
    if (!before || before.hits.paragraph !== sentence.hits.paragraph || isOn.has(sentence)) return [];
    const [id, ...others] = isOn.get(before) ?? [];
    if (id === undefined || others.length > 0) return [];
    const pointer = pointerIn(tokens, sentence);
    return pointer ? [{ id, sentence, pointer }] : [];
  });
}

function pointerIn(tokens: readonly Token[], { hits }: SentenceEvidence): Span | null {
  const { from, to } = hits.sentence;
  for (let k = from; k < Math.min(to, from + REACH) - 1; k++) {
    const [first, next] = [tokens[k], tokens[k + 1]];
    if (first && next && POINTERS.has(first.folded) && MATTERS.has(next.folded)) return span(first.start, next.end);
  }
  return null;
}
