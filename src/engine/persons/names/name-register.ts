import { firstIndex } from '../../../model/first-index.ts';
import { NAME_PARTICLES } from '../../words/name-particles.ts';
import { isSameGivenName } from '../../words/short-names.ts';
import type { Entity } from '../people/entities.ts';

export type NamedPerson = Extract<Entity, { kind: 'person' }>;

interface Entry {
  readonly person: NamedPerson;
  /** The token at which the article first gives the name. */
  readonly since: number;
}

/** The full names of one article, to be asked for by their words. Words are folded. */
export class NameRegister {
  /** In the order in which they were introduced. */
  readonly #byWord = new Map<string, Entry[]>();
  readonly #bodies = new Map<string, NamedPerson>();

  /** A person by several words: the same first and last name, or one form within the other. */
  find(words: readonly string[]): NamedPerson | null {
    for (const { person } of this.#byWord.get(words.at(-1) ?? '') ?? []) {
      const known = plainWords(person.name);
      if (known.length === 1) continue;
      const given = words.map(plain);
      const [short, long] = known.length <= given.length ? [known, given] : [given, known];
      if (short.every((word, k) => long.includes(word) || (k === 0 && isSameGivenName(word, long[0] ?? ''))))
        return person;
    }
    return null;
  }

  add(person: NamedPerson, words: readonly string[], since: number): NamedPerson {
    for (const word of new Set(words)) {
      if (NAME_PARTICLES.has(word)) continue;
      const bearers = this.#byWord.get(word);
      if (bearers) bearers.push({ person, since });
      else this.#byWord.set(word, [{ person, since }]);
    }
    return person;
  }

  /** Bodies bear their whole name only. */
  addBody(body: NamedPerson): NamedPerson {
    const key = body.name.toLowerCase();
    const known = this.#bodies.get(key);
    if (!known) this.#bodies.set(key, body);
    return known ?? body;
  }

  /** All who bear the word as given name or surname, in the order of the article. */
  bearers(word: string): readonly NamedPerson[] {
    return personsOf(this.#byWord.get(word) ?? NONE);
  }

  /** Those of them whom the article has introduced before token `index`. */
  introduced(word: string, index: number): readonly NamedPerson[] {
    const entries = this.#byWord.get(word) ?? NONE;
    const end = firstIndex(entries, ({ since }) => since >= index);
    return personsOf(end < entries.length ? entries.slice(0, end) : entries);
  }
}

/** Without accents and dots: "François" is "Francois", "Harry B." has a "b". */
const plain = (word: string) => word.normalize('NFD').replace(/[\u0300-\u036f.]/gu, '');

const plainWords = (name: string) => plain(name.toLowerCase()).split(' ');

const NONE: readonly never[] = [];

const personsOf = (entries: readonly Entry[]) => (entries.length === 0 ? NONE : entries.map(({ person }) => person));
