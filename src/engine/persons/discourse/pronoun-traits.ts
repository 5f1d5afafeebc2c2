import type { Prose } from '../../prose/prose.ts';
import { DETERMINER, isAny, PREPOSITION, SPEECH_VERB } from '../../words/word-kinds.ts';
import { type Entity, type EntityMention, isProven } from '../people/entities.ts';
import { isObject } from './pronouns.ts';

/** Once may be of somebody else. */
const FEWEST = 2;
const MOST_SENTENCES = 4;

/**
 * Learns from pronouns whether somebody is a woman or a man whose name does not tell it, or only by its ending: "Ba guided
 * the boats. When they called, he was out. He said". Only what follows a sentence that names nobody else counts, up to the
 * next name; pronouns of both kinds tell nothing. `mentions` are in reading order.
 */
export function learnFromPronouns(prose: Prose, mentions: readonly EntityMention[]): void {
  const named = mentions.filter(({ quoted, entity }) => !quoted && isProven(entity) && entity.traits.gender !== 'it');
  const told = new Map<Entity, ('he' | 'she')[]>();
  named.forEach((mention, k) => {
    const { entity, sentence, from } = mention;
    const next = named[k + 1]?.sentence ?? Number.POSITIVE_INFINITY;
    if (!isOpen(mention) || named[k - 1]?.sentence === sentence || next === sentence) return;
    if (isAny(prose.tokens[from - 1], PREPOSITION | DETERMINER | SPEECH_VERB)) return; // "from Ostrava Bay", "told Ba"
    const found = pronounsBehind(prose, mention, Math.min(next, sentence + MOST_SENTENCES));
    const known = told.get(entity);
    if (known) known.push(...found);
    else told.set(entity, found);
  });
  for (const [{ traits }, pronouns] of told) {
    const [first] = pronouns;
    if (first && pronouns.length >= FEWEST && pronouns.every((one) => one === first)) traits.likely = first;
  }
}

const isOpen = ({ entity: { traits }, among }: EntityMention) =>
  !among && traits.gender === null && (traits.likely === null || traits.byEnding);

/** "He" and "she" behind a mention, before sentence `end` and outside quotation marks. */
function pronounsBehind({ tokens, where }: Prose, mention: EntityMention, end: number): ('he' | 'she')[] {
  const found: ('he' | 'she')[] = [];
  for (let i = mention.to; (where.sentence[i] ?? end) < end; i++) {
    const word = tokens[i]?.folded;
    if (where.quoted[i] === 1) continue;
    if (word === 'he' || word === 'she') found.push(word);
    else if (where.sentence[i] === mention.sentence && (isObject(tokens, i, 'he') || isObject(tokens, i, 'she'))) {
      return []; // "Ba brought her something. She": there is somebody else
    }
  }
  return found;
}
