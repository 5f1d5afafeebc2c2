import { daysBetween, type IsoDate } from '../model/dates.ts';
import type { Speaker } from '../model/quotation.ts';
import type { PreconditionId, Statement, StatementId } from '../model/record.ts';
import { type RecordIndex, weightOf } from './record-index.ts';
import { isContentWord, type Words, wordingsOf, wordsOf } from './words.ts';

/** Statements before and after the article's day, best first. */
export interface BeforeAndSince {
  readonly before: readonly StatementId[];
  readonly since: readonly StatementId[];
}

const NOTHING: BeforeAndSince = { before: [], since: [] };
const MOST_LISTED = 12;

/** What the statements are wanted for. */
export interface Occasion {
  readonly speaker: Speaker | null;
  readonly preconditions: readonly PreconditionId[];
  /** Words to be near to; empty when there are none. */
  readonly words: Words;
  /** Left out: the statement that is being quoted. */
  readonly except: StatementId | null;
}

/**
 * Statements by the same official or on the same precondition, split at the article's day; those of the day itself are in
 * neither list. Without a day there is no before and no since: it is never guessed.
 */
export function beforeAndSince(index: RecordIndex, published: IsoDate | null, occasion: Occasion): BeforeAndSince {
  if (published === null) return NOTHING;
  const scored = [...related(index, occasion)]
    .filter(({ id }) => id !== occasion.except)
    .map((statement) => ({ statement, score: fitOf(index, published, occasion, statement) }))
    .sort((a, b) => b.score - a.score || (a.statement.id < b.statement.id ? -1 : 1));
  const listed = (keep: (date: IsoDate) => boolean) =>
    scored
      .filter(({ statement }) => keep(statement.date))
      .slice(0, MOST_LISTED)
      .map(({ statement }) => statement.id);
  return { before: listed((date) => date < published), since: listed((date) => date > published) };
}

function related(index: RecordIndex, { speaker, preconditions }: Occasion): Set<Statement> {
  const own = speaker?.kind === 'official' ? (index.byOfficial.get(speaker.id) ?? []) : [];
  return new Set([...own, ...preconditions.flatMap((id) => index.byPrecondition.get(id) ?? [])]);
}

/** The parts of a statement's fit. The same person on the same precondition outweighs all else, then words, then time. */
const WEIGHT = { sameOfficial: 3, samePrecondition: 2, sameWords: 4, nearness: 1.5, notFound: -0.5 };
/** After this many days a statement is half as near. */
const HALF_LIFE_DAYS = 120;

function fitOf(index: RecordIndex, published: IsoDate, occasion: Occasion, statement: Statement): number {
  const sameOfficial = occasion.speaker?.kind === 'official' && occasion.speaker.id === statement.official;
  const samePrecondition = occasion.preconditions.some((id) => id in statement.stance);
  const days = Math.abs(daysBetween(published, statement.date));
  return (
    (sameOfficial ? WEIGHT.sameOfficial : 0) +
    (samePrecondition ? WEIGHT.samePrecondition : 0) +
    WEIGHT.sameWords * likeness(index, occasion.words, statement) +
    WEIGHT.nearness * 0.5 ** (days / HALF_LIFE_DAYS) +
    (statement.verified.how === 'not found' ? WEIGHT.notFound : 0)
  );
}

/** The share of the words' weight that the statement holds in one of its wordings, 0 to 1. */
function likeness(index: RecordIndex, words: Words, statement: Statement): number {
  const wanted = new Set(words.filter(isContentWord));
  if (wanted.size === 0) return 0;
  const held = new Set(wordingsOf(statement).flatMap(wordsOf));
  let all = 0;
  let shared = 0;
  for (const word of wanted) {
    const weight = weightOf(index, word);
    all += weight;
    if (held.has(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
