import { possibleOffice } from '../../../model/office.ts';
import type { Official, OfficialId } from '../../../model/record.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { HE_TITLES, SHE_TITLES } from '../../words/person-words.ts';
import { words } from '../../words/word-set.ts';
import { isTitleLike } from './name-context.ts';
import type { Stranger, Strangers } from './strangers.ts';

/** What is known of the page when a surname has to be given to somebody. */
export interface PageNames {
  readonly day: string | null;
  /** The tokens at which full names stand, in order. */
  readonly introducedAt: ReadonlyMap<OfficialId, readonly number[]>;
  /** Those outside the record who bear a surname of the record on the page. */
  readonly strangers: Strangers;
  /** The first token of the paragraph that holds a token. */
  readonly paragraphFrom: (index: number) => number;
}

/**
 * Which of several bearers a surname at token `index` means: the one the page has introduced, in this paragraph if there
 * are several, else the one who holds the office named before it, else a sole head of state or government. `null` when
 * none of these decides, or when the surname is rather that of a stranger.
 */
export function chooseBearer(
  tokens: readonly Token[],
  index: number,
  all: readonly Official[],
  page: PageNames,
): Official | null {
  if (hasPrivateTitle(tokens, index)) return null;
  const titles = titlesBefore(tokens, index);
  const offices = titles.filter((title) => !isCourtesy(title));
  const surname = bareWord(tokens[index] as Token);
  const bearers = all.filter((official) => agrees(official, titles));
  const isAnybody = titles.length > 0 && COMMON_SURNAMES.has(surname); // "Ms Tsai", unless somebody is introduced so
  const known = introduced(bearers, index, isAnybody, page);
  if (offices.length > 0 && known.length !== 1) {
    return only((known.length > 0 ? known : bearers).filter((official) => holds(official, offices, page.day)));
  }
  const strangers = page.strangers.get(surname) ?? [];
  if (known.length > 0) {
    const chosen = only(known) ?? namedInParagraph(known, index, page);
    const isStranger = offices.length === 0 && chosen && isRatherAStranger(chosen, strangers, index, page);
    return isStranger ? null : chosen;
  }
  return strangers.length > 0 || isAnybody ? null : soleLeader(bearers, page.day);
}

/** "Mayor Berg" is not President Berg, and one of two Bergs is nobody. */
function only(officials: readonly Official[]): Official | null {
  const [first, ...others] = officials;
  return first && others.length === 0 ? first : null;
}

/**
 * Those whom the page has introduced. Who is introduced later, such as the sister of the Kim just quoted, is not meant
 * yet; but a headline may have a surname before the full name, though not as “Ms Berg”.
 */
function introduced(
  bearers: readonly Official[],
  index: number,
  isAnybody: boolean,
  { introducedAt }: PageNames,
): readonly Official[] {
  const onPage = bearers.filter(({ id }) => introducedAt.has(id));
  const before = onPage.filter(({ id }) => (introducedAt.get(id)?.[0] ?? index) < index);
  return before.length > 0 || isAnybody ? before : onPage;
}

/** Surnames that very many bear: "Ms Tsai", who is not introduced at all, is anybody. */
const COMMON_SURNAMES =
  words(`tsai lai lee moon yoon kim li wang khan sharif johnson harris costa ford abe park singh tai su ma
  lin chen liu wu zhu yang qin mao hua guo gao cho chung choe han kang huang hsiao zhao zhong smith miller bennett price
  sullivan wong koo shah kumar king may brown scholz merz`);

/** The head of state or government of that name, whom news need not introduce. */
function soleLeader(bearers: readonly Official[], day: string | null): Official | null {
  const official = only(bearers);
  return official && leads(official, day) ? official : null;
}

/** Of several who share a surname the one whom this paragraph has named in full so far. */
function namedInParagraph(known: readonly Official[], index: number, page: PageNames): Official | null {
  const from = page.paragraphFrom(index);
  return only(known.filter(({ id }) => page.introducedAt.get(id)?.some((at) => at >= from && at < index)));
}

/**
 * Whether a stranger has more right to the surname: named in full more often than the official, or as often and first.
 * A story on Hunter Biden names his father too. Of those who do not lead a state, also who was named last in the paragraph.
 */
function isRatherAStranger(
  official: Official,
  strangers: readonly (Stranger | null)[],
  index: number,
  { day, introducedAt, paragraphFrom }: PageNames,
): boolean {
  const own = introducedAt.get(official.id) ?? [];
  const first = own[0] ?? index;
  const last = own.findLast((at) => at < index) ?? -1;
  return strangers.some((stranger) => {
    if (!stranger) return false;
    if (stranger.times > own.length || (stranger.times === own.length && stranger.first < first)) return true;
    return !leads(official, day) && stranger.first > Math.max(last, paragraphFrom(index) - 1) && stranger.first < index;
  });
}

const MOST_TITLE_WORDS = 4;

/** The title words right before a surname, folded: `['vice', 'president']`, `['mr']`. */
function titlesBefore(tokens: readonly Token[], index: number): string[] {
  const found: string[] = [];
  for (let i = index - 1; i >= index - MOST_TITLE_WORDS; i--) {
    const token = tokens[i];
    if (token?.text === '.') continue;
    if (!token || !isTitleLike(token)) break;
    found.unshift(token.folded);
  }
  return found;
}

/** Titles of people whom the record does not hold. */
const PRIVATE_TITLES =
  words(`captain capt sergeant sgt lieutenant lt corporal constable inspector superintendent detective
  judge justice sheriff coach nurse chef sister brother father professor prof reverend rev pastor bishop rabbi canon archbishop`);

/** "Captain Berg"; but "the judge Berg was referring to" */
export function hasPrivateTitle(tokens: readonly Token[], index: number): boolean {
  const title = tokens[tokens[index - 1]?.text === '.' ? index - 2 : index - 1];
  return title?.isCapitalised === true && PRIVATE_TITLES.has(title.folded);
}

const isCourtesy = (title: string) => HE_TITLES.has(title) || SHE_TITLES.has(title);

/** "Mrs. Holm" is not Karl Holm. */
function agrees({ pronouns }: Official, titles: readonly string[]): boolean {
  if (pronouns === 'he') return !titles.some((title) => SHE_TITLES.has(title));
  if (pronouns === 'she') return !titles.some((title) => HE_TITLES.has(title));
  return true;
}

function holds(official: Official, titles: readonly string[], day: string | null): boolean {
  const office = possibleOffice(official, day);
  if (!office) return false;
  const held = ` ${office.title.toLowerCase()} `;
  return titles.every((word) => held.includes(` ${word} `));
}

/** Those whom headlines name by surname alone: heads of state and government. */
export function leads(official: Official, day: string | null): boolean {
  const title = possibleOffice(official, day)?.title.toLowerCase() ?? '';
  return /^(?:president|prime minister|chancellor|king|supreme leader|general secretary)\b/.test(title);
}
