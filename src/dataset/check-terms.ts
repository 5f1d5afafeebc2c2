import { sameLook } from './comparable.ts';
import type { Fault } from './fault.ts';
import { repeated } from './repeated.ts';

const FEWEST_LETTERS = 3;

/** What is wrong with a list of terms: repeats, and forms too short to mean anything. */
export function* termFaults(field: string, terms: readonly string[]): Generator<Fault> {
  for (const term of repeated(terms)) yield [field, `“${term}” stands twice: remove one`];
  const looks = [...new Set(terms)].map(sameLook);
  for (const look of repeated(looks)) yield [field, `“${look}” stands with and without a hyphen: one is enough`];
  for (const term of new Set(terms)) {
    const letters = term.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    // An abbreviation is matched by its capitals: "EU", "US". In lower case, "us" would fire in every text.
    if (letters < FEWEST_LETTERS && !/\p{Lu}|[^\p{Script=Latin}\p{Script=Common}]/u.test(term)) {
      yield [field, `“${term}” is too short to mean anything: use a longer form, or capitals for an abbreviation`];
    }
  }
}
