import { type Prose, paragraphOf } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { phraseEndingAt } from '../../quotations/phrase-before.ts';
import { isManyPersons } from '../../words/person-roles.ts';
import { AUXILIARY, isAny, POSSESSIVE, PREPOSITION, SPEECH_VERB } from '../../words/word-kinds.ts';
import { type Discourse, mentionsWithin } from '../discourse/discourse.ts';

/** In sentences. Farther back several others have come in. */
const REACH = 4;

/**
 * Whom "they" at token `at` means: the first group of the nearest sentence that tells of one outside quotation marks, the
 * subject before any other. `null` where no group is near.
 */
export function groupBefore(prose: Prose, discourse: Discourse, at: number): Phrase | null {
  const { where } = prose;
  const last = where.sentence[at] ?? 0;
  let end = at;
  for (let sentence = last; sentence >= Math.max(0, last - REACH) && end > 0; sentence--) {
    let from = end;
    while (from > 0 && where.sentence[from - 1] === sentence) from--;
    const groups = groupsIn(prose, discourse, { from, to: end });
    const meant = groups.find((group) => isSubject(prose, group)) ?? groups[0];
    if (meant) return meant;
    end = from;
  }
  return null;
}

function groupsIn(prose: Prose, discourse: Discourse, { from, to }: Phrase): Phrase[] {
  const groups: Phrase[] = [];
  for (let i = from; i < to; i++) {
    const group = prose.where.quoted[i] === 1 ? null : groupAt(prose, discourse, i, from);
    if (group) groups.push(group);
  }
  return groups;
}

/** The group whose noun, or whose "and", stands at token `at`; its phrase does not reach before `first`. */
function groupAt(prose: Prose, discourse: Discourse, at: number, first: number): Phrase | null {
  const { tokens } = prose;
  const word = tokens[at]?.folded ?? '';
  if (word === 'and') return pairAt(discourse, at);
  const next = tokens[at + 1];
  if (!isManyPersons(word) || isAny(next, POSSESSIVE) || isManyPersons(next?.folded ?? '')) return null;
  return phraseEndingAt(prose, Math.max(first, paragraphOf(prose, at)?.from ?? first), at);
}

/** "Ana Reyes and Tomas Berg", with "and" at token `and`. */
function pairAt(discourse: Discourse, and: number): Phrase | null {
  const near = mentionsWithin(discourse, and - 3, and + 4).filter(({ evidence, entity }) => {
    return (evidence === 'full-name' || evidence === 'surname') && entity.traits.gender !== 'it';
  });
  const first = near.find(({ to }) => to === and);
  const second = near.find(({ from }) => from > and && from <= and + 3);
  return first && second ? { from: first.from, to: second.to } : null;
}

function isSubject({ tokens }: Prose, { from, to }: Phrase): boolean {
  return !isAny(tokens[from - 1], PREPOSITION) && isAny(tokens[to], AUXILIARY | SPEECH_VERB);
}
