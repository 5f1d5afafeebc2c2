import type { Dossier, DossierId, LearnedWords, PreconditionId } from '../model/record.ts';

/*
 * Learned words as they are shipped. The same words tell of preconditions of many dossiers: they stand once, in order,
 * and each precondition has their places and levels. Gzipped that is a quarter less than the lists of words.
 */

/** The gaps between the places of a precondition’s words, and the level of each, a letter of the alphabet for each. */
type Packed = readonly [gaps: string, levels: string];

export interface PackedWords {
  /** In order; a capital before each word says how many letters it shares with the one before: “AabandonIment”. */
  readonly vocabulary: string;
  readonly of: Readonly<Record<DossierId, Readonly<Record<PreconditionId, Packed>>>>;
}

/** Letters that stand in JSON as they are, for 0 to 79. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-.:;<=>?';
/** A gap that is wider than the alphabet has so many more. */
const WIDER = '~';

const CAPITAL_A = 65;
const MOST_SHARED = 25;

/** The learned words of dossiers, without the lists that these held them in. Throws when a word has a capital. */
export function packWords(dossiers: readonly Dossier[]): PackedWords {
  const taught = dossiers.flatMap(({ id, words }) => (words ? [[id, words] as const] : []));
  const all = taught.flatMap(([, words]) => Object.values(words).flatMap((levels) => levels.flatMap(wordsIn)));
  const vocabulary = [...new Set(all)].sort();
  const places = new Map(vocabulary.map((word, place) => [word, place]));
  const of = taught.map(([id, words]) => {
    return [id, Object.fromEntries(Object.entries(words).map(([on, levels]) => [on, packed(levels, places)]))] as const;
  });
  return { vocabulary: joined(vocabulary), of: Object.fromEntries(of) };
}

/** Gives each dossier back its words. They are unpacked when they are first asked for: few dossiers are in an article. */
export function unpackWords(dossiers: readonly Dossier[], { vocabulary, of }: PackedWords): Dossier[] {
  let words: readonly string[] | null = null;
  return dossiers.map((dossier) => {
    const packed = of[dossier.id];
    if (!packed) return dossier;
    let made: LearnedWords | null = null;
    return {
      ...dossier,
      get words() {
        words ??= split(vocabulary);
        made ??= unpacked(packed, words);
        return made;
      },
    };
  });
}

const wordsIn = (list: string): string[] => (list === '' ? [] : list.split(' '));

function joined(vocabulary: readonly string[]): string {
  return vocabulary
    .map((word, k) => {
      if (/[A-Z]/.test(word)) throw new TypeError(`a learned word with a capital: ${word}`);
      const shared = sharedLetters(word, vocabulary[k - 1] ?? '');
      return String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    })
    .join('');
}

function sharedLetters(word: string, before: string): number {
  let shared = 0;
  while (shared < Math.min(MOST_SHARED, word.length) && word[shared] === before[shared]) shared++;
  return shared;
}

function split(vocabulary: string): string[] {
  let before = '';
  return (vocabulary.match(/[A-Z][^A-Z]*/g) ?? []).map((coded) => {
    before = before.slice(0, coded.charCodeAt(0) - CAPITAL_A) + coded.slice(1);
    return before;
  });
}

function packed(levels: readonly string[], places: ReadonlyMap<string, number>): Packed {
  const entries = levels.flatMap((list, level) =>
    wordsIn(list).map((word) => ({ place: places.get(word) ?? 0, level })),
  );
  entries.sort((a, b) => a.place - b.place);
  const gaps = entries.map(({ place }, k) => letters(place - (entries[k - 1]?.place ?? -1) - 1));
  return [gaps.join(''), entries.map(({ level }) => ALPHABET[level]).join('')];
}

const letters = (gap: number): string =>
  WIDER.repeat(Math.floor(gap / ALPHABET.length)) + ALPHABET[gap % ALPHABET.length];

function unpacked(packed: Readonly<Record<PreconditionId, Packed>>, vocabulary: readonly string[]): LearnedWords {
  return Object.fromEntries(
    Object.entries<Packed>(packed).map(([on, [gaps, levels]]) => {
      const lists: string[][] = [];
      let place = -1;
      let next = 0;
      for (const letter of gaps) {
        if (letter === WIDER) {
          place += ALPHABET.length;
          continue;
        }
        place += ALPHABET.indexOf(letter) + 1;
        const level = ALPHABET.indexOf(levels[next++] ?? '');
        while (lists.length <= level) lists.push([]);
        lists[level]?.push(vocabulary[place] ?? '');
      }
      return [on, lists.map((list) => list.join(' '))];
    }),
  );
}
