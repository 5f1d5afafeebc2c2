import type { Paragraph, Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { NAME_PARTICLES } from '../../words/name-particles.ts';
import { isAny, ROLE_NOUN, TITLE } from '../../words/word-kinds.ts';
import { FIRST_PERSON, isInQuotes, SECOND_PERSON } from './own-words.ts';

/** What opens a turn of a printed conversation: "HOLM:", "Captain Vik:", "Q.", "QUESTION (Northern Post):". */
export interface TurnLabel extends Phrase {
  readonly paragraph: number;
  /** The same for all turns of one speaker; empty for a question by nobody in particular. */
  readonly key: string;
  readonly kind: 'asks' | 'answers' | 'named';
}

/**
 * The labels of a text that prints who speaks before what is said, in reading order; none where it is no such text. Two
 * speakers at least come again, and many of the turns say "I" or "you": a list of dishes or results has labels too.
 */
export function turnLabels(prose: Prose): TurnLabel[] {
  const labels = prose.paragraphs.flatMap((paragraph) => labelOf(prose, paragraph) ?? []);
  const keys = comingAgain(labels);
  if (labels.length < FEWEST_TURNS || keys.size < 2) return [];
  const changes = labels.filter(({ key }, k) => k > 0 && key !== labels[k - 1]?.key).length;
  const spoken = labels.filter((label) => isSpoken(prose, label)).length;
  if (changes * 2 < labels.length || spoken * LEAST_SPOKEN < labels.length) return [];
  // "Q&A: A judge looks back" is the headline
  return labels.slice(labels.findIndex(({ key }) => keys.has(key)));
}

function comingAgain(labels: readonly TurnLabel[]): Set<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { key } of labels) (once.has(key) ? again : once).add(key);
  return again;
}

const FEWEST_TURNS = 4;
/** At least one turn of so many says "I" or "you", or is in quotation marks. */
const LEAST_SPOKEN = 3;

function isSpoken(prose: Prose, { to, paragraph }: TurnLabel): boolean {
  const { to: end } = prose.paragraphs[paragraph] as Paragraph;
  if (isInQuotes(prose, to)) return true;
  return prose.tokens.slice(to, end).some(({ folded }) => FIRST_PERSON.has(folded) || SECOND_PERSON.has(folded));
}

function labelOf({ tokens }: Prose, { index, from, to }: Paragraph): TurnLabel | null {
  const letter = letterAt(tokens, from);
  if (letter) return letter.to < to ? { ...letter, from, paragraph: index } : null;
  const colon = colonAfter(tokens, from, Math.min(to - 1, from + LONGEST));
  if (colon === null) return null;
  const words = tokens.slice(from, colon);
  const isAsking = ASKS.has(words[0]?.folded ?? '') && !words[1]?.isWord;
  const key = isAsking ? '' : keyOf(words);
  if (key === '' && !isAsking) return null;
  return { from, to: colon + 1, paragraph: index, key, kind: isAsking ? 'asks' : 'named' };
}

/** "Q:", "A." and the bare "Q" of American transcripts; but "A woman said". */
function letterAt(tokens: readonly Token[], from: number): Pick<TurnLabel, 'to' | 'key' | 'kind'> | null {
  const letter = tokens[from]?.text ?? '';
  const next = tokens[from + 1];
  if (letter !== 'Q' && letter !== 'A') return null;
  const isSigned = /^[:.]$/.test(next?.text ?? '');
  if (!isSigned && (letter === 'A' || !next?.isCapitalised)) return null;
  return { to: from + (isSigned ? 2 : 1), key: letter, kind: letter === 'Q' ? 'asks' : 'answers' };
}

const LONGEST = 12;

const ASKS = new Set('question questioner interviewer reporter journalist press moderator host audience'.split(' '));

/** The colon behind a name, with its titles, or behind a question’s "(Northern Post)"; `null` where other words stand before it. */
function colonAfter(tokens: readonly Token[], from: number, limit: number): number | null {
  if (tokens[from]?.isCapitalised !== true) return null;
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const token = tokens[i] as Token;
    if (token.text === ':' && depth === 0) return i;
    if (token.text === '(') depth++;
    else if (token.text === ')') depth--;
    else if (depth === 0 && !mayBeInLabel(token)) return null;
  }
  return null;
}

const mayBeInLabel = ({ isCapitalised, isWord, text, folded }: Token) =>
  isWord ? isCapitalised || NAME_PARTICLES.has(folded) || folded === 'of' || folded === 'the' : /^[.,]$/.test(text);

/** The last word of a name: "General Caspar Vik" and "VIK" are one. A label that is a title alone is its own key. */
function keyOf(words: readonly Token[]): string {
  const bracket = words.findIndex(({ text }) => text === '(');
  const named = (bracket < 0 ? words : words.slice(0, bracket)).filter(({ isWord }) => isWord);
  const proper = named.filter((token) => !isAny(token, TITLE | ROLE_NOUN));
  return ((proper.length > 0 ? proper : named).at(-1)?.bare ?? '').toLowerCase();
}
