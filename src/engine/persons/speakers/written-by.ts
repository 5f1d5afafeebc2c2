import type { Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  isAny,
  PERSON_WORD,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SPEAKING_BODY,
  SPEECH_VERB,
} from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import type { EntityMention } from '../people/entities.ts';
import { describe } from '../people/noun-phrase.ts';

/** Who writes, where a sentence tells of something written: behind it or as whom the sentence is about. */

const WRITING = words(
  'wrote written writes writing sent sends send posted tweeted texted emailed left penned signed drafted issued circulated',
);
/** Whoever does this with a letter has hardly written it. */
const RECEIVING = words(
  `received receives receiving got gets read reads reading opened opens found finds saw sees seen showed shows shown quoted
  cited cites held holds holding obtained produced discovered tore burned kept returned heard`,
);

/** Whether a word is a verb of writing or sending. */
export const isWritingVerb = (word: string): boolean => WRITING.has(word);

/**
 * Who is named behind the noun at `at` as its author, before token `end`: "a letter from the company’s manager, Karl Holm", "an
 * email sent to staff by Holm", "the letter, signed by Holm,", "a message that Holm had sent". Several are nobody.
 */
export function authorBehind(
  prose: Prose,
  mentions: readonly EntityMention[],
  at: number,
  end: number,
): EntityMention | null {
  const { tokens } = prose;
  const relative = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (/^(?:that|which)$/.test(tokens[relative]?.folded ?? '')) {
    const subject = mentions.find(({ from }) => from > relative && from <= relative + MOST_TITLES && from < end);
    const isSent = tokens.slice(subject?.to ?? end, (subject?.to ?? end) + 3).some(({ folded }) => WRITING.has(folded));
    return isSent ? (subject ?? null) : null;
  }
  const marker = markerBehind(tokens, at, end);
  return marker === null ? null : authorAfter(prose, mentions, marker, end);
}

/** Who is named behind "by" or "from" at `marker`. */
export function authorAfter(
  { tokens }: Prose,
  mentions: readonly EntityMention[],
  marker: number,
  end: number,
): EntityMention | null {
  const author = mentions.find((mention) => {
    return mention.from > marker && mention.from < end && !isOwner(tokens, mention) && leadsTo(tokens, marker, mention);
  });
  const next = tokens[author?.to ?? end];
  const isAnothers = /^(?:and|&)$/.test(next?.folded ?? '') || isAny(next, SPEAKING_BODY); // "from the Holm campaign"
  return author && !isAnothers ? author : null;
}

/** The phrase for an author without a name: "an email from an engineer at the county council". */
export function describedBehind({ tokens }: Prose, at: number, end: number): Phrase | null {
  const marker = markerBehind(tokens, at, end);
  if (marker === null || !/^an?$/.test(tokens[marker + 1]?.folded ?? '')) return null;
  const from = marker + 1;
  const described = describe(tokens.slice(from, Math.min(end, from + LONGEST_PHRASE)));
  if (!described) return null;
  const head = from + described.length;
  if (!TAILS.has(tokens[head]?.folded ?? '')) return { from, to: head };
  let to = head + 1;
  while (to < end && to < head + MOST_TITLES && isInTail(tokens[to])) to++;
  return { from, to };
}

/** "At the county council" */
const TAILS = new Set(['at', 'of', 'for', 'from', 'in']);
const isInTail = (token: Token | undefined) =>
  token?.isWord === true && !isAny(token, AUXILIARY | PREPOSITION | SPEECH_VERB | CONJUNCTION | PRONOUN);

const MOST_TITLES = 6;
const LONGEST_PHRASE = 12;

/** Where "from" or "by" stands: right behind the noun or behind "sent to staff". */
function markerBehind(tokens: readonly Token[], at: number, end: number): number | null {
  if (BY.has(tokens[at + 1]?.folded ?? '')) return at + 1;
  const isSent = BE.has(tokens[at - 1]?.folded ?? ''); // "A letter was sent"
  let verb = isSent ? at : tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  while (isAny(tokens[verb], AUXILIARY)) verb++;
  if (!WRITING.has(tokens[verb]?.folded ?? '')) return null;
  for (let i = verb + 1; i < Math.min(end, verb + MOST_TITLES); i++) {
    if (!tokens[i]?.isWord) return null;
    if (BY.has(tokens[i]?.folded ?? '')) return i;
  }
  return null;
}

