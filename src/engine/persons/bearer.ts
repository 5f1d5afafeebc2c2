import { officeOn } from '../../model/office.ts';
import type { Official } from '../../model/record.ts';
import type { Token } from '../prose/tokens.ts';
import { isTitleLike } from './name-context.ts';

/**
 * Which of several bearers a surname at token `index` means: the one the page has introduced, else the one who holds
 * the office named before it, else a sole head of state or government. `null` when none of these decides.
 */
export function chooseBearer(
  tokens: readonly Token[],
  index: number,
  bearers: readonly Official[],
  day: string | null,
  isIntroduced: (official: Official) => boolean,
): Official | null {
  const onPage = bearers.filter(isIntroduced);
  if (onPage.length === 1) return onPage[0] ?? null;
  const title = titleBefore(tokens, index);
  const pool = onPage.length > 1 ? onPage : bearers;
  const byOffice = title ? pool.filter((official) => holdsTitle(official, title, day)) : [];
  if (byOffice.length === 1) return byOffice[0] ?? null;
  if (onPage.length > 0) return null;
  const leaders = bearers.filter((official) => leads(official, day));
  return bearers.length === 1 && leaders.length === 1 ? (leaders[0] ?? null) : null;
}

/** The title words right before a surname, folded: "vice president", "mr" gives none. */
function titleBefore(tokens: readonly Token[], index: number): string | null {
  const words: string[] = [];
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const word = tokens[i]?.folded ?? '';
    if (!isTitleLike(word)) break;
    words.unshift(word);
  }
  return words.length > 0 ? words.join(' ') : null;
}

function holdsTitle(official: Official, title: string, day: string | null): boolean {
  const office = officeOn(official, day);
  if (!office) return false;
  const held = ` ${office.title.toLowerCase()} `;
  return title.split(' ').every((word) => held.includes(` ${word} `));
}

/** Those whom headlines name by surname alone: heads of state and government. */
function leads(official: Official, day: string | null): boolean {
  const title = officeOn(official, day)?.title.toLowerCase() ?? '';
  return /^(?:president|prime minister|chancellor|king|supreme leader|general secretary)\b/.test(title);
}
