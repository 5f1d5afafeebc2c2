import type { Speaker } from '../../../model/quotation.ts';
import type { MergedQuotation } from '../../learned/merge.ts';
import { type Prose, paragraphOf } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isInQuotes } from '../conversation/own-words.ts';
import { mayTakeTurn } from '../conversation/talk.ts';
import type { Turns } from '../conversation/turns.ts';
import type { Recognised, Resolution } from './recognise.ts';
import { isShown } from './shown-words.ts';

/** Of "I", "you" and labels in a printed conversation. */
const PARTNER = 0.88;
/** Of an answer in quotation marks behind a question. */
const ANSWER = 0.85;

const OPEN: Resolution = { kind: 'unresolved', reason: 'ambiguous' };

/**
 * Whom "I", "you" or a label mean in a printed conversation; `null` for any other source. "She told me, and I quote," and "I
 * quote from the second page:" give words of somebody else.
 */
export function partnerMeant(prose: Prose, turns: Turns, { from, to }: Phrase, cue: Phrase | null): Resolution | null {
  const turn = turns.at(paragraphOf(prose, from)?.index ?? -1);
  if (!turn || isInQuotes(prose, from)) return null;
  if (turns.isApart(from)) return turn.speaker ? partner(turn.speaker) : OPEN;
  if (to - from > 1 || turn.isMarked) return null;
  const word = prose.tokens[from]?.folded ?? '';
  if (/^you(?:'|$)/.test(word)) return turn.addressee && partner(turn.addressee);
  if (!turn.speaker || !/^i(?:'|$)/.test(word)) return null;
  return cue && prose.tokens[cue.from]?.folded === 'quote' ? OPEN : partner(turn.speaker);
}

const partner = (entity: Recognised['entity']): Recognised => ({ entity, evidence: 'pronoun', confidence: PARTNER });

/** Who asks in an interview that does not name its interviewer. */
const INTERVIEWER: Resolution = { kind: 'unnamed', description: 'the interviewer', person: 0, confidence: ANSWER };

/**
 * Who gives an answer that is a paragraph of its own in quotation marks, or asks a question that is one, where no source in the
 * paragraph tells it. A "he" in it that is left open is who answers. `speaker`: who speaks as far as was found.
 */
export function answererOf(
  prose: Prose,
  turns: Turns,
  quotation: Pick<MergedQuotation, 'content' | 'cue' | 'source'>,
  speaker: Speaker,
): Resolution | null {
  const { content, source } = quotation;
  const paragraph = content[0] && paragraphOf(prose, content[0].from);
  const turn = paragraph && turns.at(paragraph.index);
  if (!paragraph || !turn) return null;
  if (turn.isQuestion) return INTERVIEWER;
  if (!turn.isAnswer || !turn.speaker || isReadOut(prose, content[0])) return null;
  const isOwn =
    source &&
    source.from >= paragraph.from &&
    source.from < paragraph.to &&
    !isInQuotes(prose, source.from) &&
    prose.tokens[source.from - 1]?.text !== '('; // “…” (He laughs.)
  if (isOwn && (isShown(prose, quotation) || !mayTakeTurn(prose, speaker, source, turn.speaker, false))) return null;
  return { entity: turn.speaker, evidence: 'surname', confidence: ANSWER };
}

/** He takes the letter and reads out its last line: “We have ordered an oven.” Whoever answers has not written it. */
function isReadOut({ tokens }: Prose, content: Phrase | undefined): boolean {
  const from = content?.from ?? 0;
  if (tokens[from - 1]?.text !== ':') return false;
  return tokens.slice(Math.max(0, from - LONGEST_LINE), from).some(({ folded }) => READING.has(folded));
}

/** "Reads out the last line:" */
const LONGEST_LINE = 8;
const READING = new Set(['read', 'reads', 'reading', 'recites', 'recited']);