const BY = new Set(['from', 'by']);

const isOwner = (tokens: readonly Token[], { to }: Phrase) => isAny(tokens[to - 1], POSSESSIVE);

/** Between "from" and a name nothing but the titles and the apposition of one: not "from 40 doctors, including Karl Holm". */
function leadsTo(tokens: readonly Token[], marker: number, { from }: Phrase): boolean {
  if (from - marker > LONGEST_PHRASE) return false;
  return tokens.slice(marker + 1, from).every((token, k) => {
    if (token.text === ',') return endsPost(tokens, marker, marker + 1 + k);
    const isTie = token.folded === 'of' || token.folded === 'for';
    return (token.isWord || token.text === '.') && (isTie || !isAny(token, AUXILIARY | SPEECH_VERB | PREPOSITION));
  });
}

/** "The company’s manager,", "its Director of Information,": behind that comma its holder is named; not "the mother of the victim,". */
function endsPost(tokens: readonly Token[], marker: number, comma: number): boolean {
  const phrase = tokens.slice(marker + 1, comma);
  const of = phrase.findIndex(({ folded }) => folded === 'of' || folded === 'for');
  if (of > 0 && phrase.slice(of).some((token) => isAny(token, PERSON_WORD))) return false;
  const head = of > 0 && phrase.every(({ isWord }) => isWord) ? phrase[of - 1] : phrase.at(-1);
  return isAny(head, PERSON_WORD) && !head?.folded.endsWith('s');
}

/**
 * Who writes what the word at `at` means, before it: "Holm sent a second message", "Holm’s letter", "In a letter to the board,
 * Holm asked", "Holm had warned the board in a letter". `first`: where the sentence begins.
 */
export function authorInFront(
  { tokens }: Prose,
  mentions: readonly EntityMention[],
  first: number,
  at: number,
): EntityMention | null {
  const owner = mentions.find(({ to }) => to === at);
  if (owner && isOwner(tokens, owner)) return owner;
  const into = [1, 2, 3].map((before) => at - before).find((before) => tokens[before]?.folded === 'in');
  if (into !== undefined && into - first < 2)
    return checked(
      tokens,
      at,
      mentions.find(({ from }) => from > at && tokens[from - 1]?.text === ','),
    );
  if (isOwnedByAnother(tokens, at)) return null;
  const free = mentions.filter(({ to, from }) => to <= at && !isAny(tokens[from - 1], PREPOSITION));
  const subject = into === undefined ? free.at(-1) : free.find((one) => !isOwner(tokens, one));
  const hasWritten = subject && !isDoneOtherwise(tokens.slice(subject.to, at + 1));
  return hasWritten ? checked(tokens, at, subject) : null;
}

/** "Holm wrote the firm’s first | statement" */
function isOwnedByAnother(tokens: readonly Token[], at: number): boolean {
  const isVerb = WRITING.has(tokens[at]?.folded ?? '');
  return !isVerb && [1, 2].some((before) => isAny(tokens[at - before], POSSESSIVE));
}

/** "Holm was warned in a", "Holm received a" */
function isDoneOtherwise(between: readonly Token[]): boolean {
  return between.some(({ folded }, k) => {
    if (RECEIVING.has(folded)) return true;
    return BE.has(folded) && between.slice(k + 1, k + 3).some((next) => /(?:ed|told|sent|given)$/.test(next.folded));
  });
}

const BE = new Set(['was', 'were', 'been', 'is', 'are', 'being']);

/** Not the person of "Holm’s campaign sent an email", nor of "the Holm campaign". */
function checked(tokens: readonly Token[], at: number, author: EntityMention | undefined): EntityMention | null {
  if (!author || author.entity.traits.gender === 'it') return author ?? null;
  const after = tokens.slice(author.to, Math.max(author.to, at));
  const comma = after.findIndex(({ text }) => text === ',');
  const between = comma < 0 ? after : after.slice(0, comma);
  return isOwner(tokens, author) || between.some((token) => isAny(token, SPEAKING_BODY)) ? null : author;
}
