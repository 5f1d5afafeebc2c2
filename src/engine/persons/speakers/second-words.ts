import type { Speaker } from '../../../model/quotation.ts';
import type { MergedQuotation } from '../../learned/merge.ts';
import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import { words } from '../../words/word-set.ts';
import { again } from '../conversation/talk.ts';
import { isDocument } from '../described/documents.ts';
import { type Discourse, mentionsWithin } from '../discourse/discourse.ts';

type Said = Pick<MergedQuotation, 'content'>;

/**
 * “Proud of my boss,” he posted. A few minutes later came a second post: “Former boss.” It is by whoever wrote the first, where
 * the sentence names nobody. `speakers` belong to `said`, both in reading order.
 */
export function speakSecondWords(
  prose: Prose,
  discourse: Discourse,
  said: readonly Said[],
  speakers: readonly Speaker[],
): Speaker[] {
  const answers = [...speakers];
  said.forEach((one, k) => {
    const before = answers[k - 1];
    const last = said[k - 1];
    if (!before || !last || answers[k]?.kind !== 'unresolved' || before.kind === 'unresolved') return;
    if (bringsSecond(prose, discourse, one, last)) answers[k] = again(before);
  });
  return answers;
}

/** Whether words stand behind "a second post:", in the sentence right after the words before them. */
function bringsSecond(prose: Prose, discourse: Discourse, one: Said, before: Said): boolean {
  const { tokens, where } = prose;
  const from = one.content[0]?.from ?? 0;
  const paragraph = paragraphOf(prose, from);
  if (tokens[from - 1]?.text !== ':' || !paragraph) return false;
  const sentence = sentenceAt(paragraph, from - 1);
  const ended = before.content.at(-1)?.to ?? 0;
  if (ended <= paragraph.from || (where.sentence[sentence.from] ?? 0) - (where.sentence[ended - 1] ?? 0) > 1)
    return false;
  if (mentionsWithin(discourse, sentence.from, from).length > 0 || from - sentence.from > LONGEST) return false;
  return SECOND.has(tokens[from - 3]?.folded ?? '') && isDocument(tokens[from - 2]?.folded ?? '');
}

const SECOND = words('second third fourth another further final');
const LONGEST = 15;
