import { grouped } from '../../model/grouped.ts';
import type { Official } from '../../model/record.ts';
import type { Prose } from '../prose/prose.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { countryTest } from '../words/country-words.ts';
import { TRADES } from '../words/trades.ts';
import { words } from '../words/word-set.ts';
import type { OfficialMention } from './mentions.ts';
import { isOfficeWord } from './name-context.ts';

/** Shorter texts need not say who somebody is. */
const FEWEST_TOKENS_OF_AN_ARTICLE = 120;
/** Nobody of the record was so young in office. */
const OLDEST_PRIVATE = 34;
/** How far after a name its apposition is looked for: "Amit Shah, who runs the best bakery". */
const REACH = 6;

/**
 * Leaves out officials whose names somebody else bears on the page: a chef called Lin Jian, or a Ned Price in a whole
 * article that names no office of his, nothing of his country and nobody who is surely an official.
 */
export function withoutNamesakes({ tokens }: Prose, mentions: readonly OfficialMention[]): OfficialMention[] {
  const byOfficial = grouped(mentions, ({ official }) => [official]);
  const isShort = tokens.length < FEWEST_TOKENS_OF_AN_ARTICLE;
  const inOffice = new Set<Official>();
  const kept = new Set<Official>();
  const doubtful: Official[] = [];
  for (const [official, own] of byOfficial) {
    if (official.kind === 'body' || own.some((mention) => hasOffice(tokens, mention))) inOffice.add(official);
    else if (own.some((mention) => isPrivate(tokens, mention))) continue;
    else if (isShort || namesCountry(tokens, official, own)) kept.add(official);
    else doubtful.push(official);
  }
  const hasCompany = inOffice.size + kept.size > 0 || (doubtful.length > 1 && isOnPublicLife(tokens));
  for (const official of [...inOffice, ...(hasCompany ? doubtful : [])]) kept.add(official);
  return mentions.filter(({ official }) => kept.has(official));
}

const PUBLIC_LIFE =
  words(`president presidential minister ministry government administration election elections campaign
  candidate candidates nominee senator senators senate congress parliament governor republican republicans democrat democrats
  voters ballot treaty diplomat diplomats diplomatic diplomacy summit embassy ambassador tariff tariffs war troops ceasefire`);
const FEWEST_WORDS_OF_PUBLIC_LIFE = 2;

/** Two namesakes in a story on restaurants do not vouch for each other. */
function isOnPublicLife(tokens: readonly Token[]): boolean {
  const found = new Set<string>();
  return tokens.some(({ folded }) => PUBLIC_LIFE.has(folded) && found.add(folded).size >= FEWEST_WORDS_OF_PUBLIC_LIFE);
}

/** An office stands in the form itself or beside the name: “Foreign Ministry spokesman Lin Jian”, “Ana Reyes, the minister”. */
function hasOffice(tokens: readonly Token[], { from, to, evidence }: OfficialMention): boolean {
  if (evidence === 'office' || isOfficeWord(tokens[from - 1]?.folded ?? '')) return true;
  return apposition(tokens, to).some(({ folded }) => isOfficeWord(folded));
}

/** “chef Lin Jian”, “The bartender, Lai,”, “Lin Jian, a chef”, “Wang Yi, 31,”; but “a former chef” may have risen. */
function isPrivate(tokens: readonly Token[], { from, to }: OfficialMention): boolean {
  const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (TRADES.has(tokens[before]?.folded ?? '')) return true;
  const after = apposition(tokens, to);
  if (after.length === 1 && Number(after[0]?.text) <= OLDEST_PRIVATE) return true;
  return after.some(({ folded }) => TRADES.has(folded)) && !after.some(({ folded }) => folded === 'former');
}

/** The words between the comma after a name and the next stop. */
function apposition(tokens: readonly Token[], to: number): readonly Token[] {
  if (tokens[to]?.text !== ',') return [];
  const after = tokens.slice(to + 1, to + 1 + REACH);
  const stop = after.findIndex(({ isWord }) => !isWord);
  return stop < 0 ? after : after.slice(0, stop);
}

function namesCountry(tokens: readonly Token[], { country }: Official, own: readonly OfficialMention[]): boolean {
  const isOfCountry = countryTest(country);
  const taken = new Set(own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
  return tokens.some((token, k) => token.isCapitalised && !taken.has(k) && isOfCountry(bareWord(token)));
}
