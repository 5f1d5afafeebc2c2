import { officeOn } from '../../model/office.ts';
import type { Official, OfficialId } from '../../model/record.ts';
import type { Token } from '../prose/tokens.ts';
import { HE_TITLES, SHE_TITLES } from '../words/person-words.ts';
import { isTitleLike } from './name-context.ts';

/** What is known of the page when a surname has to be given to somebody. */
export interface PageNames {
  readonly day: string | null;
  /** The tokens at which full names introduce their bearers. */
  readonly introducedAt: ReadonlyMap<OfficialId, number>;
  /** Somebody outside the record bears this surname on the page. */
  readonly hasStranger: boolean;
}

/**
 * Which of several bearers a surname at token `index` means: the one the page has introduced, else the one who holds
 * the office named before it, else a sole head of state or government. `null` when none of these decides.
 */
export function chooseBearer(
  tokens: readonly Token[],
  index: number,
  all: readonly Official[],
  { day, introducedAt, hasStranger }: PageNames,
): Official | null {
  const titles = titlesBefore(tokens, index);
  const bearers = all.filter((official) => agrees(official, titles));
  const onPage = bearers.filter(({ id }) => introducedAt.has(id));
  // who is introduced later, such as the sister of the Kim just quoted, is not meant yet
  const before = onPage.filter(({ id }) => (introducedAt.get(id) ?? index) < index);
  const known = before.length > 0 ? before : onPage;
  if (known.length === 1) return known[0] ?? null;
  const offices = titles.filter((title) => !isCourtesy(title));
  const pool = known.length > 1 ? known : bearers;
  const byOffice = offices.length > 0 ? pool.filter((official) => holds(official, offices, day)) : [];
  if (byOffice.length === 1) return byOffice[0] ?? null;
  if (onPage.length > 0 || offices.length > 0 || hasStranger) return null; // "Mayor Berg" is not President Berg
  const [only, ...others] = bearers;
  return only && others.length === 0 && leads(only, day) ? only : null;
}

const MOST_TITLE_WORDS = 4;

/** The title words right before a surname, folded: `['vice', 'president']`, `['mr']`. */
function titlesBefore(tokens: readonly Token[], index: number): string[] {
  const words: string[] = [];
  for (let i = index - 1; i >= index - MOST_TITLE_WORDS; i--) {
    const word = tokens[i]?.folded ?? '';
    if (word === '.') continue;
    if (!isTitleLike(word)) break;
    words.unshift(word);
  }
  return words;
}

const isCourtesy = (title: string) => HE_TITLES.has(title) || SHE_TITLES.has(title);

/** "Mrs. Holm" is not Karl Holm. */
function agrees({ pronouns }: Official, titles: readonly string[]): boolean {
  if (pronouns === 'he') return !titles.some((title) => SHE_TITLES.has(title));
  if (pronouns === 'she') return !titles.some((title) => HE_TITLES.has(title));
  return true;
}

function holds(official: Official, titles: readonly string[], day: string | null): boolean {
  const office = officeOn(official, day);
  if (!office) return false;
  const held = ` ${office.title.toLowerCase()} `;
  return titles.every((word) => held.includes(` ${word} `));
}

/** Those whom headlines name by surname alone: heads of state and government. */
function leads(official: Official, day: string | null): boolean {
  const title = officeOn(official, day)?.title.toLowerCase() ?? '';
  return /^(?:president|prime minister|chancellor|king|supreme leader|general secretary)\b/.test(title);
}
