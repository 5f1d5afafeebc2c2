import type { Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import { cueAt } from '../../quotations/cues.ts';
import { type Phrase, rangeText } from '../../quotations/phrase.ts';
import { isDemonym } from '../../words/demonyms.ts';
import { SPEAKING_BODIES } from '../../words/more-body-nouns.ts';
import { genderOfNoun, isEpithet, isMarkedEpithet } from '../../words/person-roles.ts';
import { GENERIC_UNNAMED } from '../../words/person-words.ts';
import { AUXILIARY, DETERMINER, FUNCTION_WORD, isAny, OPENER, PREPOSITION, PRONOUN } from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import type { Described } from '../people/noun-phrase.ts';
import { whoBehind } from './brought-in.ts';
import { appositionAt, isNative } from './described-phrases.ts';
import { isPlayer } from './players.ts';
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
  const before = [...described.modifiers, ...described.nouns.slice(0, -1)]; // "the 63-year-old driver"
  // "the lady who knows about sharks" says by itself who is meant
  const isOwn = prose.tokens[phrase.to]?.folded === 'who' || OF_SOMEBODY.has(noun);
  const takesUp = first?.folded === 'the' && gender !== 'it' && !isOwn;
  const epithet = takesUp && (isEpithet(noun, before) || isDemonym(noun) || isPlayer(noun));
  const firm = epithet && (isDemonym(noun) || isNative(noun) || isMarkedEpithet(noun, before));
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

/** Holm wrote to a friend, and "the friend" replied: whose friend it is may be told, but hardly that it is Holm. */
const OF_SOMEBODY = words(
  'friend colleague coworker co-worker acquaintance stranger classmate flatmate housemate roommate',
);

/** "A man from the council": "a man" alone tells the reader nothing. */
function withTail(prose: Prose, phrase: Phrase, noun: string): Phrase {
  const { tokens } = prose;
  const [tie, house] = [tokens[phrase.to]?.folded, tokens[phrase.to + 1]?.folded];
  if (noun === 'chief' && tie === 'of' && house === 'staff') return { from: phrase.from, to: phrase.to + 2 };
  if (!SAYS_NOTHING.has(noun) || !/^an?$/.test(tokens[phrase.from]?.folded ?? '')) return phrase;
  if (tie === 'who') return { from: phrase.from, to: clauseEnd(prose, phrase.to) };
  const who = whoBehind(tokens, phrase.to);
  if (who !== null) return { from: phrase.from, to: who - 1 }; // "a man at the back, who"
  if (tie !== 'from') return { from: phrase.from, to: placeEnd(prose, phrase.to) };
  let to = phrase.to + 1;
  while (isAny(tokens[to], DETERMINER)) to++;
  const isHouse = (token: Token | undefined) => token?.isWord === true && token.isCapitalised;
  if (!isHouse(tokens[to])) return { from: phrase.from, to: to + 1 };
  while (isHouse(tokens[to])) to++;
  return { from: phrase.from, to };
}

/** "A man | who has lived by the mill since May, says": where a short clause that nobody says anything in ends at its comma. */
function clauseEnd(prose: Prose, who: number): number {
  const { tokens } = prose;
  for (let at = who + 1; at <= who + LONGEST_CLAUSE; at++) {
    if (tokens[at]?.text === ',') return at > who + 2 ? at : who;
    if (!tokens[at]?.isWord || cueAt(prose, at)) return who;
  }
  return who;
}

const LONGEST_CLAUSE = 10;

/** "A man | in the third row", "a woman | with a pram": where what is seen of them ends; a verb or another preposition goes on. */
function placeEnd(prose: Prose, from: number): number {
  const { tokens } = prose;
  if (!SEEN.has(tokens[from]?.folded ?? '')) return from;
  let to = from + 1;
  while (isAny(tokens[to], DETERMINER) || OWNERS.has(tokens[to]?.folded ?? '')) to++;
  const first = to;
  while (to < first + MOST_SEEN && isSeen(prose, to)) to++;
  return to === first || isSeen(prose, to) ? from : to;
}

function isSeen(prose: Prose, at: number): boolean {
  const token = prose.tokens[at];
  if (!token?.isWord || isAny(token, FUNCTION_WORD | PREPOSITION | AUXILIARY | PRONOUN)) return false;
  return !/(?:ed|ing)$/.test(token.folded) && cueAt(prose, at) === null;
}

const SEEN = new Set(['in', 'at', 'on', 'with', 'near', 'behind']);
const OWNERS = new Set(['his', 'her', 'their']);
const MOST_SEEN = 3;

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
