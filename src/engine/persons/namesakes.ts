import { grouped } from '../../model/grouped.ts';
import type { Official } from '../../model/record.ts';
import type { Prose } from '../prose/prose.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { countryTest } from '../words/country-words.ts';
import { TRADES } from '../words/trades.ts';
import type { OfficialMention } from './mentions.ts';
import { isOfficeWord } from './name-context.ts';

/** Shorter texts need not say who somebody is. */
const FEWEST_TOKENS_OF_AN_ARTICLE = 120;
/** How far after a name its apposition is looked for: "Amit Shah, who runs the best bakery". */
const REACH = 6;

/**
 * Leaves out officials whose names somebody else bears on the page: a chef called Lin Jian, or a Ned Price in a whole
 * article that names no office of his, nothing of his country and nobody else in office.
 */
export function withoutNamesakes({ tokens }: Prose, mentions: readonly OfficialMention[]): OfficialMention[] {
  const byOfficial = grouped(mentions, ({ official }) => [official]);
  const isShort = tokens.length < FEWEST_TOKENS_OF_AN_ARTICLE;
  const kept = new Set<Official>();
  for (const [official, own] of byOfficial) {
    if (official.kind === 'body' || own.some((mention) => hasOffice(tokens, mention))) kept.add(official);
    else if (own.some((mention) => hasTrade(tokens, mention))) continue;
    else if (isShort || byOfficial.size > 1 || namesCountry(tokens, official, own)) kept.add(official);
  }
  return mentions.filter(({ official }) => kept.has(official));
}

/** An office stands in the form itself or beside the name: “Foreign Ministry spokesman Lin Jian”, “Ana Reyes, the minister”. */
function hasOffice(tokens: readonly Token[], { from, to, evidence }: OfficialMention): boolean {
  if (evidence === 'office' || isOfficeWord(tokens[from - 1]?.folded ?? '')) return true;
  return apposition(tokens, to).some(({ folded }) => isOfficeWord(folded));
}

/** “chef Lin Jian”, “The bartender, Lai,”, “Lin Jian, a chef”; but “a former chef” may have risen. */
function hasTrade(tokens: readonly Token[], { from, to }: OfficialMention): boolean {
  const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (TRADES.has(tokens[before]?.folded ?? '')) return true;
  const after = apposition(tokens, to);
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
