import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isAny, POSSESSIVE, PREPOSITION, SPEAKING_BODY } from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import { type Discourse, mentionsWithin } from '../discourse/discourse.ts';
import type { EntityMention } from '../people/entities.ts';

/*
 * Words that a letter says are those of who wrote it: “Dear Sir,” the letter begins. Papers that many write, as reports, speak
 * for themselves.
 */

const WRITINGS = words('letter email e-mail message text note postcard tweet diary');
const WRITING = words('wrote written writes writing sent sends send posted tweeted texted emailed left penned');

/** Whether a source is a letter or the like that was told of: "the letter", "his last message". */
export function isWriting({ tokens }: Prose, { from, to }: Phrase): boolean {
  const isDefinite = DEFINITE.has(tokens[from]?.folded ?? '');
  let end = from + 1;
  while (end < to && end - from <= LONGEST && tokens[end]?.isWord) end++; // "the letter, shown to jurors,"
  return isDefinite && end - from <= LONGEST && WRITINGS.has(tokens[end - 1]?.folded ?? '');
}

/** Who wrote "a tweet from the coastguard" or "a statement by the guild", as far as the text names them. */
export function authorNamed({ tokens }: Prose, discourse: Discourse, { from, to }: Phrase): EntityMention | null {
  for (let i = from; i < to - 1; i++) {
    const word = tokens[i]?.folded ?? '';
    const isStatement = word === 'statement' && i === from + 1;
    if (!WRITINGS.has(word) && !isStatement) continue;
    const isFrom = tokens[i + 1]?.folded === 'from' || tokens[i + 1]?.folded === 'by';
    const author = isFrom ? mentionsWithin(discourse, i + 2, to).at(-1) : undefined;
    // "a statement from Holm’s office" is none of Holm’s
    return author && (!isStatement || author.entity.traits.gender === 'it') ? author : null;
  }
  return null;
}

const DEFINITE = new Set(['the', 'his', 'her', 'that']);
const LONGEST = 3;

/**
 * Who wrote what is quoted at a source, "the letter" or "it": the last sentences before tell of it and of who wrote it, behind
 * "from" or as the one whom the sentence is about. "It" may mean anything but what the sentence right before brings in.
 */
export function authorBefore(prose: Prose, discourse: Discourse, { from, to }: Phrase): EntityMention | null {
  const isIt = to - from === 1;
  const own = paragraphOf(prose, from);
  for (let end = from, back = 0; own && back < (isIt && !isReadingAt(prose, to) ? 2 : REACH) && end > 0; back++) {
    const paragraph = paragraphOf(prose, end - 1);
    const sentence = paragraph && sentenceAt(paragraph, end - 1);
    if (!sentence || own.index - paragraph.index > 1) return null;
    const at = writingIn(prose, { from: sentence.from, to: end }, isIt);
    if (at !== null) return authorAround(prose, discourse, sentence, at);
    end = sentence.from;
  }
  return null;
}

/** “…,” it read: it may be told of some sentences before. */
export const isReadingAt = ({ tokens }: Prose, verb: number) => READING.has(tokens[verb]?.folded ?? '');

const READING = new Set(['read', 'reads']);

/** In sentences, that of the source among them. */
const REACH = 4;

/** In tokens: farther back in a sentence nothing is looked for. */
const LONGEST_SENTENCE = 100;

/** The token that tells of something written: "a letter", or the verb of "has written to the governor". */
function writingIn({ tokens, where }: Prose, { from, to }: Phrase, isIt: boolean): number | null {
  for (let i = to - 1; i >= Math.max(from, to - LONGEST_SENTENCE); i--) {
    const word = tokens[i]?.folded ?? '';
    if (where.quoted[i]) continue;
    const isNew = [1, 2, 3].some((before) => /^an?$/.test(tokens[i - before]?.folded ?? ''));
    if (isIt ? isNew && WRITINGS.has(word) : WRITINGS.has(word) || WRITING.has(word)) return i;
  }
  return null;
}

/** “An email from Holm”, "a message that Holm had sent", "Holm sent a second message", "in a letter to the board, Holm asked". */
function authorAround(prose: Prose, discourse: Discourse, sentence: Phrase, at: number): EntityMention | null {
  const { tokens } = prose;
  const first = Math.max(sentence.from, at - LONGEST_SENTENCE);
  const mentions = mentionsWithin(discourse, first, Math.min(sentence.to, at + LONGEST_SENTENCE)).filter(
    ({ quoted }) => !quoted,
  );
  const into = [at - 1, at - 2, at - 3].find((before) => tokens[before]?.folded === 'in');
  const next = tokens[at + 1]?.folded ?? '';
  const behind = next === 'from' || next === 'that' ? behindTie(tokens, mentions, at + 1) : undefined;
  if (behind || next === 'from' || (next === 'that' && into === undefined)) return behind ?? null;
  const isFronted = into === sentence.from;
  const subject = isFronted
    ? mentions.find(({ from }) => from > at && tokens[from - 1]?.text === ',')
    : subjectBefore(tokens, mentions, at, into !== undefined);
  return subject && writes(tokens, subject, at) ? subject : null;
}

/** “A letter from the firm’s surveyor, Jon Vik”: whoever is named first behind "from" or "that", but not a house of theirs. */
function behindTie(
  tokens: Prose['tokens'],
  mentions: readonly EntityMention[],
  tie: number,
): EntityMention | undefined {
  return mentions.find(({ from, to }) => {
    return from > tie && from < tie + MOST_TITLES && !(isAny(tokens[to - 1], POSSESSIVE) && tokens[to]?.isWord);
  });
}

/** "Holm sent a second message"; of "Harbour Mutual had warned Holm in a letter" the first. */
function subjectBefore(tokens: Prose['tokens'], mentions: readonly EntityMention[], at: number, isInto: boolean) {
  const before = mentions.filter(({ to, from }) => to <= at && !isAny(tokens[from - 1], PREPOSITION));
  return isInto ? before[0] : before.at(-1);
}

const MOST_TITLES = 8;

/** Not the person of "Holm’s campaign sent an email", nor of "the Holm campaign". */
function writes(tokens: Prose['tokens'], { to, entity }: EntityMention, at: number): boolean {
  if (entity.traits.gender === 'it') return true;
  const after = tokens.slice(to, Math.max(to, at));
  const comma = after.findIndex(({ text }) => text === ',');
  const between = comma < 0 ? after : after.slice(0, comma);
  return !isAny(tokens[to - 1], POSSESSIVE) && !between.some((token) => isAny(token, SPEAKING_BODY));
}
