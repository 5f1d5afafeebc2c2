import { directionOf, type Language, tagOf, type Wording } from '../../model/language.ts';
import { lazily } from '../../model/lazily.ts';
import type { FixedKey, PlaceOf, PlainKey, PluralKey, ValuesOf } from './keys.ts';

/*
 * One page speaks one language at a time: an entry calls `speak` before it draws anything, and draws anew after the
 * reader has chosen another. Hence nothing may be said while a module is loaded.
 */

/**
 * A language with all that it takes to write numbers, dates and lists in it: dear to make, and every page that is read
 * gets a voice, so that these wait for the first card.
 */
interface Voice extends Wording {
  readonly number: () => Intl.NumberFormat;
  readonly plural: () => Intl.PluralRules;
  readonly list: () => Intl.ListFormat;
}

/** Where a language has more than one way with dates and numbers, this is ours. */
const LOCALES: Readonly<Partial<Record<Language, string>>> = {
  en: 'en-GB',
  // The digits of Arabic news sites, and of the English words beside them.
  ar: 'ar-u-nu-latn',
};

let voice: Voice | null = null;

/** From now on everything is said in this language. */
export function speak(wording: Wording): void {
  const locale = LOCALES[wording.language] ?? tagOf(wording.language);
  voice = {
    ...wording,
    number: lazily(() => new Intl.NumberFormat(locale)),
    plural: lazily(() => new Intl.PluralRules(locale)),
    list: lazily(() => new Intl.ListFormat(locale)),
  };
}

function spoken(): Voice {
  if (!voice) throw new Error('nothing can be said before a language is chosen');
  return voice;
}

export const language = (): Language => spoken().language;

/** For `Intl`: the language with our choice of calendar and digits. */
export const locale = (): string => spoken().number().resolvedOptions().locale;

function message(key: string): string {
  const found = spoken().messages[key];
  if (found === undefined) throw new Error(`nothing is said of “${key}”`);
  return found;
}

/** A sentence, with values in its places. */
export function say<K extends PlainKey>(key: K, ...[values]: ValuesOf<K>): string {
  return filled(message(key), values ?? {});
}

/** A sentence about a number, in the form that the language has for it: "1 quotation", "1,204 quotations". */
export function sayCount(key: PluralKey, count: number): string {
  const { messages, plural } = spoken();
  const form = `${key}_${plural().select(count)}`;
  // French and Spanish have a form for whole millions, which we never reach.
  return filled(message(form in messages ? form : `${key}_other`), { count });
}

/** The pieces of a sentence whose places hold more than text: what is said, and the names of the places. */
export function sayAround<K extends PlainKey>(key: K): readonly (string | { readonly place: PlaceOf<K> })[] {
  return message(key)
    .split(/(\$[a-z]+\$)/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\$[a-z]+\$$/.test(piece) ? { place: piece.slice(1, -1) as PlaceOf<K> } : piece));
}

function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\$([a-z]+)\$/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? number(value) : isolated(value);
  });
}

/**
 * Names, words and hosts in a sentence that runs from right to left are mostly written the other way: they are kept
 * apart, or the marks beside them would change sides. The characters for it are not seen; markup has `<bdi>` instead.
 */
function isolated(value: string): string {
  return directionOf(language()) === 'rtl' ? `\u2068${value}\u2069` : value;
}

/** "1,204". */
export const number = (value: number): string => spoken().number().format(value);

/** "2, 3 and 5". */
export const listed = (words: readonly string[]): string => spoken().list().format(words.map(isolated));

/** The pieces of a list of so many things that are more than text: what is said, and the places of the things. */
export function listAround(count: number): readonly (string | number)[] {
  const places = Array.from({ length: count }, (_, index) => String(index));
  return spoken()
    .list()
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? Number(value) : value));
}

/** Sentences by name; a function for what takes values. */
interface Phrases {
  readonly [name: string]: FixedKey | ((...values: never[]) => unknown) | Phrases;
}

type Said<P> = {
  readonly [Name in keyof P]: P[Name] extends string
    ? string
    : P[Name] extends (...values: never[]) => unknown
      ? P[Name]
      : Said<P[Name]>;
};

/** The same names with the sentences for the keys, said each time anew when they are asked for. */
/* @__NO_SIDE_EFFECTS__ */ // What a bundle does not use stays out of it.
export function phrases<const P extends Phrases>(keys: P): Said<P> {
  const said = {};
  for (const [name, value] of Object.entries(keys)) {
    if (typeof value === 'string') Object.defineProperty(said, name, { get: () => message(value), enumerable: true });
    else Object.assign(said, { [name]: typeof value === 'function' ? value : phrases(value) });
  }
  return said as Said<P>;
}
