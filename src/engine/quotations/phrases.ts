import type { Prose } from '../prose/prose.ts';
import type { TokenRange } from '../prose/sentences.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { SPEECH_WORDS } from '../words/cue-words.ts';
import {
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
} from '../words/function-words.ts';
import { BODY_NOUNS, ROLE_NOUNS, TITLES, UNNAMED_NOUNS } from '../words/person-words.ts';

/** Noun phrases by shallow rules: enough to give a source its whole phrase without a part-of-speech tagger. */

/** A run of tokens `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST_PHRASE = 30;

/**
 * The noun phrase whose last token is `last`, not reaching before `first`: “Foreign Ministry spokesman Lin Jian”,
 * “a person familiar with Beijing’s internal discussions”, “he”. `null` when the token cannot end one.
 */
export function phraseEndingAt({ tokens }: Prose, first: number, last: number): Phrase | null {
  const floor = Math.max(first, last - LONGEST_PHRASE);
  const end = tokens[last];
  if (!end?.isWord || last < floor || !canEndPhrase(end)) return null;
  if (PRONOUNS.has(end.folded)) return { from: last, to: last + 1 };
  const from = isNameWord(tokens, last, first) ? nameStart(tokens, floor, last) : nounStart(tokens, floor, last);
  return from === null ? null : { from, to: last + 1 };
}

function canEndPhrase(token: Token): boolean {
  const { folded } = token;
  if (PREPOSITIONS.has(folded) || CONJUNCTIONS.has(folded) || AUXILIARIES.has(folded) || DETERMINERS.has(folded)) {
    return folded === 'one' || folded === 'all' || folded === 'many' || folded === 'others';
  }
  return !(CALENDAR.has(folded) && token.isCapitalised) && !/^\p{N}/u.test(token.text);
}

/** A capitalised word that is not merely the first of its sentence: "But Trump", "In Ohio". */
export function isNameWord(tokens: readonly Token[], index: number, sentenceStart: number): boolean {
  const token = tokens[index];
  if (!token?.isCapitalised || CALENDAR.has(token.folded)) return false;
  const { folded } = token;
  const isFunction =
    DETERMINERS.has(folded) || PREPOSITIONS.has(folded) || CONJUNCTIONS.has(folded) || AUXILIARIES.has(folded);
  if (isFunction || PRONOUNS.has(folded)) return false;
  return index > sentenceStart || !isAdverb(folded);
}

/** Small words inside names: "Muhammad bin Salman", "Ursula von der Leyen". */
const PARTICLES = new Set(['al', 'bin', 'ibn', 'de', 'da', 'del', 'der', 'van', 'von', 'el', 'la', 'of', 'and', '&']);

function nameStart(tokens: readonly Token[], first: number, last: number): number {
  let from = last;
  for (let i = last - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (isNameWord(tokens, i, first) || isAbbreviationDot(tokens, i)) from = i;
    else if (PARTICLES.has(token.folded) && isNameWord(tokens, i - 1, first) && !isPersonBefore(tokens, i, from))
      continue;
    else if (isModifier(token)) from = i;
    else if (DETERMINERS.has(token.folded)) return hasModifier(tokens, i, last) ? i : from;
    else break;
  }
  return from;
}

/** "Trump and Xi" are two persons where "Ministry of Commerce" is one body; the last stands for itself. */
function isPersonBefore(tokens: readonly Token[], index: number, _from: number): boolean {
  const word = tokens[index]?.folded;
  return word === 'and' && !BODY_NOUNS.has(tokens[index + 1]?.folded ?? '');
}

/** The dot of "Mr." or "J." in front of a name. */
function isAbbreviationDot(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const dot = tokens[index];
  return dot?.text === '.' && before?.end === dot.start && before.isCapitalised && before.text.length <= 4;
}

/** Words between a determiner and a name: "the campaign's senior spokesman Lee". */
function isModifier({ folded, isWord }: Token): boolean {
  if (!isWord) return false;
  return ROLE_NOUNS.has(folded) || TITLES.has(folded) || folded.endsWith("'s") || MODIFIERS.has(folded);
}

const MODIFIERS = new Set(
  `senior former chief deputy vice top lead ministry department government campaign press foreign trade national
  military presidential republican democratic political assistant longtime veteran party state federal local
  conservative liberal then-candidate rival fellow co-founder editor-in-chief policy communications`.split(/\s+/),
);

function hasModifier(tokens: readonly Token[], index: number, last: number): boolean {
  return index < last && isModifier(tokens[index + 1] as Token);
}

