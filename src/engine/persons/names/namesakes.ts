import { grouped } from '../../../model/grouped.ts';
import type { Official } from '../../../model/record.ts';
import type { Prose } from '../../prose/prose.ts';
import { TokenMarks } from '../../prose/token-marks.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { countryTest } from '../../words/country-words.ts';
import { words } from '../../words/word-set.ts';
import { hasPrivateTitle, leads } from './bearer.ts';
import type { OfficialMention } from './mentions.ts';
import { isOfficeWord } from './name-context.ts';
import { isPrivateTrade } from './private-trades.ts';

/** Shorter texts need not say who somebody is. */
const FEWEST_TOKENS_OF_AN_ARTICLE = 120;
/** Nobody of the record was so young in office. */
const OLDEST_PRIVATE = 34;
/** How far after a name its apposition is looked for: "Amit Shah, who runs the best bakery". */
const REACH = 6;

/**
 * Leaves out officials whose names somebody else bears on the page: a chef called Lin Jian, or a Ned Price in a whole
 * article that names no office of his, nothing of his country and nobody who is surely an official. Who leads a state on
 * that day needs nobody to vouch for him.
 */
export function withoutNamesakes(
  { tokens }: Prose,
  mentions: readonly OfficialMention[],
  day: string | null,
): OfficialMention[] {
  const isShort = tokens.length < FEWEST_TOKENS_OF_AN_ARTICLE;
  const standing = (official: Official, own: readonly OfficialMention[]): Standing => {
    if (official.kind === 'body' || own.some((mention) => hasOffice(tokens, mention))) return 'in-office';
    if (own.some((mention) => isPrivate(tokens, mention))) return 'somebody-else';
    const isLeader = leads(official, day) && own.some(({ evidence }) => evidence === 'full-name');
    return isShort || isLeader || namesCountry(tokens, official, own) ? 'likely' : 'doubtful';
  };
  const all = [...grouped(mentions, ({ official }) => [official])].map(([official, own]) => {
    return { own, standing: standing(official, own) };
  });
  const doubtful = all.filter((one) => one.standing === 'doubtful');
  const isVouchedFor =
    all.some((one) => one.standing === 'in-office' || one.standing === 'likely') ||
    (doubtful.length > 1 && isOnPublicLife(tokens));
  const left = new Set(
    all.flatMap((one) => {
      if (one.standing === 'in-office') return theirs(tokens, one.own);
      return one.standing === 'somebody-else' || (one.standing === 'doubtful' && !isVouchedFor) ? one.own : [];
    }),
  );
  return mentions.filter((mention) => !left.has(mention));
}

/** What the page as a whole says of the bearer of an official’s name. */
type Standing = 'in-office' | 'likely' | 'doubtful' | 'somebody-else';

/**
 * Where a baker and a chancellor are both called Friedrich Merz: the mentions that are the baker’s. Those are his that
 * say so, and surnames after one of them until the chancellor is named in full or by office. Of two of whom he comes
 * first the story is his, and all bare surnames.
 */
function theirs(tokens: readonly Token[], own: readonly OfficialMention[]): OfficialMention[] {
  const [first] = own;
  const isTheirStory = first !== undefined && !hasOffice(tokens, first) && isPrivate(tokens, first);
  let isNamesake = false;
  return own.filter((mention) => {
    if (hasOffice(tokens, mention)) isNamesake = false;
    else if (isPrivate(tokens, mention)) isNamesake = true;
    else if (mention.evidence === 'full-name') isNamesake = false;
    else isNamesake ||= isTheirStory;
    return isNamesake;
  });
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

/** An office stands in the form itself or beside the name: “spokesman Lin Jian”, “the minister, Ana Reyes”. */
function hasOffice(tokens: readonly Token[], { from, to, evidence }: OfficialMention): boolean {
  const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (evidence === 'office' || isOfficeWord(tokens[before]?.folded ?? '')) return true;
  return apposition(tokens, to).some(({ folded }) => isOfficeWord(folded));
}

/** “chef Lin Jian”, “The bartender, Lai,”, “Lin Jian, a chef”, “Wang Yi, 31,”; but “a former chef” may have risen. */
function isPrivate(tokens: readonly Token[], { from, to }: OfficialMention): boolean {
  const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (isPrivateTrade(tokens[before]?.folded ?? '') || hasPrivateTitle(tokens, from)) return true;
  const after = apposition(tokens, to);
  if (after.length === 1 && Number(after[0]?.text) <= OLDEST_PRIVATE) return true;
  return after.some(({ folded }) => isPrivateTrade(folded)) && !after.some(({ folded }) => folded === 'former');
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
  const taken = new TokenMarks(tokens.length, own);
  return tokens.some((token, k) => token.isCapitalised && !taken.has(k) && isOfCountry(bareWord(token)));
}
