import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import { CONJUNCTION, isAny, PERSON_WORD } from '../../words/word-kinds.ts';
import { type EntityMention, isProven } from '../people/entities.ts';

/**
 * Whether a name of which only capitals tell stands where no pronoun looks for somebody: not where a sentence begins ("for
 * Pacific Islander voters"), or before the verb of many ("Special Operations are").
 */
export function isHardlyAnybody(prose: Prose, { entity, from, to }: EntityMention): boolean {
  const paragraph = paragraphOf(prose, from);
  if (isProven(entity) || !paragraph) return false;
  const { tokens } = prose;
  const before = tokens.slice(sentenceAt(paragraph, from).from, from);
  const opens = before.length <= MOST_TITLE_WORDS || before.every(mayOpenSubject);
  return !opens || PLURAL_VERBS.has(tokens[to]?.folded ?? '');
}

/** "School principal" */
const MOST_TITLE_WORDS = 2;

/** "But", "Later," */
const mayOpenSubject = (token: Prose['tokens'][number]) =>
  token.isCapitalised || !token.isWord || isAny(token, PERSON_WORD | CONJUNCTION);

const PLURAL_VERBS = new Set(['are', 'were', 'have']);