function nounStart(tokens: readonly Token[], first: number, last: number): number | null {
  let from: number | null = null;
  for (let i = last; i >= first; i--) {
    const token = tokens[i] as Token;
    const { folded } = token;
    if (DETERMINERS.has(folded)) {
      from = i;
      if (!continuesLeft(tokens, i - 1, first)) break;
      i--; // the preposition that ties this phrase to the noun before it
    } else if (PREPOSITIONS.has(folded)) {
      if (from === null || !tiesNouns(tokens, i)) break;
    } else if (endsPhraseLeftwards(tokens, i) || isVerbWithObject(tokens, i)) break;
    else from = i;
  }
  return from;
}

/** "a spokesman for the campaign": the preposition before a determiner continues the phrase of a person or body. */
function continuesLeft(tokens: readonly Token[], index: number, first: number): boolean {
  return index > first && PREPOSITIONS.has(tokens[index]?.folded ?? '') && tiesNouns(tokens, index);
}

function tiesNouns(tokens: readonly Token[], preposition: number): boolean {
  const before = tokens[preposition - 1];
  if (!before) return false;
  const word = bareWord(before);
  return isPersonNoun(word) || ADJECTIVE_TIES.has(word);
}

const ADJECTIVE_TIES = new Set([
  'familiar',
  'close',
  'briefed',
  'knowledge',
  'involved',
  'thinking',
  'talks',
  'matter',
]);

export function isPersonNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || UNNAMED_NOUNS.has(word) || BODY_NOUNS.has(word);
}

/** "Trump welcomed the news": a past form before a determiner is a verb, not part of the phrase. */
function isVerbWithObject(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.folded ?? '';
  return word.endsWith('ed') && DETERMINERS.has(tokens[index + 1]?.folded ?? '') && !ADJECTIVE_TIES.has(word);
}

function endsPhraseLeftwards(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!token.isWord) return !isAbbreviationDot(tokens, index);
  const { folded } = token;
  if (CONJUNCTIONS.has(folded)) return folded !== 'and';
  return PRONOUNS.has(folded) || AUXILIARIES.has(folded) || (SPEECH_WORDS.has(folded) && !isPersonNoun(folded));
}

/**
 * The noun phrase that begins at token `first`, within `[first, limit)`: after an inverted cue, “said Lin Jian, a
 * spokesman for the ministry”. `null` when none begins there.
 */
export function phraseStartingAt({ tokens }: Prose, first: number, limit: number): Phrase | null {
  const start = tokens[first];
  if (!start?.isWord) return null;
  if (PRONOUNS.has(start.folded) && start.folded !== 'who') return { from: first, to: first + 1 };
  if (PREPOSITIONS.has(start.folded) || CONJUNCTIONS.has(start.folded) || AUXILIARIES.has(start.folded)) return null;
  let to = first;
  while (to < limit && to - first < LONGEST_PHRASE && continuesRight(tokens, to, first)) to++;
  while (to > first && !canEndPhrase(tokens[to - 1] as Token) && tokens[to - 1]?.text !== '.') to--;
  return to > first ? { from: first, to } : null;
}

function continuesRight(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index] as Token;
  if (!token.isWord) return isAbbreviationDot(tokens, index);
  const { folded } = token;
  if (index === first) return true;
  if (PRONOUNS.has(folded) || AUXILIARIES.has(folded) || isAdverb(folded)) return false;
  if (CALENDAR.has(folded) && token.isCapitalised) return false;
  if (CONJUNCTIONS.has(folded)) return folded === 'and' && isNameWord(tokens, index + 1, -1);
  if (PREPOSITIONS.has(folded)) return folded === 'of' || folded === 'for' || tiesNouns(tokens, index);
  return !SPEECH_WORDS.has(folded) || token.isCapitalised || isPersonNoun(folded);
}

/** `phrase` with a following apposition: “…, a spokesman for the ministry”, up to the comma or the end of `sentence`. */
export function withApposition(prose: Prose, phrase: Phrase, limit: number): Phrase {
  const { tokens } = prose;
  if (tokens[phrase.to]?.text !== ',') return phrase;
  const next = tokens[phrase.to + 1];
  if (!next?.isWord || phrase.to + 1 >= limit) return phrase;
  const introduces = next.folded === 'a' || next.folded === 'an' || next.folded === 'the' || next.folded === 'who';
  if (!introduces && !isPersonNoun(next.folded) && !TITLES.has(next.folded)) return phrase;
  let to = phrase.to + 1;
  while (to < limit && to - phrase.to < LONGEST_PHRASE && !/^[,.;:!?"“”—–]$|^''$/.test(tokens[to]?.text ?? '')) to++;
  return { from: phrase.from, to };
}

export function rangeText({ text, tokens }: Prose, { from, to }: Phrase): string {
  return to > from ? text.slice(tokens[from]?.start, tokens[to - 1]?.end) : '';
}

export type { TokenRange };
