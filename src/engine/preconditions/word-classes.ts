import { WORD_GROUPS } from '../../model/word-groups.ts';
import { stem } from './terms.ts';

/** The group of each word that shares one with others, by its stem: “levy” is of “#tariff”. Phrases are of none. */
const CLASSES: ReadonlyMap<string, readonly string[]> = classes();

const NONE: readonly string[] = [];

/** Stems, each once, with the classes that they are of: these have a sign before them that no word has. */
export function withClasses(stems: Iterable<string>): Set<string> {
  const all = new Set(stems);
  // what is added comes up as well, but no class is of another
  for (const one of all) for (const group of CLASSES.get(one) ?? NONE) all.add(group);
  return all;
}

export const isClass = (feature: string): boolean => feature.startsWith('#');

function classes(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [group, words] of Object.entries(WORD_GROUPS)) {
    for (const word of words.filter((one) => !one.includes(' '))) {
      const key = stem(word.toLowerCase());
      found.set(key, [...(found.get(key) ?? []), `#${group}`]);
    }
  }
  return found;
}
