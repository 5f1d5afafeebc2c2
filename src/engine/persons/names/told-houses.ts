import type { Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import { isGivenName } from '../../words/first-names.ts';
import { METONYMS } from '../../words/person-words.ts';
import {
  CALENDAR_WORD,
  CONJUNCTION,
  FUNCTION_WORD,
  HOUSE_NOUN,
  isAny,
  OPENER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
} from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import type { Name } from './name-titles.ts';

/** What the words beside a name say of a house. */
export interface ToldHouse {
  /** "Charity", where the text says so. */
  readonly noun: string | null;
}

/**
 * What tells that a name is no person’s: a small noun for a body right before it ("the charity Open Door", "fans’ group Till We
 * Die"), one behind its comma ("Greenwatch, a charity,"), or "which" there. `null` where nothing does.
 */
export function toldHouse({ tokens }: Prose, { from, to, titled, words: own }: Name): ToldHouse | null {
  if (titled) return null;
  const noun = opensHouseName(tokens, from) ? tokens[from - 1]?.folded : isShared(tokens, from) ? 'company' : undefined;
  if (!noun && tokens[to]?.text !== ',') return null; // most names
  if (isGivenName(own[0] ?? '') || isAny(tokens[from], CALENDAR_WORD)) return null;
  if (noun) return { noun };
  const ahead = houseAhead(tokens, from, to);
  return ahead ? { noun: ahead } : houseBehind(tokens, own, from, to);
}

/** What stands behind the comma at token `comma`. */
function houseBehind(tokens: readonly Token[], own: readonly string[], from: number, comma: number): ToldHouse | null {
  const [second, before] = [tokens[from - 2], tokens[from - 1]];
  const isTied = isAny(before, PREPOSITION);
  const noun = isTied && second?.isCapitalised ? null : apposedHouse(tokens, comma + 1); // "Club for Growth, a group"
  if (noun) return { noun };
  const isPlaced = isTied && before?.folded !== 'by'; // "in Ain Sfar, which lies"
  return isPlaced || tokens[comma + 1]?.folded !== 'which' ? null : ofClause(tokens, own, comma + 2);
}

/** What a clause with "which" says whose verb stands at token `verb`. */
function ofClause(tokens: readonly Token[], own: readonly string[], verb: number): ToldHouse | null {
  if (FIRM_VERBS.has(tokens[verb]?.folded ?? '') && !METONYMS.has(own[0] ?? '')) return { noun: 'company' };
  return own.length > 1 ? { noun: null } : null;
}

/** "Brightwater, which supplies 300,000 homes," */
const FIRM_VERBS = words(
  'supplies supplied makes made sells sold employs employed manufactures manufactured operates operated',
);

/** Whether a small noun that names of bodies follow stands before the token: not "in this campaign Holm", "the court Monday". */
export function opensHouseName(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index - 1];
  return noun !== undefined && !noun.isCapitalised && isAny(noun, HOUSE_NOUN);
}

/** "Shares in Corvel Tyres fell", "a stake of Brellin"; but "shares in Tokyo". */
function isShared(tokens: readonly Token[], index: number): boolean {
  const tie = tokens[index - 1];
  if (!isAny(tie, PREPOSITION) || (tie?.folded !== 'in' && tie?.folded !== 'of')) return false;
  if (!SHARES.has(tokens[index - 2]?.folded ?? '')) return false;
  return !EXCHANGES.has(tokens[index]?.bare ?? '') && !METONYMS.has(tokens[index]?.bare ?? '');
}

const SHARES = words('shares stake stock');
const EXCHANGES = words(
  'asia hong new york frankfurt milan zurich shanghai shenzhen mumbai sydney amsterdam singapore toronto lagos nairobi',
);

/** "A charity" of "a charity for owls,", "the Galway company": not "a bank clerk", nor "the court, the council and the police". */
function apposedHouse(tokens: readonly Token[], index: number): string | null {
  const article = tokens[index]?.folded ?? '';
  if (!ARTICLES.has(article)) return null;
  const first = index + (article === 'the' ? 2 : 1); // "the charity" may be another one
  for (let i = index + 1; i <= index + LONGEST; i++) {
    const token = tokens[i];
    if (!token?.isWord || isAny(token, FUNCTION_WORD | PRONOUN)) return null;
    if (PEOPLES.has(token.folded)) return null;
    if (i < first || token.isCapitalised || !APPOSED.has(token.folded)) continue;
    return endsPhrase(tokens, i + 1) ? token.folded : null;
  }
  return null;
}

/** "The regulator" of "the regulator, Waterwatch, said", "whose firm, Holm Capital, owns"; not of "the regulator, Waterwatch, and the police". */
function houseAhead(tokens: readonly Token[], from: number, to: number): string | null {
  const noun = tokens[from - 2];
  const next = tokens[to + 1];
  const isPerson = /^(?:who|whose|\d+)$/.test(next?.folded ?? '');
  const isClosed = tokens[from - 1]?.text === ',' && !isPerson && !isAny(next, CONJUNCTION);
  if (!isClosed || !noun || noun.isCapitalised || !APPOSED.has(noun.folded)) return null;
  const opening = [from - 3, from - 4].find(
    (at) => isAny(tokens[at], OPENER | POSSESSIVE) || tokens[at]?.folded === 'whose',
  );
  const before = tokens[(opening ?? 0) - 1];
  const isTail = isAny(before, PREPOSITION) && before?.folded !== 'by'; // "the leader of the group, Birgitta Holm,"
  return opening !== undefined && !isTail ? noun.folded : null;
}

function endsPhrase(tokens: readonly Token[], index: number): boolean {
  const [next, then] = [tokens[index], tokens[index + 1]];
  if (next?.text === ',') return !isAny(then, CONJUNCTION);
  return next?.text === '.' || isAny(next, PREPOSITION) || GOES_ON.has(next?.folded ?? '');
}

/** "An account often used to test ideas", "a charity run by volunteers" */
const GOES_ON = new Set('that which often once now long run known founded owned based used set'.split(' '));

/** "The Oromos, a minority group" */
const PEOPLES = words('minority ethnic religious indigenous age');

const ARTICLES = new Set(['a', 'an', 'the']);
const LONGEST = 5;

const APPOSED =
  words(`group company firm charity newspaper magazine network union club agency airline organisation organization
retailer manufacturer chain startup start-up nonprofit non-profit supermarket utility insurer association federation foundation
trust bank brewery tank thinktank party body ngo coalition alliance university hospital school council commission institute society
museum campaign watchdog regulator consultancy cooperative co-operative label outlet account channel website site blog newsletter
podcast broadsheet tabloid weekly daily brand studio team supplier distributor lender subsidiary carmaker drugmaker`);
