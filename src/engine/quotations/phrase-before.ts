import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
import {
  AUXILIARY,
  BODY_NOUN,
  CONJUNCTION,
  DETERMINER,
  isAny,
  PERSON_NOUN,
  PREPOSITION,
  PRONOUN,
  ROLE_NOUN,
  SPEECH_VERB,
  TITLE,
} from '../words/word-kinds.ts';
import {
  ADJECTIVE_TIES,
  canEndPhrase,
  isAbbreviationDot,
  isNameWord,
  LONGEST_PHRASE,
  type Phrase,
  tiesNouns,
} from './phrase.ts';

/**
 * The noun phrase whose last token is `last`, not reaching before `first`: “Foreign Ministry spokesman Lin Jian”,
 * “a person familiar with Beijing’s internal discussions”, “he”. `null` when the token cannot end one.
 */
export function phraseEndingAt({ tokens }: Prose, first: number, last: number): Phrase | null {
  const floor = Math.max(first, last - LONGEST_PHRASE);
  const end = tokens[last];
  if (!end?.isWord || last < floor || !canEndPhrase(end)) return null;
  if (isAny(end, PRONOUN)) return { from: last, to: last + 1 };
  const from = isNameWord(tokens, last, first)
    ? overTie(tokens, floor, nameStart(tokens, floor, last))
    : nounStart(tokens, floor, last);
  return from === null ? null : { from, to: last + 1 };
}

/** "His counterpart in Yavania": a name may end the phrase of the person before it. */
function overTie(tokens: readonly Token[], first: number, from: number): number {
  if (!isTied(tokens, from - 1, first)) return from;
  return nounStart(tokens, first, from - 2) ?? from;
}

/** Where a phrase that ends in a name begins: over its capitals, its particles and the words of office before it. */
function nameStart(tokens: readonly Token[], first: number, last: number): number {
  let from = last;
  for (let i = last - 1; i >= first; i--) {
    if (isAny(tokens[i], DETERMINER)) return isDeterminer(tokens, i - 1, first) ? i - 1 : i; // "the Fisheries Ministry", "a Trump adviser"
    const belongs = isNameWord(tokens, i, first) || isAbbreviationDot(tokens, i) || isModifier(tokens[i] as Token);
    if (belongs) from = i;
    else if (!isParticle(tokens, i, first)) break;
  }
  return from;
}

const PARTICLES = new Set('al bin ibn de da del der van von el la of &'.split(' '));

/** Small words inside names: "Muhammad bin Salman", "Ministry of Commerce", and "and" inside the name of a body. */
function isParticle(tokens: readonly Token[], index: number, first: number): boolean {
  const word = tokens[index]?.folded ?? '';
  const inBody = word === 'and' && isAny(tokens[index + 1], BODY_NOUN);
  return (PARTICLES.has(word) || inBody) && isNameWord(tokens, index - 1, first);
}

/** Words between a determiner and a name: "the campaign's senior spokesman Lee". */
function isModifier(token: Token): boolean {
  const { folded, isWord } = token;
  return isWord && (isAny(token, ROLE_NOUN | TITLE) || folded.endsWith("'s") || MODIFIERS.has(folded));
}

const MODIFIERS = new Set(
  `senior former chief deputy vice top lead ministry department government campaign press foreign trade national
  military presidential republican democratic political assistant longtime veteran party state federal local
  conservative liberal then-candidate rival fellow co-founder editor-in-chief policy communications`.split(/\s+/),
);

/** Where a phrase that ends in a common noun begins: at its determiner, or farther left over a tied preposition. */
function nounStart(tokens: readonly Token[], first: number, last: number): number | null {
  let from: number | null = null;
  for (let i = last; i >= first; i--) {
    if (isAny(tokens[i], PREPOSITION)) {
      if (from === null || !tiesNouns(tokens, i)) break;
      continue;
    }
    if (endsLeftwards(tokens, i)) break;
    from = i;
    if (isAny(tokens[i], DETERMINER) && !isTied(tokens, i - 1, first) && !isDeterminer(tokens, i - 1, first)) break;
  }
  return from;
}

/** "a senior official": the outermost one begins the phrase. */
function isDeterminer(tokens: readonly Token[], index: number, first: number): boolean {
  return index >= first && isAny(tokens[index], DETERMINER);
}

function isTied(tokens: readonly Token[], index: number, first: number): boolean {
  return index > first && isAny(tokens[index], PREPOSITION) && tiesNouns(tokens, index);
}

function endsLeftwards(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!token.isWord) return !isAbbreviationDot(tokens, index);
  if (isAny(token, CONJUNCTION)) return token.folded !== 'and';
  if (isAny(token, PRONOUN | AUXILIARY)) return true;
  return isVerbWithObject(tokens, index) || (isAny(token, SPEECH_VERB) && !isAny(token, PERSON_NOUN));
}

/** "Trump welcomed the news": a past form before a determiner is a verb, not part of the phrase. */
function isVerbWithObject(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.folded ?? '';
  return word.endsWith('ed') && isAny(tokens[index + 1], DETERMINER) && !ADJECTIVE_TIES.has(word);
}
