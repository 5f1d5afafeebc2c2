import { partsOfTerm, unknownGroups } from '../model/term-syntax.ts';
import { sameLook } from './comparable.ts';
import type { Fault } from './fault.ts';
import { repeated } from './repeated.ts';

const FEWEST_LETTERS = 3;

/** What is wrong with a list of terms: repeats, forms too short to mean anything, parts that stand for nothing. */
export function* termFaults(field: string, terms: readonly string[]): Generator<Fault> {
  for (const term of repeated(terms)) yield [field, `“${term}” stands twice: remove one`];
  const looks = [...new Set(terms)].map(sameLook);
  for (const look of repeated(looks)) yield [field, `“${look}” stands with and without a hyphen: one is enough`];
  for (const term of new Set(terms)) {
    for (const group of unknownGroups(term))
      yield [field, `“{${group}}” is no group of words: docs/dataset.md lists them`];
    const parts = partsOfTerm(term);
    if (parts.some(({ length }) => length === 0) && unknownGroups(term).length === 0) {
      yield [field, `“${term}” has an empty part: put words on both sides of each “+”`];
    }
    // beside the words of other parts a short one may mean something: “tariff + no”
    if (parts.length === 1) for (const phrase of (parts[0] ?? []).filter(isTooShort)) yield [field, tooShort(phrase)];
  }
}

/** An abbreviation is matched by its capitals: "EU", "US". In lower case, "us" would fire in every text. */
function isTooShort(phrase: string): boolean {
  const letters = phrase.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters < FEWEST_LETTERS && !/\p{Lu}|[^\p{Script=Latin}\p{Script=Common}]/u.test(phrase);
}

const tooShort = (phrase: string) =>
  `“${phrase}” is too short to mean anything: use a longer form, or capitals for an abbreviation`;
