import { firstIndex } from '../../../model/first-index.ts';
import { type Prose, paragraphOf } from '../../prose/prose.ts';
import { ASKING, isAny, NOT_ASKING, PRONOUN } from '../../words/word-kinds.ts';
import type { Entity, EntityMention } from './entities.ts';

/** Whether the mention is the subject of a verb of asking: "Foss asked", "asked the barrister", not "Foss was asked". */
export function isAsker({ tokens }: Prose, { from, to }: Pick<EntityMention, 'from' | 'to'>): boolean {
  return askingVerb(tokens, to) !== null || (isAny(tokens[from - 1], ASKING) && !tokens[from - 2]?.isWord);
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
    if (!token || isAny(token, ASKING)) return token ? i : null;
    if (token.isWord ? isAny(token, NOT_ASKING) : token.text !== ',') return null;
  }
  return null;
}

const MOST_BETWEEN = 6;

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

/** "When I emailed Holm about it, he replied": whether the tokens tell, before the pronoun, what the reporter did. */
export function tellsOfReporter({ tokens }: Prose, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isAny(tokens[i + 1], PRONOUN) || !REPORTERS.has(tokens[i + 1]?.folded ?? '')) continue;
    if (SINCE.has(tokens[i]?.folded ?? '')) return true;
  }
  return false;
}

const SINCE = new Set(['when', 'as', 'after', 'once', 'while']);

/** Who asks, and who is asked, where the text tells it: "Foss asked his client whether he". */
export interface Asking {
  readonly asker: EntityMention;
  readonly asked: EntityMention | null;
}

/** Who asks in the last sentence of each paragraph without speech, by the paragraph: the next one to speak answers. */
export function askersIn(prose: Prose, mentions: readonly EntityMention[]): Map<number, Asking> {
  const askers = new Map<number, Asking>();
  mentions.forEach((asker, k) => {
    const verb = asker.quoted ? null : askingVerb(prose.tokens, asker.to);
    const paragraph = verb === null ? undefined : paragraphOf(prose, asker.from);
    const last = paragraph?.sentences.at(-1);
    if (verb === null || !paragraph || !last || paragraph.stretches.length > 0 || asker.from < last.from) return;
    const asked = mentions.slice(k + 1, k + 1 + MOST_BETWEEN).find(({ from }) => from === verb + 1);
    askers.set(asker.paragraph, { asker, asked: asked ?? null });
  });
  return askers;
}

/** Whom the reporter asks in the last sentence of a paragraph without speech, by the paragraph: "I asked Holm about the beets." */
export function askedByReporter(prose: Prose, mentions: readonly EntityMention[]): Map<number, EntityMention> {
  const asked = new Map<number, EntityMention>();
  for (const mention of mentions) {
    const verb = verbBefore(prose.tokens, mention.from);
    if (mention.quoted || verb === null || !REPORTERS.has(prose.tokens[verb - 1]?.folded ?? '')) continue;
    const { sentences = [], stretches = [] } = prose.paragraphs[mention.paragraph] ?? {};
    if (stretches.length === 0 && verb >= (sentences.at(-1)?.from ?? 0)) asked.set(mention.paragraph, mention);
  }
  return asked;
}

/** The verb of asking before a name and its titles: "asked Mrs Holm". */
function verbBefore(tokens: Prose['tokens'], name: number): number | null {
  let at = name - 1;
  while (at > name - MOST_TITLES && tokens[at]?.isCapitalised) at--;
  return isAny(tokens[at], ASKING) ? at : null;
}

const MOST_TITLES = 4;
const REPORTERS = new Set(['i', 'we']);

/** Whether the word before token `index` asks somebody: "asked him what", "asks her". */
export const isAsked = ({ tokens }: Prose, index: number): boolean => isAny(tokens[index - 1], ASKING);

/** Whether a sentence of the article itself asks: "Did he hate it?" */
export function isQuestion({ tokens }: Prose, { to }: Pick<EntityMention, 'to'>): boolean {
  return tokens[to - 1]?.text === '?';
}

/** Paragraphs without speech in which the article asks: "And did he mind?", each with whom it told of last before. */
export function questionsIn(prose: Prose, mentions: readonly EntityMention[]): Map<number, Entity> {
  const questions = new Map<number, Entity>();
  const unquoted = mentions.filter(({ quoted, entity }) => !quoted && entity.traits.gender !== 'it');
  for (const { from, to, index, stretches } of prose.paragraphs) {
    if (stretches.length > 0 || to - from > LONGEST_OWN_QUESTION || !isQuestion(prose, { to })) continue;
    const first = firstIndex(unquoted, (mention) => mention.from >= from);
    const last = unquoted[first - 1];
    const next = unquoted[first];
    const namesSomebody = next?.paragraph === index && next.entity.kind !== 'unnamed' && next.evidence !== 'pronoun';
    if (last && !namesSomebody) questions.set(index, last.entity);
  }
  return questions;
}

const LONGEST_OWN_QUESTION = 30;
