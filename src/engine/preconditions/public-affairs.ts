import type { TokenForms } from '../prose/tokens.ts';
import type { SentenceHits } from './sentence-hits.ts';
import { columnOfStems } from './term-words.ts';
import { stem } from './terms.ts';

/*
 * Gardeners, bakers and phone companies ask things of each other in the words of negotiations: guarantees, talks, tariffs,
 * and they come from two countries. What their stories lack is those who govern. No dossier is in play without.
 */

const OFFICES = new Set(
  `minister ministry president presidential premier chancellor government cabinet negotiator negotiate envoy diplomat
  diplomacy diplomatic spokesman spokeswoman spokesperson ambassador parliament lawmaker senator congress official
  delegation embassy foreign commissioner commission administration kremlin army military summit treaty leader secretary
  capital`
    .split(/\s+/)
    .map(stem),
);

/**
 * More than this share of the sentences name an official or an office, or so many in a long text, or so many officials are
 * named, as in a paper of short sentences; a shorter text is not judged.
 */
const SHARE = 1 / 5;
const ENOUGH = 5;
const ENOUGH_OFFICIALS = 3;
const LONGER_THAN = 8;

const namesOffice = columnOfStems((stem) => OFFICES.has(stem));

/** Whether a text is about those who govern. `forms` are those of its tokens. */
export function isOnPublicAffairs(sentences: readonly SentenceHits[], forms: TokenForms): boolean {
  if (sentences.length <= LONGER_THAN) return true;
  const offices = namesOffice(forms.vocabulary);
  const hasOffice = ({ sentence: { from, to } }: SentenceHits) =>
    forms.numbers.slice(from, to).some((number) => offices[number] === 1);
  const found = sentences.filter((sentence) => sentence.officials.length > 0 || hasOffice(sentence));
  if (found.length >= ENOUGH || found.length > SHARE * sentences.length) return true;
  return new Set(found.flatMap(({ officials }) => officials.map(({ official }) => official))).size >= ENOUGH_OFFICIALS;
}
