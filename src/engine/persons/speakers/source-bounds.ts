import type { MergedQuotation } from '../../learned/merge.ts';
import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import {
  CONJUNCTION,
  DETERMINER,
  FUNCTION_WORD,
  isAny,
  OPENER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SPEECH_VERB,
} from '../../words/word-kinds.ts';
import { opensWithUtterance } from '../discourse/utterances.ts';
import { describe } from '../people/noun-phrase.ts';
import { beforeClause, beforeTail, lastPronoun, openingSubject } from './source-tails.ts';

/**
 * The source without what stands before or behind the one who speaks, and with all that belongs to them: "the board" of "(In)
 * its notice the board", "Beridzade" of "Beridzade when".
 */
function speakingPart(prose: Prose, source: Phrase): Phrase {
  const { tokens } = prose;
  const paragraph = paragraphOf(prose, source.from);
  const opening = paragraph && openingSubject(tokens, source, sentenceAt(paragraph, source.from).from);
  if (opening) return opening;
  const from = ofClause(prose, source) ?? withoutOthers(tokens, source);
  let to = Math.min(beforeClause(tokens, source), withOwned(tokens, source));
  while (to > from + 1 && isAny(tokens[to - 1], CONJUNCTION) && !isAny(tokens[to - 2], FUNCTION_WORD)) to--;
  return from === source.from && to === source.to ? source : { from, to };
}

function withoutOthers(tokens: readonly Token[], source: Phrase): number {
  const from = Math.max(afterFronted(tokens, source), lastPronoun(tokens, source));
  return from === source.from ? beforeTail(tokens, source) : from;
}

type Sourced = Pick<MergedQuotation, 'content' | 'cue' | 'source' | 'sourceConfidence'>;

/** The same quotation with the speaking part of its source. */
export function withSpeakingSource<Q extends Sourced>(prose: Prose, quotation: Q): Q {
  const { cue, source: found } = quotation;
  const owner = ownerOfWords(prose, quotation);
  if (owner) return { ...quotation, source: owner, sourceConfidence: Math.max(OWNED, quotation.sourceConfidence) };
  const source = found && (inClause(prose.tokens, found, cue) ?? speakingPart(prose, found));
  return source === found ? quotation : { ...quotation, source };
}

const OWNED = 0.6;

/** "His answer was one word long: “Understood.”": his, where whoever spoke before was taken for the source. */
function ownerOfWords(prose: Prose, { content }: Sourced): Phrase | null {
  const from = content[0]?.from ?? 0;
  const paragraph = prose.tokens[from - 1]?.text === ':' ? paragraphOf(prose, from - 1) : undefined;
  if (!paragraph || prose.where.quoted[from] !== 1) return null;
  const first = sentenceAt(paragraph, from - 1).from;
  const isOwner = OWNERS.has(prose.tokens[first]?.folded ?? '') && opensWithUtterance(prose, first);
  return isOwner ? { from: first, to: first + 1 } : null;
}

const OWNERS = new Set(['his', 'her']);

/** "A short statement | in which her label, Tin Gull, | asked": who does so is the subject of that clause. */
function inClause(tokens: readonly Token[], { to }: Phrase, cue: Phrase | null): Phrase | null {
  const subject = to + 2;
  if (tokens[to]?.folded !== 'in' || tokens[to + 1]?.folded !== 'which' || !cue) return null;
  return cue.from > subject && cue.from - subject <= LONGEST_SUBJECT ? { from: subject, to: cue.from } : null;
}

const LONGEST_SUBJECT = 12;

/** "Mr Tolley’s | widow, Barbara": what belongs to somebody is said of the noun behind, and of its name. */
function withOwned(tokens: readonly Token[], { to }: Phrase): number {
  if (!isAny(tokens[to - 1], POSSESSIVE) || !tokens[to]?.isWord) return to;
  const owned = describe(tokens.slice(to, to + MOST_OWNED));
  if (!owned) return to;
  const end = to + owned.length;
  const name = tokens[end]?.text === ',' ? end + 1 : end;
  let last = name;
  while (tokens[last]?.isCapitalised) last++;
  return last > name ? last : end;
}

/** "Youngest son" */
const MOST_OWNED = 2;

/** "In its notice the board": the phrase behind the preposition tells where it is said; nothing ties "the board" to it. */
function afterFronted(tokens: readonly Token[], { from, to }: Phrase): number {
  if (!isAny(tokens[from - 1], PREPOSITION) || !isAny(tokens[from], OPENER)) return from;
  for (let i = from + 1; i < Math.min(to - 1, from + LONGEST_FRONTED); i++) {
    const token = tokens[i];
    if (!token?.isWord || isAny(token, FUNCTION_WORD & ~DETERMINER)) return from;
    if (token.folded === 'the' && !isAny(tokens[i - 1], DETERMINER)) return i;
  }
  return from;
}

const LONGEST_FRONTED = 5;

/** "The committee that will choose | the host": where the phrase begins to whose clause the source belongs; `null` for most. */
function ofClause(prose: Prose, { from }: Phrase): number | null {
  const { tokens } = prose;
  const paragraph = paragraphOf(prose, from);
  const first = paragraph ? sentenceAt(paragraph, from).from : from;
  if (from - first > LONGEST_CLAUSE || !isAny(tokens[first], OPENER)) return null;
  let relative = first + 1;
  while (relative < from && isPlain(tokens[relative])) relative++;
  if (relative === first + 1 || !RELATIVES.has(tokens[relative]?.folded ?? '')) return null;
  const clause = tokens.slice(relative + 1, from);
  const isVerb = clause.length > 0 && clause.every((token) => token.isWord && !isAny(token, NO_VERB));
  return isVerb && clause.length <= MOST_VERBS ? first : null;
}

const LONGEST_CLAUSE = 10;
/** "Will choose" */
const MOST_VERBS = 3;
const NO_VERB = SPEECH_VERB | CONJUNCTION | PREPOSITION;
const RELATIVES = new Set(['who', 'that', 'which']);
const isPlain = (token: Token | undefined) => token?.isWord === true && !isAny(token, FUNCTION_WORD | PRONOUN);
