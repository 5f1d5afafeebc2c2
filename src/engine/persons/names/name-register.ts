import { firstIndex } from '../../../model/first-index.ts';
import { NAME_PARTICLES } from '../../words/name-particles.ts';
import { isSameGivenName } from '../../words/short-names.ts';
import { words } from '../../words/word-set.ts';
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
  /** Bodies by what they may be called; `null` for what several may. */
  readonly #shortNames = new Map<string, Entry | null>();

  /** A person by several words: the same first and last name, or one form within the other. */
  find(words: readonly string[]): NamedPerson | null {
    for (const { person } of this.#bearersOf(words.at(-1) ?? '')) {
      const known = withoutArticle(plainWords(person.name), false);
      if (known.length === 1) continue;
      const given = withoutArticle(words.map(plain), BEARS_ARTICLE.test(person.name));
      const [short, long] = known.length <= given.length ? [known, given] : [given, known];
      if (short.every((word, k) => long.includes(word) || (k === 0 && isSameGivenName(word, long[0] ?? ''))))
        return person;
    }
    return null;
  }

  add(person: NamedPerson, words: readonly string[], since: number): NamedPerson {
    for (const word of new Set(words.map(withoutPrefix))) {
      if (NAME_PARTICLES.has(word)) continue;
      const bearers = this.#byWord.get(word);
      if (bearers) bearers.push({ person, since });
      else this.#byWord.set(word, [{ person, since }]);
    }
    return person;
  }

  /** Bodies bear their whole name only; firms their first words too, once it is introduced: see {@link body}. */
  addBody(body: NamedPerson, words: readonly string[], since: number): NamedPerson {
    const key = body.name.toLowerCase();
    const known = this.#bodies.get(key);
    if (known) return known;
    this.#bodies.set(key, body);
    const least = isFirm(body) ? 1 : words.length;
    for (let length = least; length <= words.length; length++)
      this.#shorten(words.slice(0, length).join(' '), body, since);
    return body;
  }

  #shorten(name: string, person: NamedPerson, since: number): void {
    const isOthers = this.#shortNames.has(name) || OPENING_NAMES.has(name);
    this.#shortNames.set(name, isOthers ? null : { person, since });
  }

  /** The body that these words call, introduced before token `index`: "Belharrow" of Belharrow Foods; "National" may be any. */
  body(words: readonly string[], index: number): NamedPerson | null {
    const entry = this.#shortNames.get(words.join(' '));
    return entry && entry.since < index ? entry.person : null;
  }

  /** All who bear the word as given name or surname, in the order of the article. */
  bearers(word: string): readonly NamedPerson[] {
    return personsOf(this.#bearersOf(word));
  }

  /** Those of them whom the article has introduced before token `index`. */
  introduced(word: string, index: number): readonly NamedPerson[] {
    const entries = this.#bearersOf(word);
    const end = firstIndex(entries, ({ since }) => since >= index);
    return personsOf(end < entries.length ? entries.slice(0, end) : entries);
  }

  #bearersOf(word: string): readonly Entry[] {
    return this.#byWord.get(withoutPrefix(word)) ?? NONE;
  }
}

/** "Masri" of "al-Masri": the Arabic article, which news leaves out as it likes. */
const withoutPrefix = (word: string) => word.replace(ARTICLE, '');

const ARTICLE = /^(?:al|el|as|ash|ad|ar|az)[-‑](?=\p{L}{2})/u;

/** "Al Masri", after "Sami al-Masri"; but "Al Lind" is not "Eva Lind". */
const withoutArticle = (words: readonly string[], mayOpen: boolean) =>
  words.filter((word, k) => !((k > 0 || mayOpen) && (word === 'al' || word === 'el')));

const BEARS_ARTICLE = / (?:al|el)[-‑ ]/i;

/** Without accents and dots: "François" is "Francois", "Harry B." has a "b". */
const plain = (word: string) => withoutPrefix(word.normalize('NFD').replace(/[\u0300-\u036f.]/gu, ''));

const plainWords = (name: string) => name.toLowerCase().split(' ').map(plain);

const NONE: readonly never[] = [];

const personsOf = (entries: readonly Entry[]) => (entries.length === 0 ? NONE : entries.map(({ person }) => person));

const isFirm = ({ traits }: NamedPerson) => traits.roles.has('company');

/** With which the names of many houses begin. */
const OPENING_NAMES =
  words(`national united royal american british european international global general first great new old
north south east west northern southern eastern western central public federal city county state world community people`);
