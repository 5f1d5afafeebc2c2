import { type Prose, paragraphOf, sentenceNumber } from '../prose/prose.ts';
import { type Discourse, mentionsBefore } from './discourse.ts';
import type { Entity, EntityMention } from './entities.ts';

export type Antecedent =
  | { readonly found: true; readonly mention: EntityMention; readonly confidence: number }
  | { readonly found: false; readonly reason: 'ambiguous' | 'no-antecedent' };

/** How far back a pronoun looks, in paragraphs. Farther antecedents are guesses. */
const REACH = 3;
/** The best candidate must lead by this much; else the pronoun stays unresolved: a wrong name is worse than none. */
const MARGIN = 0.6;

/** "When Lin arrived, he said": the subject of the pronoun's own sentence comes first. */
const SAME_SENTENCE = 1.2;

/** What each step back costs. */
const DISTANCE = { paragraph: 0.5, sentence: 0.6 };
/** Farther back nobody is meant by "he"; it also keeps a book-long paragraph linear. */
const MOST_MENTIONS = 40;

interface Candidate {
  readonly mention: EntityMention;
  readonly score: number;
}

/**
 * The person that "he" or "she" at token `index` stands for: persons before it, nearer first, subjects and the last
 * speaker preferred, of fitting gender. `lastSpeaker` is the entity quoted last, if any.
 */
export function resolvePronoun(
  prose: Prose,
  discourse: Discourse,
  index: number,
  lastSpeaker: Entity | null,
): Antecedent {
  const pronoun = prose.tokens[index]?.folded;
  if (pronoun !== 'he' && pronoun !== 'she') return { found: false, reason: 'no-antecedent' };
  const [first, second] = candidates(prose, discourse, index, pronoun, lastSpeaker);
  if (!first) return { found: false, reason: 'no-antecedent' };
  const lead = first.score - (second?.score ?? 0);
  if (second && lead < MARGIN) return { found: false, reason: 'ambiguous' };
  return { found: true, mention: first.mention, confidence: confidenceOf(lead, first.mention.entity) };
}

/** The best mention of each person before the pronoun, best first. */
function candidates(
  prose: Prose,
  discourse: Discourse,
  index: number,
  pronoun: 'he' | 'she',
  lastSpeaker: Entity | null,
): Candidate[] {
  const paragraph = paragraphOf(prose, index);
  if (!paragraph) return [];
  const sentence = sentenceNumber(paragraph, index);
  const best = new Map<Entity, Candidate>();
  for (const mention of mentionsBefore(discourse, index, MOST_MENTIONS)) {
    if (paragraph.index - mention.paragraph > REACH || !fits(mention.entity, pronoun)) continue;
    const distance =
      DISTANCE.paragraph * (paragraph.index - mention.paragraph) +
      DISTANCE.sentence * Math.min(4, sentence - mention.sentence);
    const leads = discourse.leads.has(mention);
    const here = leads && mention.sentence === sentence ? SAME_SENTENCE : 0;
    const score = 3 - distance + here + salience(mention, leads, mention.entity === lastSpeaker);
    if (score >= (best.get(mention.entity)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(mention.entity, { mention, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function fits(entity: Entity, pronoun: 'he' | 'she'): boolean {
  if (entity.kind === 'official' && entity.official.kind === 'body') return false;
  return entity.traits.gender === null || entity.traits.gender === pronoun;
}

function salience({ quoted, entity }: EntityMention, leads: boolean, spokeLast: boolean): number {
  return (
    (leads ? 1 : 0) +
    (spokeLast ? 1.2 : 0) -
    (quoted ? 1.5 : 0) -
    (entity.traits.gender === null ? 0.4 : 0) -
    (entity.kind === 'unnamed' ? 0.6 : 0)
  );
}

function confidenceOf(lead: number, { traits }: Entity): number {
  const sure = Math.min(0.93, 0.7 + lead / 12);
  return traits.gender === null ? sure - 0.1 : sure;
}
