import type { Prose } from '../../prose/prose.ts';
import { words } from '../../words/word-set.ts';

/** What somebody says in reply: not whoever has just spoken. */
const ANSWERS = words('answer reply response retort rejoinder');

/** What somebody says, as nouns that a sentence can be about. */
const UTTERANCES = words(
  `verdict advice comment explanation excuse motto conclusion warning plea apology wish instruction order demand suggestion
  assessment summary tip defence defense objection complaint boast prediction`,
);

/** "His answer was one word long: “Understood.”": a sentence that opens with what somebody says, and then has them say it. */
export function opensWithUtterance({ tokens, where }: Prose, index: number): boolean {
  if (tokens[index]?.isCapitalised !== true || !isUtterance(tokens, index)) return false;
  for (let i = index + 2; i < index + LONGEST && where.sentence[i] === where.sentence[index]; i++) {
    if (where.quoted[i] === 1) return tokens[i - 1]?.text === ':';
  }
  return false;
}

/** "His blunt advice" */
const isUtterance = (tokens: Prose['tokens'], index: number) =>
  [1, 2].some(
    (behind) => UTTERANCES.has(nounAt(tokens, index + behind)) || ANSWERS.has(nounAt(tokens, index + behind)),
  );

const nounAt = (tokens: Prose['tokens'], index: number) => tokens[index]?.folded ?? '';

/** Whether what a sentence opens with replies to somebody: "Her answer". */
export const isAnswer = ({ tokens }: Prose, index: number): boolean =>
  /^(?:his|her)$/.test(nounAt(tokens, index)) && [1, 2].some((behind) => ANSWERS.has(nounAt(tokens, index + behind)));

/** In tokens. */
const LONGEST = 20;
