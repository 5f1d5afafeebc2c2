import type { Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { ADVERB, DETERMINER, isAny, OPENER, PERSON_WORD, PREPOSITION } from '../../words/word-kinds.ts';
import type { EntityMention } from '../people/entities.ts';

/** Signs after which a phrase goes on with an apposition or an insertion. */
export const BREAK = /^[,(—–]$/;

/** "A doctor who examined Drabble" */
const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'that']);

/** The phrase without apposition and prepositional tail: "Lin Jian" of "Lin Jian, a spokesman for the ministry". */
export function headOf(prose: Prose, source: Phrase): Phrase {
  const { tokens } = prose;
  const { to } = source;
  // "However, Ana Reyes, vice president of the firm,"
  const isFronted =
    to > source.from + 2 && OPENINGS.has(tokens[source.from]?.folded ?? '') && tokens[source.from + 1]?.text === ',';
  const from = isFronted ? source.from + 2 : source.from;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    const isTail = isAny(token, PREPOSITION) ? token.folded !== 'of' : RELATIVES.has(token.folded);
    if (isTail || (!token.isWord && BREAK.test(token.text))) return { from, to: i };
  }
  return { from, to };
}

/** "Judge Karl Holm late", "Carter however": behind the name only a word of time or contrast. */
export function endsHead({ tokens }: Prose, { from, to: nameTo }: EntityMention, head: Phrase): boolean {
  const to = afterSuffix(tokens, nameTo);
  if (to === head.to) return true;
  const next = tokens[to];
  return to === head.to - 1 && from >= head.from && (isAny(next, ADVERB) || BEHIND_NAMES.has(next?.folded ?? ''));
}

/** Behind the "Jr." of "Karl Holm Jr.", which is no part of the name by which he is known again. */
export function afterSuffix(tokens: readonly Token[], to: number): number {
  if (!SUFFIX.test(tokens[to]?.text ?? '')) return to;
  return tokens[to + 1]?.text === '.' ? to + 2 : to + 1;
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)$/;

const OPENINGS = new Set(['however', 'still', 'meanwhile', 'instead', 'later', 'yesterday', 'today']);

const BEHIND_NAMES = new Set(['late', 'early', 'however', 'himself', 'herself', 'too', 'yesterday', 'today']);

/**
 * "The water minister of Iskarra", "the wife of Karl Holm", "the chairman of the Lifeboat Fund": the name behind "of" is not
 * that of who speaks. Several may speak for their house: "members of the Harbour Board".
 */
export function isOfHolder({ tokens }: Prose, { from, entity }: EntityMention, head: Phrase): boolean {
  let of = from - 1;
  while (of > head.from && isAny(tokens[of], DETERMINER)) of--;
  const isTail = tokens[of]?.folded === 'of' && isAny(tokens[head.from], OPENER);
  const isBody = entity.traits.gender === 'it';
  const isHolder = (token: Token) => isAny(token, PERSON_WORD) && !(isBody && /s$|men$/.test(token.folded));
  return isTail && tokens.slice(head.from, of).some(isHolder);
}

/** "Ana Reyes of Norland" */
export function isFollowedByOf({ tokens }: Prose, to: number): boolean {
  return tokens[to]?.folded === 'of' && !tokens[to - 1]?.folded.endsWith("'s");
}
