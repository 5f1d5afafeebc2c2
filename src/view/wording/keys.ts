import type english from '../../../public/_locales/en/messages.json';

/*
 * The English catalogue is the pattern: a key that it does not hold, or a value that its sentence has no place for, is an
 * error of types. Only types are taken from it; the words come with the language that the reader speaks.
 */

type English = typeof english;

type Key = keyof English & string;

/** The forms that languages have for numbers; English has "one" and "other". */
type Category = Intl.LDMLPluralRule;

/** A sentence with a form for each kind of number: "popup_statements" for "popup_statements_one" and "…_other". */
export type PluralKey = { [K in Key]: K extends `${infer Base}_other` ? Base : never }[Key];

/** A sentence with one form. */
export type PlainKey = Exclude<Key, `${PluralKey}_${Category}`>;

type Placeholders<Entry> = Entry extends { placeholders: infer Places } ? keyof Places & string : never;

/** What a sentence has places for; numbers are written as the language writes them. */
type Values<Name extends string> = [Name] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<Name, string | number>>];

export type PlaceOf<K extends PlainKey> = Placeholders<English[K]>;
export type ValuesOf<K extends PlainKey> = Values<PlaceOf<K>>;
/** A sentence without a place, which is all that it says. */
export type FixedKey = { [K in PlainKey]: [PlaceOf<K>] extends [never] ? K : never }[PlainKey];
