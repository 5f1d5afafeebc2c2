import type { IsoDate } from '../model/dates.ts';
import type { Block } from './block.ts';
import { collectBlocks } from './blocks.ts';
import { parseDay } from './day.ts';
import { holds, parentOf } from './elements.ts';
import { joinBlocks } from './joined.ts';
import { isSideLine } from './side-lines.ts';
import { suspectIn } from './suspects.ts';
import type { TextMap } from './text-map.ts';

/** What a live page has added to its article: a text of its own, with the day that its entry is dated. */
export interface Addition {
  readonly text: string;
  readonly map: TextMap;
  /** `null` when the entry bears no date of its own. */
  readonly published: IsoDate | null;
}

const SHORTEST_LINE = 20;

/**
 * Reads elements that were added inside the article's own element `root`, and nothing else of the page: the cost is that
 * of what is new. Lines in `known` are not read again; those that are read are put into it. `null` when nothing is new.
 */
export function readAddition(added: readonly Element[], root: Element, known: Set<string>): Addition | null {
  const inside = added.filter((element) => element !== root && holds(root, element) && !isSideMatter(element, root));
  const blocks = inside.flatMap(collectBlocks).filter((block) => isNewLine(block, known));
  if (blocks.length === 0) return null;
  for (const { text } of blocks) known.add(text);
  return { ...joinBlocks(blocks), published: dayIn(inside) };
}

function isSideMatter(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) if (suspectIn(at)) return true;
  return false;
}

function isNewLine(block: Block, known: ReadonlySet<string>): boolean {
  if (block.suspects.length > 0 || block.text.length < SHORTEST_LINE) return false;
  return !known.has(block.text) && !isSideLine(block);
}

function dayIn(elements: readonly Element[]): IsoDate | null {
  for (const element of elements) {
    const time = element.querySelector('time[datetime]')?.getAttribute('datetime');
    const day = time ? parseDay(time) : null;
    if (day) return day;
  }
  return null;
}
