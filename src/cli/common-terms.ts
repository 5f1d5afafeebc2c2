import { termParts } from '../engine/preconditions/terms.ts';
import type { TheRecord } from '../model/record.ts';
import { partsOfTerm } from '../model/term-syntax.ts';
import common from './common-words.json';

/** A term that stands in so many of a hundred news texts, most of them on other matters. */
export interface CommonTerm {
  readonly dossier: string;
  readonly precondition: string;
  readonly term: string;
  /** The share of texts, 0 to 1. */
  readonly share: number;
}

const COUNTS = new Map<string, number>(Object.entries(common.words));

/**
 * Terms of one or two words that much real news has, whatever it is about: the most common first. A term of several parts is
 * not looked at, for its parts must meet, nor one with a capital. `common-words.json` was counted by `npm run learn:words`.
 */
export function commonTerms({ dossiers }: TheRecord): CommonTerm[] {
  const terms = dossiers.flatMap(({ id: dossier, preconditions }) =>
    preconditions.flatMap(({ id: precondition, terms }) =>
      terms.map((term): CommonTerm => ({ dossier, precondition, term, share: shareOf(term) })),
    ),
  );
  return terms.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
}

function shareOf(term: string): number {
  const parts = partsOfTerm(term);
  if (parts.length !== 1) return 0;
  return Math.max(0, ...(parts[0] ?? []).map(shareOfPhrase));
}

function shareOfPhrase(phrase: string): number {
  const words = termParts(phrase);
  if (words.some(({ isProper }) => isProper)) return 0;
  return (COUNTS.get(words.map(({ stem }) => stem).join(' ')) ?? 0) / common.texts;
}

/** The warnings in lines for people. */
export function warningsOf(terms: readonly CommonTerm[]): string[] {
  return terms.map(
    ({ dossier, precondition, term, share }) =>
      `${dossier}.json, ${precondition}, terms: warning: “${term}” stands in ${(100 * share).toFixed(0)} of 100 news texts ` +
      'of all kinds: put a second part beside it, “… + …”, that names the thing',
  );
}
