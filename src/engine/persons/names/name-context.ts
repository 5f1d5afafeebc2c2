import { bareWord, type Token } from '../../prose/tokens.ts';
import { isGivenName } from '../../words/first-names.ts';
import { NAME_PARTICLES } from '../../words/name-particles.ts';
import {
  CALENDAR_WORD,
  CONJUNCTION,
  DETERMINER,
  isAny,
  PREPOSITION,
  ROLE_NOUN,
  TITLE,
} from '../../words/word-kinds.ts';

/** What stands around a name and tells whether it is one: capitals, a longer name, a house or a firm called after it. */

/** Words that go before a name without being part of it: "spokesman", "Vice President", "then-senator". */
export function isTitleLike(token: Token): boolean {
  return isAny(token, TITLE | ROLE_NOUN) || token.folded.startsWith('then-');
}

const OFFICE_WORDS = new Set(
  `spokesman spokeswoman spokesperson minister secretary president premier chancellor ambassador envoy negotiator
  senator congressman congresswoman representative governor chairman chairwoman commissioner ayatollah commissioner
  adviser advisor diplomat lawmaker leader official king`.split(/\s+/),
);

/** Nouns and titles of public office: “spokesman”, not “chef”. */
export const isOfficeWord = (word: string): boolean => OFFICE_WORDS.has(word);

/** A name keeps its capital, and is no part of a longer one: "Lin Jianhua" is another word, "Trump Tower" a house. */
export function isName(tokens: readonly Token[], index: number, length: number): boolean {
  const first = tokens[index] as Token;
  const last = tokens[index + length - 1] as Token;
  const capitalised =
    first.isCapitalised || first.text.startsWith('@') || last.isCapitalised || !/[a-z]/i.test(first.text);
  return capitalised && !namesAThing(tokens[index + length], last) && !isInPlaceName(tokens, index);
}

const PLACES = new Set(
  'town city village hamlet suburb county port district parish island river valley bay'.split(' '),
);
const PLACE_OPENERS = new Set('lake mount mt fort port cape'.split(' '));

/** "The town of Vance", "Lake Berg". */
function isInPlaceName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.folded === 'of') return PLACES.has(tokens[index - 2]?.folded ?? '');
  return before?.isCapitalised === true && PLACE_OPENERS.has(before.folded);
}

const THINGS = new Set(
  `tower towers hotel hotels organization organisation plaza university college street avenue road airport park school
  stadium casino golf foundation steaks building center centre museum library bridge county city town island river
  motor motors cup square hall arena theatre theater bay beach creek falls lake hill hills valley station junction lane
  drive court inc ltd corp plc group holdings brewery winery bakery brothers trophy prize award medal united rovers
  athletic wanderers jr junior club academy institute clinic hospital hospice surgery infirmary ward laboratory lab observatory
  orchestra quartet choir ensemble festival memorial monument gardens field terminal terrace crescent boulevard chapel
  cathedral cottage pub tavern inn café cafe deli pizzeria gallery trust fund fellowship scholarship medical records company dealership poll thought`.split(
    /\s+/,
  ),
);

function namesAThing(next: Token | undefined, last: Token): boolean {
  if (!next?.isCapitalised || last.folded.endsWith("'s")) return false;
  return THINGS.has(next.folded);
}

/** "Melania Trump": a capitalised word that is no title, role or country adjective makes it another person. */
export function hasOtherFirstName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before && NAME_PARTICLES.has(before.text)) return true; // "Pieter van der Berg" is no Berg
  if (!before?.isCapitalised) return before?.text === '.' && isInitial(tokens, index - 2);
  if (before.folded.endsWith("'s")) return false; // "Norland’s Berg"
  const word = before.folded;
  return !isTitleLike(before) && !isAny(before, NO_NAMES) && !OPENERS.has(word) && !isDemonym(word);
}

function isInitial(tokens: readonly Token[], index: number): boolean {
  return /^\p{Lu}$/u.test(tokens[index]?.text ?? '');
}

/** Words that open a sentence right before a name: “What Berg brought home”. */
const OPENERS = new Set(
  'what how why who whom whatever whoever whichever whenever wherever however nor neither once only even still yet perhaps maybe did does do has had is was will would can'.split(
    ' ',
  ),
);

const NO_NAMES = CALENDAR_WORD | PREPOSITION | CONJUNCTION | DETERMINER;

/** “Chinese”, “Iranian”, “Saudi”; but Brian, Duncan and Naomi are given names. */
const isDemonym = (word: string) => DEMONYM.test(word) && !isGivenName(word);
const DEMONYM = /(?:ese|ian|ean|ish|can|eli|stani|saudi|raqi|rati|qatari|waiti|meni|zeri|mani|raini|deshi|pali|mali)$/;

/** "Lin Wei" when only Lin Jian is known: the surname stands first in another Chinese or Korean name. */
export function startsOtherName(tokens: readonly Token[], index: number, length: number): boolean {
  const next = tokens[index + length];
  const last = tokens[index + length - 1] as Token;
  if (!next?.isCapitalised || last.folded !== bareWord(last) || next.start > last.end + 1) return false;
  return (
    !isTitleLike(next) &&
    !isAny(next, CALENDAR_WORD) &&
    /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(next.text) &&
    !NAME_FOLLOWERS.has(next.folded)
  );
}

/** "In Reyes, Ana Reyes spoke": a sentence that opens with "In" and a comma tells where it happened. */
export function isPlaceOpening(tokens: readonly Token[], index: number, length: number): boolean {
  const before = tokens[index - 1];
  const opens =
    before?.isCapitalised === true && (before.folded === 'in' || before.folded === 'at' || before.folded === 'near');
  return opens && tokens[index + length]?.text === ',';
}

/** Capitalised words that follow a surname without being part of the name. */
const NAME_FOLLOWERS = new Set(['administration', 'government', 'white', 'cabinet', 'doctrine', 'on']);
