import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
import { SPEECH_WORDS } from '../words/cue-words.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../words/function-words.ts';
import { BODY_NOUNS, ROLE_NOUNS, TITLES } from '../words/person-words.ts';
import {
  ADJECTIVE_TIES,
  canEndPhrase,
  isAbbreviationDot,
  isNameWord,
  isPersonNoun,
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
  if (PRONOUNS.has(end.folded)) return { from: last, to: last + 1 };
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
    if (DETERMINERS.has(tokens[i]?.folded ?? '')) return isDeterminer(tokens, i - 1, first) ? i - 1 : i; // "the Fisheries Ministry", "a Trump adviser"
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
  const inBody = word === 'and' && BODY_NOUNS.has(tokens[index + 1]?.folded ?? '');
  return (PARTICLES.has(word) || inBody) && isNameWord(tokens, index - 1, first);
}

/** Words between a determiner and a name: "the campaign's senior spokesman Lee". */
function isModifier({ folded, isWord }: Token): boolean {
  return isWord && (ROLE_NOUNS.has(folded) || TITLES.has(folded) || folded.endsWith("'s") || MODIFIERS.has(folded));
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
    const { folded } = tokens[i] as Token;
    if (PREPOSITIONS.has(folded)) {
      if (from === null || !tiesNouns(tokens, i)) break;
      continue;
    }
    if (endsLeftwards(tokens, i)) break;
    from = i;
    if (DETERMINERS.has(folded) && !isTied(tokens, i - 1, first) && !isDeterminer(tokens, i - 1, first)) break;
  }
  return from;
}

/** "a senior official": the outermost one begins the phrase. */
function isDeterminer(tokens: readonly Token[], index: number, first: number): boolean {
  return index >= first && DETERMINERS.has(tokens[index]?.folded ?? '');
}

function isTied(tokens: readonly Token[], index: number, first: number): boolean {
  return index > first && PREPOSITIONS.has(tokens[index]?.folded ?? '') && tiesNouns(tokens, index);
}

function endsLeftwards(tokens: readonly Token[], index: number): boolean {
  const { folded, isWord } = tokens[index] as Token;
  if (!isWord) return !isAbbreviationDot(tokens, index);
  if (CONJUNCTIONS.has(folded)) return folded !== 'and';
  if (PRONOUNS.has(folded) || AUXILIARIES.has(folded)) return true;
  return isVerbWithObject(tokens, index) || (SPEECH_WORDS.has(folded) && !isPersonNoun(folded));
}

/** "Trump welcomed the news": a past form before a determiner is a verb, not part of the phrase. */
function isVerbWithObject(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.folded ?? '';
  return word.endsWith('ed') && DETERMINERS.has(tokens[index + 1]?.folded ?? '') && !ADJECTIVE_TIES.has(word);
}
