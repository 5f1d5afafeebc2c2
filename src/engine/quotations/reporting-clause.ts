import type { Prose } from '../prose/prose.ts';
import { INVERTING_WORDS } from '../words/cue-words.ts';
import { isAdverb } from '../words/function-words.ts';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR_WORD,
  CONJUNCTION,
  DETERMINER,
  isAny,
  PREPOSITION,
  PRONOUN,
} from '../words/word-kinds.ts';
import { type Cue, cueAt } from './cues.ts';
import { isAbbreviationDot, isNameWord, type Phrase } from './phrase.ts';
import { phraseStartingAt, withApposition } from './phrase-after.ts';
import { phraseEndingAt } from './phrase-before.ts';
import { isSpeakingSubject, subjectOf } from './subjects.ts';

/** Cue and source of one clause. */
export interface ReportingClause {
  readonly cue: Phrase;
  readonly source: Phrase;
}

const LONGEST_CLAUSE = 30;
const LONGEST_SUBJECT = 15;

/**
 * The reporting clause that begins at token `first`, before `limit`: "Lin said", "said Lin", "according to Lin", "she
 * added". With `waiting` the quoted words end in a comma: then any noun phrase may speak, and any verb report.
 */
export function reportingClauseAt(
  prose: Prose,
  first: number,
  limit: number,
  waiting: boolean,
): ReportingClause | null {
  return (
    invertedClause(prose, first, limit) ??
    plainClause(prose, first, limit, waiting) ??
    (waiting ? clauseWithAnyVerb(prose, first, limit) : null)
  );
}

function invertedClause(prose: Prose, first: number, limit: number): ReportingClause | null {
  const cue = cueAt(prose, skipAdverbs(prose, first, limit));
  if (!cue) return null;
  if (cue.form !== 'preposition' && !INVERTING_WORDS.has(prose.tokens[cue.head]?.folded ?? '')) return null;
  const source = phraseStartingAt(prose, cue.to, limit);
  return source ? { cue, source: withApposition(prose, source, limit) } : null;
}

function plainClause(prose: Prose, first: number, limit: number, waiting: boolean): ReportingClause | null {
  for (let i = first; i < Math.min(limit, first + LONGEST_CLAUSE); i++) {
    const cue: Cue | null = cueAt(prose, i);
    if (cue?.form !== 'finite') continue;
    const start = clauseStart(prose, first, limit);
    const source = waiting ? wholeSubject(prose, start, cue) : subjectOf(prose, cue, first);
    if (!source || source.from !== start) return null;
    return waiting || isSpeakingSubject(prose, source) ? { cue, source } : null;
  }
  return null;
}

/** After a comma all words up to the verb are the subject: “…,” a spokesman for committee Democrats said. */
function wholeSubject(prose: Prose, start: number, cue: Cue): Phrase | null {
  const subject = subjectOf(prose, cue, start);
  if (!subject || subject.from <= start || cue.from - start > LONGEST_SUBJECT) return subject;
  const isOneRun = prose.tokens.slice(start, cue.from).every(({ isWord, text }) => isWord || text === '.');
  const opensWell = phraseStartingAt(prose, start, cue.from) !== null;
  return isOneRun && opensWell ? { from: start, to: subject.to } : subject;
}

/** “…,” as Lin put it · “…,” then Lin said: the subject may stand behind one small word. */
function clauseStart({ tokens }: Prose, first: number, limit: number): number {
  const word = tokens[first]?.folded ?? '';
  return first < limit && (word === 'as' || isAdverb(word)) ? first + 1 : first;
}

/** “…,” he points out · “…,” scoffed Ana Gil: after a comma an unlisted verb reports too. */
function clauseWithAnyVerb(prose: Prose, first: number, limit: number): ReportingClause | null {
  const { tokens } = prose;
  if (first + 1 >= limit) return null;
  const opens = isNameWord(tokens, first + 1, first) || isAny(tokens[first + 1], DETERMINER);
  if (isVerbLike(prose, first) && opens) {
    const source = phraseStartingAt(prose, first + 1, limit);
    return source && { cue: { from: first, to: first + 1 }, source: withApposition(prose, source, limit) };
  }
  const verb = isAny(tokens[first], PRONOUN) ? first + 1 : firstVerbAfterName(prose, first, limit);
  if (verb === null || !isVerbLike(prose, verb)) return null;
  const source = phraseEndingAt(prose, first, verb - 1);
  return source && source.from === first ? { cue: { from: verb, to: verb + 1 }, source } : null;
}

function firstVerbAfterName({ tokens }: Prose, first: number, limit: number): number | null {
  let i = first;
  while (i < limit && (isNameWord(tokens, i, first - 1) || isAbbreviationDot(tokens, i))) i++;
  return i > first && i < limit ? i : null;
}

function isVerbLike({ tokens }: Prose, index: number): boolean {
  const token = tokens[index];
  if (!token?.isWord || token.isCapitalised) return false;
  return (
    !isAny(token, AUXILIARY | PREPOSITION | CONJUNCTION | ADVERB) &&
    /(?:ed|s|ew|ght|oke|ote|id|ang|ent|hot|eld|ore|ept|egan)$/.test(token.folded)
  );
}

function skipAdverbs({ tokens }: Prose, from: number, to: number): number {
  let i = from;
  while (i < to && isAny(tokens[i], ADVERB)) i++;
  return i;
}

/** True when little follows the clause: a full stop, a day, "in a statement", or the next quoted part. */
export function endsSoon({ tokens }: Prose, { cue, source }: ReportingClause, limit: number): boolean {
  const end = Math.max(cue.to, source.to);
  const next = tokens[end];
  if (end >= limit || !next?.isWord) return true;
  return isAny(next, CALENDAR_WORD | ADVERB | PREPOSITION);
}
