import { type Prose, sentenceAt } from '../../prose/prose.ts';
import { AUXILIARY, isAny, PERSON_WORD, PREPOSITION, SPEECH_VERB } from '../../words/word-kinds.ts';
import { genderOf } from '../people/antecedent.ts';
import type { EntityMention, Place } from '../people/entities.ts';
import type { Leads } from './leads.ts';

/*
 * Sentences in which "his" or "her" tells that somebody else is meant by "he" or "she" behind it.
 */

/**
 * "Her assistant, a graduate named Xola Venn, saw when she": of Venn nothing tells that it is a woman, and somebody else is one,
 * to whom Venn belongs.
 */
export function isOwners(
  { tokens, paragraphs }: Prose,
  mention: EntityMention,
  place: Place,
  pronoun: 'he' | 'she',
): boolean {
  const { from, sentence, entity, paragraph } = mention;
  const own = paragraphs[paragraph];
  if (sentence !== place.sentence || from >= place.from || genderOf(entity) !== null || !own) return false;
  const opening = sentenceAt(own, from).from;
  if (tokens[opening]?.folded !== (pronoun === 'he' ? 'his' : 'her') || from - opening > LONGEST) return false;
  const between = tokens.slice(opening, from);
  return (
    between.some((token) => isAny(token, PERSON_WORD)) &&
    !between.some((token) => isAny(token, SPEECH_VERB | AUXILIARY))
  );
}

/** "Dismayed by his memory of Venn’s years, he": whoever remembers is not Venn. */
export function isOfOwn(
  { tokens }: Prose,
  leads: Leads,
  mention: EntityMention,
  place: Place,
  pronoun: 'he' | 'she',
): boolean {
  const { from, sentence } = mention;
  if (sentence !== place.sentence || from >= place.from || !leads.isOblique(mention)) return false;
  const before = tokens.slice(Math.max(0, from - LONGEST_OWN), from);
  const owner = before.findLastIndex(({ folded }) => folded === (pronoun === 'he' ? 'his' : 'her'));
  return (
    owner >= 0 &&
    before.slice(owner).every(({ isWord }) => isWord) &&
    before.slice(owner).some((token) => isAny(token, PREPOSITION))
  );
}

const LONGEST_OWN = 5;

const LONGEST = 12;
