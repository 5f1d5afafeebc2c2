import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isAny, POSSESSIVE } from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import { isDocument } from '../described/documents.ts';
import { type Discourse, mentionsWithin } from '../discourse/discourse.ts';
import type { EntityMention } from '../people/entities.ts';
import { headOf } from './source-head.ts';
import { authorAfter, authorBehind, authorInFront, describedBehind, isWritingVerb } from './written-by.ts';

/*
 * Words that a letter says are those of who wrote it: “Dear Sir,” the letter begins. Papers that many write, as reports, speak
 * for themselves.
 */

const WRITINGS = words('letter email e-mail message text note postcard tweet diary memo telegram voicemail statement');

/** Somebody whom the text names, or a phrase for somebody without a name. */
export type Author = EntityMention | { readonly described: Phrase };

/** Whether a source is a letter or the like that was told of: "the letter", "his last message". */
export function isWriting({ tokens }: Prose, { from, to }: Phrase): boolean {
  const isDefinite = DEFINITE.has(tokens[from]?.folded ?? '');
  let end = from + 1;
  while (end < to && end - from <= LONGEST && tokens[end]?.isWord && !isAny(tokens[end], POSSESSIVE)) end++; // "the letter, shown to jurors,"
  return isDefinite && end - from <= LONGEST && WRITINGS.has(tokens[end - 1]?.folded ?? '');
}

/** Who wrote "a tweet from the coastguard", "the letter, signed by Holm,", "Holm’s letter", as far as the text names them. */
export function authorNamed(prose: Prose, discourse: Discourse, { from, to }: Phrase): EntityMention | null {
  const head = headOf(prose, { from, to });
  for (let i = from; i < head.to; i++) {
    if (!WRITINGS.has(prose.tokens[i]?.folded ?? '')) continue;
    const mentions = mentionsWithin(discourse, from, to);
    const owner = mentions.find((mention) => mention.to === i && isAny(prose.tokens[i - 1], POSSESSIVE));
    const isHead = i === to - 1 || !prose.tokens[i + 1]?.isWord; // not "those probing Holm’s email setup"
    return owner && isHead && owner.from <= from + MOST_TITLES ? owner : authorBehind(prose, mentions, i, to);
  }
  return houseStating(prose, discourse, { from, to }) ?? authorOfPaper(prose, discourse, { from, to });
}

/** "A report in May by the consulting firm Holm Partners": not "a report commissioned by the guild". */
function authorOfPaper(prose: Prose, discourse: Discourse, { from, to }: Phrase): EntityMention | null {
  const { tokens } = prose;
  for (let i = from; i < Math.min(to, from + LONGEST); i++) {
    if (!isDocument(tokens[i]?.folded ?? '') || tokens[i]?.isCapitalised) continue;
    const by = paperBy(tokens, i, to);
    return by === null ? null : authorAfter(prose, mentionsWithin(discourse, by + 1, to), by, to);
  }
  return null;
}

/** Where "by" stands: right behind the noun, or behind "in May" or "released on Monday". */
function paperBy(tokens: Prose['tokens'], noun: number, end: number): number | null {
  for (let i = noun + 1; i < Math.min(end, noun + MOST_BETWEEN); i++) {
    const token = tokens[i];
    if (token?.folded === 'by' || (token?.folded === 'from' && i === noun + 1)) return i;
    const isDated =
      DATING.has(token?.folded ?? '') || token?.isCapitalised === true || PUBLISHED.has(token?.folded ?? '');
    if (!isDated) return null;
  }
  return null;
}

const MOST_BETWEEN = 6;
const DATING = words('in on this last week month year earlier');
const PUBLISHED = words('published released issued written prepared compiled');

