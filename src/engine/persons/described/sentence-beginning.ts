import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import { cueAt } from '../../quotations/cues.ts';
import { ADVERB, AUXILIARY, CONJUNCTION, isAny, PREPOSITION } from '../../words/word-kinds.ts';
import { opensWithAsked } from '../people/askers.ts';

/** At the sentence’s beginning, or after "But" or a closing mark. */
export function startsSentence(prose: Prose, from: number): boolean {
  const paragraph = paragraphOf(prose, from);
  if (!paragraph) return false;
  const first = sentenceAt(paragraph, from).from;
  return from === first || isFronted(prose, first, from);
}

/** "But a guard", "Later the guard", "Outside the court a guard": only time, place or a conjunction stands before. */
function isFronted(prose: Prose, first: number, from: number): boolean {
  const { tokens } = prose;
  const opening = tokens[first]?.folded ?? '';
  if (opensWithAsked(prose, first)) return isBehindComma(tokens, from);
  if (isBehindPlace(tokens, first, from)) return true;
  if (from === first + 1) return !/(?:ed|ing)$/.test(opening) && cueAt(prose, first) === null;
  if (from - first > MOST_FRONTED || !FRONTING.has(opening)) return false;
  for (let i = first + 1; i < from; i++) {
    const token = tokens[i] as Token;
    if (token.text !== ',' && (!token.isWord || isAny(token, AUXILIARY | CONJUNCTION))) return false;
  }
  return true;
}

/** "Asked which day’s tea, a spokeswoman laughed." */
const isBehindComma = (tokens: readonly Token[], from: number) => tokens[from - 1]?.text === ',';

/** "Down on the quay, a fisherman": a comma closes what begins with a place or a time. */
function isBehindPlace(tokens: readonly Token[], first: number, from: number): boolean {
  const opening = tokens[first];
  if (tokens[from - 1]?.text !== ',' || from - first > MOST_FRONTED + 2 || !/^an?$/.test(tokens[from]?.folded ?? ''))
    return false;
  const before = tokens.slice(first + 1, from - 1);
  return (
    (isAny(opening, PREPOSITION | ADVERB) || isAny(before[0], PREPOSITION)) &&
    before.every((token) => token.isWord && !isAny(token, AUXILIARY | CONJUNCTION))
  );
}

const FRONTING = new Set(
  'outside inside at in on near behind beside across later after before earlier across from'.split(' '),
);
const MOST_FRONTED = 6;
