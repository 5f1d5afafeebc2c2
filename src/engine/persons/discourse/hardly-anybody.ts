import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import { CONJUNCTION, isAny, PERSON_WORD } from '../../words/word-kinds.ts';
import { type EntityMention, isProven, type Place } from '../people/entities.ts';

/**
 * Whether a name of which only capitals tell stands where no pronoun looks for somebody: not where a sentence begins ("for
 * Pacific Islander voters"), or before the verb of many ("Special Operations are"); or whether the pronoun at `place` brings
 * in somebody else.
 */
export function isHardlyAnybody(prose: Prose, mention: EntityMention, place: Place): boolean {
  const { entity, from, to } = mention;
  if (isOtherThanTold(prose, mention, place)) return true;
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

/**
 * "A spokesman declined.\n\nNoon: we found the owl. He’s a verger": behind another sentence what he is brings somebody in, who is
 * nobody of a paragraph before.
 */
function isOtherThanTold({ tokens, paragraphs }: Prose, { paragraph }: EntityMention, place: Place): boolean {
  if (paragraph === place.paragraph || paragraphs[place.paragraph]?.firstSentence === place.sentence) return false;
  return tokens[place.from]?.folded.endsWith("'s") === true && /^an?$/.test(tokens[place.from + 1]?.folded ?? '');
}