/** "A statement from the guild" is the guild's, "a statement from Holm’s office" none of Holm's. */
function houseStating({ tokens }: Prose, discourse: Discourse, { from, to }: Phrase): EntityMention | null {
  if (tokens[from + 1]?.folded !== 'statement' || !/^(?:from|by)$/.test(tokens[from + 2]?.folded ?? '')) return null;
  const house = mentionsWithin(discourse, from + 3, to).at(-1);
  return house?.entity.traits.gender === 'it' ? house : null;
}

const DEFINITE = new Set(['the', 'his', 'her', 'that']);
const LONGEST = 3;
const MOST_TITLES = 2;

/**
 * Who wrote what is quoted at a source, "the letter" or "it": the last sentences before tell of it and of who wrote it, behind
 * "from" or as the one whom the sentence is about. "It" may mean anything but what the sentence right before brings in.
 */
export function authorBefore(prose: Prose, discourse: Discourse, { from, to }: Phrase): Author | null {
  const isIt = to - from === 1;
  const own = paragraphOf(prose, from);
  for (let end = from, back = 0; own && back < (isIt && !isReadingAt(prose, to) ? 2 : REACH) && end > 0; back++) {
    const paragraph = paragraphOf(prose, end - 1);
    const sentence = paragraph && sentenceAt(paragraph, end - 1);
    if (!sentence || own.index - paragraph.index > 1) return null;
    const at = writingIn(prose, { from: sentence.from, to: end }, isIt ? 'it' : (prose.tokens[to - 1]?.folded ?? ''));
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

/**
 * The token that tells of something written: "a letter", or the verb of "has written to the governor". A statement is told of as
 * one: the delegates "left" or "sent" something else.
 */
function writingIn({ tokens, where }: Prose, { from, to }: Phrase, again: string): number | null {
  for (let i = to - 1; i >= Math.max(from, to - LONGEST_SENTENCE); i--) {
    const word = tokens[i]?.folded ?? '';
    if (where.quoted[i]) continue;
    const isNew = [1, 2, 3].some((before) => /^an?$/.test(tokens[i - before]?.folded ?? ''));
    const isWritten =
      again === 'statement' ? word === again : WRITINGS.has(word) || (again !== 'it' && isWritingVerb(word));
    if (isWritten && (isNew || again !== 'it')) return i;
  }
  return null;
}

/** Who wrote what the sentence tells of at token `at`. */
function authorAround(prose: Prose, discourse: Discourse, sentence: Phrase, at: number): Author | null {
  const first = Math.max(sentence.from, at - LONGEST_SENTENCE);
  const last = Math.min(sentence.to, at + LONGEST_SENTENCE);
  const mentions = mentionsWithin(discourse, first, last).filter(({ quoted }) => !quoted);
  const named = authorBehind(prose, mentions, at, last);
  const described = named ? null : describedBehind(prose, at, last);
  return named ?? (described ? { described } : authorInFront(prose, mentions, first, at));
}

/**
 * What is shown or read aloud before a colon: "She showed it to us: “Boat is late.”" are the words of whoever sent it. A phrase
 * to ask `authorBefore` for; `null` of all else.
 */
export function shownBefore({ tokens, where }: Prose, { to }: Phrase): Phrase | null {
  if (!SHOWING.has(tokens[to]?.folded ?? '')) return null;
  let content = to + 1;
  while (content < to + LONGEST_SHOWING && where.quoted[content] === 0) content++;
  if (where.quoted[content] !== 1 || tokens[content - 1]?.text !== ':') return null;
  return shownWithin(tokens, to + 1, content);
}

function shownWithin(tokens: Prose['tokens'], from: number, to: number): Phrase | null {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.folded ?? '';
    if (word === 'it') return { from: i, to: i + 1 };
    if (!WRITINGS.has(word)) continue;
    const isNew = /^an?$/.test(tokens[i - 1]?.folded ?? ''); // and so it is looked for before what follows it
    return isNew ? { from: i + 1, to: i + 2 } : { from: i - 1, to: i + 1 };
  }
  return null;
}

const SHOWING = words('showed shows read reads');
const LONGEST_SHOWING = 10;
