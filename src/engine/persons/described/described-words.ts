import type { Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import { type Phrase, rangeText } from '../../quotations/phrase.ts';
import { isDemonym } from '../../words/demonyms.ts';
import { SPEAKING_BODIES } from '../../words/more-body-nouns.ts';
import { genderOfNoun, isEpithet, isMarkedEpithet } from '../../words/person-roles.ts';
import { GENERIC_UNNAMED } from '../../words/person-words.ts';
import { DETERMINER, isAny, OPENER } from '../../words/word-kinds.ts';
import type { Described } from '../people/noun-phrase.ts';
import { whoBehind } from './brought-in.ts';
import { appositionAt, isNative } from './described-phrases.ts';
import { inSentence } from './unnamed-persons.ts';

const OF_TWO = new Set(['younger', 'older', 'elder']);

const POSSESSIVES = new Set(['his', 'her', 'its', 'their']);

/** What the words of a phrase tell: how the reader is told of the person, and whether it may be one of before. */
export function about(prose: Prose, phrase: Phrase, described: Described) {
  const noun = described.nouns.at(-1) ?? '';
  // "one of them", "a second person"
  const isBare = noun === prose.tokens[phrase.from]?.folded || GENERIC_UNNAMED.has(noun);
  const more = apposed(prose, phrase, isBare);
  const text = inSentence(
    rangeText(prose, more ? { from: phrase.to + 1, to: phrase.to + 1 + more.length } : withTail(prose, phrase, noun)),
  );
  const first = prose.tokens[phrase.from];
  const definite = first !== undefined && (first.folded === 'the' || !isAny(first, OPENER)); // "my brother" too
  const gender = SPEAKING_BODIES.has(noun) ? 'it' : genderOfNoun(noun);
  const words = [...described.modifiers, ...described.nouns.slice(0, -1)]; // "the 63-year-old driver"
  // "the lady who knows about sharks" says by itself who is meant
  const takesUp = first?.folded === 'the' && gender !== 'it' && prose.tokens[phrase.to]?.folded !== 'who';
  const epithet = takesUp && (isEpithet(noun, words) || isDemonym(noun));
  const firm = epithet && (isDemonym(noun) || isNative(noun) || isMarkedEpithet(noun, words));
  return {
    described: isBare && more ? more : described,
    opener: first?.folded ?? '',
    text,
    definite,
    epithet,
    firm,
    gender,
  } as const;
}

/** "A man from the council": "a man" alone tells the reader nothing. */
function withTail(prose: Prose, phrase: Phrase, noun: string): Phrase {
  const { tokens } = prose;
  if (!SAYS_NOTHING.has(noun) || !/^an?$/.test(tokens[phrase.from]?.folded ?? '')) return phrase;
  const who = whoBehind(tokens, phrase.to);
  if (who !== null) return { from: phrase.from, to: who - 1 }; // "a man at the back, who"
  if (tokens[phrase.to]?.folded !== 'from') return phrase;
  let to = phrase.to + 1;
  while (isAny(tokens[to], DETERMINER)) to++;
  const isHouse = (token: Token | undefined) => token?.isWord === true && token.isCapitalised;
  if (!isHouse(tokens[to])) return { from: phrase.from, to: to + 1 };
  while (isHouse(tokens[to])) to++;
  return { from: phrase.from, to };
}

const SAYS_NOTHING = new Set(['man', 'woman', 'boy', 'girl', 'person']);

/** Whether more follows that news tells of somebody new. */
export function isTold({ tokens }: Prose, { to }: Phrase, { modifiers }: Described): boolean {
  if (modifiers.some((word) => OF_TWO.has(word))) return false; // "the younger man, who is 71," is one of two known
  if (tokens[to]?.text === ',') return /^(?:who|whose|an?|with)$/.test(tokens[to + 1]?.folded ?? '');
  return tokens[to]?.folded === 'from';
}

/** "Her neighbour, a retired railwayman, …" */
function apposed({ tokens }: Prose, { from, to }: Phrase, isBare: boolean): Described | null {
  // "the club’s sponsor, a maker of boots" is told by the club
  if (!isBare && !POSSESSIVES.has(tokens[from]?.folded ?? '')) return null;
  return appositionAt(tokens, to);
}
