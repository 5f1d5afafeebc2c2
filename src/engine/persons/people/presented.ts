import type { Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import { cueAt } from '../../quotations/cues.ts';
import { isGivenName } from '../../words/first-names.ts';
import { isAny, PERSON_WORD } from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import { hasAge } from './ages.ts';

/** Whether the words around a name, the tokens `[from, to)`, tell that it is a person’s: houses speak, but they are not told of so. */
export function isPresented(prose: Prose, from: number, to: number): boolean {
  const { tokens } = prose;
  return (
    isToldBehind(tokens, to) || isToldBefore(tokens, from) || isOfHouse(prose, from, to) || ownsAsPerson(tokens, to)
  );
}

/** "Xola Venn’s kitchen": what no place and no house has. */
export const ownsAsPerson = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]?.folded.endsWith("'s") === true && OF_PERSONS.has(tokens[to]?.folded ?? '');

const OF_PERSONS =
  words(`kitchen bedroom bathroom workshop shed house lounge parlour garden flat apartment bungalow cottage car van truck pocket handbag hand hands
arms eyes face voice mind heart head lap life career childhood diary notebook handwriting shoes absence honour honor desk feet
bedside funeral wedding trial`);

/** "Xola Venn, who …", "Xola Venn, 71", "Xola Venn of Torrance Bank", "Xola Venn, a senior fellow" */
function isToldBehind(tokens: readonly Token[], to: number): boolean {
  const [next, second] = [tokens[to], tokens[to + 1]];
  if (next?.folded === 'of') return second?.isCapitalised === true || tokens[to + 2]?.isCapitalised === true;
  const isTold = next?.text === ',' && /^(?:who|whose|\d{1,3})$/.test(second?.folded ?? '');
  const isFellow = next?.text === ',' && tokens.slice(to + 2, to + 5).some(({ folded }) => folded === 'fellow');
  return isTold || isFellow || next?.folded === 'who' || hasAge(tokens, to);
}

/** "The brothers Karl and Xola Venn", "a student named Xola Venn" */
const isToldBefore = (tokens: readonly Token[], from: number) =>
  isNamedSo(tokens, from) || (tokens[from - 1]?.folded === 'and' && isGivenName(tokens[from - 2]?.folded ?? ''));

/** "A student named Xola Venn" */
export const isNamedSo = (tokens: readonly Token[], from: number): boolean =>
  isAny(tokens[from - 2], PERSON_WORD) && /^(?:named|called)$/.test(tokens[from - 1]?.folded ?? '');

/** "Noted the Herald’s Xola Venn", "the Herald’s Xola Venn noted" */
function isOfHouse(prose: Prose, from: number, to: number): boolean {
  if (!prose.tokens[from - 1]?.folded.endsWith("'s")) return false;
  return cueAt(prose, from - 2) !== null || [to, from - 3].some((at) => cueAt(prose, at)?.form === 'finite');
}
