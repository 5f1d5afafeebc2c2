import type { Dossier } from '../../model/record.ts';
import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
import { COUNTRY_OF } from '../words/countries.ts';
import type { SentenceHits } from './sentence-hits.ts';

const POSSESSIVE = /['’]s$/;
const CAPITAL = /^[A-Z]/;

/** The countries that each sentence names: by their words, and by the officials who speak for them. */
export function countriesIn({ tokens }: Prose, sentences: readonly SentenceHits[]): ReadonlySet<string>[] {
  return sentences.map(({ sentence: { from, to }, officials }) => {
    const named = new Set<string>();
    for (let at = from; at < to; at++) {
      const country = countryOf(tokens[at] as Token);
      if (country !== undefined) named.add(country);
    }
    for (const { official } of officials) {
      const country = COUNTRY_OF.get(official.country.toLowerCase());
      if (country !== undefined) named.add(country);
    }
    return named;
  });
}

/** Few words have a capital: only these are looked up. */
function countryOf({ text, folded }: Token): string | undefined {
  if (!CAPITAL.test(text)) return undefined;
  return COUNTRY_OF.get(folded) ?? COUNTRY_OF.get(folded.replace(POSSESSIVE, ''));
}

/** Those of the countries that a dossier does not speak of. */
export function othersThan(dossier: Dossier, countries: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  const own = countriesOf(dossier);
  return countries.map((here) => new Set([...here].filter((country) => !own.has(country))));
}

const KNOWN = new WeakMap<Dossier, ReadonlySet<string>>();

/**
 * The countries of a dossier: its parties, “Beijing” for China, and those that its preconditions are about, such as Russia
 * where the oil that India buys is Russian. Worked out once for each dossier.
 */
function countriesOf(dossier: Dossier): ReadonlySet<string> {
  const known = KNOWN.get(dossier);
  if (known) return known;
  const texts = [
    ...dossier.parties.flatMap(({ terms }) => terms),
    ...dossier.preconditions.flatMap(({ label, summary }) => [label, summary]),
  ];
  const words = texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}.]+/u));
  const made = new Set(words.flatMap((word) => COUNTRY_OF.get(word) ?? COUNTRY_OF.get(word.replace(/\.$/, '')) ?? []));
  KNOWN.set(dossier, made);
  return made;
}
