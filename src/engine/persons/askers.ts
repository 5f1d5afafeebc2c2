import { type Prose, paragraphOf } from '../prose/prose.ts';
import type { EntityMention } from './entities.ts';

/** Whether the mention is the subject of a verb of asking: "Foss asked", "asked the barrister", not "Foss was asked". */
export function isAsker({ tokens }: Prose, { from, to }: Pick<EntityMention, 'from' | 'to'>): boolean {
  return askingVerb(tokens, to) !== null || (ASKING.has(tokens[from - 1]?.folded ?? '') && !tokens[from - 2]?.isWord);
}

/** "Foss asked his client whether he": somebody is asked, whom a pronoun behind means rather than the one who asks. */
export function asksSomebody({ tokens }: Prose, { to }: Pick<EntityMention, 'from' | 'to'>): boolean {
  const verb = askingVerb(tokens, to);
  if (verb === null || OPENS_QUESTION.has(tokens[verb + 1]?.folded ?? '')) return false;
  for (let i = verb + 2; i < verb + LONGEST_OBJECT; i++) if (OPENS_QUESTION.has(tokens[i]?.folded ?? '')) return true;
  return false;
}

const LONGEST_OBJECT = 8;

/** Behind an insertion too: "Dominic Sale KC asked", "Foss, for the defence, asked", "a man in waders asked". */
function askingVerb(tokens: Prose['tokens'], after: number): number | null {
  for (let i = after; i < after + MOST_BETWEEN; i++) {
    const token = tokens[i];
    if (!token || ASKING.has(token.folded)) return token ? i : null;
    if (token.isWord ? PASSIVE.has(token.folded) || /(?:ed|ing)$/.test(token.folded) : token.text !== ',') return null;
  }
  return null;
}

const MOST_BETWEEN = 6;

const PASSIVE = new Set('is was are were be been being and but or who whom which said says told'.split(' '));

const ASKING = new Set(['asked', 'asks', 'inquired', 'enquired', 'wondered']);

const OPENS_QUESTION = new Set('whether if how what why when where who whose which about'.split(' '));

/** “No,” he replied: an answer, to somebody else. */
export function isReplying({ tokens }: Prose, pronoun: number): boolean {
  return REPLYING.has(tokens[pronoun + 1]?.folded ?? '') || REPLYING.has(tokens[pronoun - 1]?.folded ?? '');
}

const REPLYING = new Set('replied answered responded replies answers responds'.split(' '));

/** Whether a sentence that begins at token `from` says first what somebody was asked: "Asked by Foss where he was, he said". */
export function opensWithAsked({ tokens }: Prose, from: number): boolean {
  const first = tokens[from]?.folded ?? '';
  return PUT_TO_SOMEBODY.has(FRONTING.has(first) ? (tokens[from + 1]?.folded ?? '') : first);
}

const FRONTING = new Set(['when', 'if', 'repeatedly', 'also', 'but', 'and']);

const PUT_TO_SOMEBODY = new Set('asked pressed questioned cross-examined quizzed challenged'.split(' '));

/** Who asks in the last sentence of each paragraph without speech, by the paragraph: the next one to speak answers. */
export function askersIn(prose: Prose, mentions: readonly EntityMention[]): Map<number, EntityMention> {
  const askers = new Map<number, EntityMention>();
  for (const mention of mentions) {
    if (mention.quoted || !isAsker(prose, mention)) continue;
    const paragraph = paragraphOf(prose, mention.from);
    const last = paragraph?.sentences.at(-1);
    if (!paragraph || !last || paragraph.stretches.length > 0 || mention.from < last.from) continue;
    askers.set(mention.paragraph, mention);
  }
  return askers;
}

/** Whether a sentence of the article itself asks: "Did he hate it?" */
export function isQuestion({ tokens }: Prose, { to }: Pick<EntityMention, 'to'>): boolean {
  return tokens[to - 1]?.text === '?';
}
