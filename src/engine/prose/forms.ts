import { cutLoose, LONGEST } from '../../model/remembered.ts';
import { fold } from '../../model/text.ts';
import { kindsOf } from '../words/word-kinds.ts';

/** What all tokens of the same characters have in common. */
export interface Form {
  readonly text: string;
  /** Case, apostrophes and dashes folded; same length as `text`. */
  readonly folded: string;
  /** `folded` without a possessive ending. */
  readonly bare: string;
  /** What its word is, see `words/word-kinds.ts`. */
  readonly kinds: number;
  readonly isWord: boolean;
  /** A word that begins with a capital letter. */
  readonly isCapitalised: boolean;
  /** See {@link keptByForm}. */
  readonly kept: unknown[];
}

let keepers = 0;

/**
 * `make`, but each form is worked on once, and what comes of it is kept with the form: several steps ask about every
 * token, and a look into a table of all words for each of them took a tenth of the engine's time. Forgotten with the form.
 */
export function keptByForm<Value extends object | boolean>(
  make: (form: Form) => Value,
): (token: { readonly form: Form }) => Value {
  const place = keepers++;
  return ({ form }) => {
    const known = form.kept[place] as Value | undefined;
    if (known !== undefined) return known;
    const made = make(form);
    form.kept[place] = made;
    return made;
  };
}

/** A power of two, and half as many again as forms at most. */
const PLACES = 1 << 15;
const MOST_FORMS = 20_000;
/** A page may be made so that its words all meet in one stretch of the table: those that find no place there share nothing. */
const MOST_TRIES = 64;

/**
 * All forms met so far, by a hash of their characters; emptied when full, so that no page can make it grow. Not a `Map`:
 * that is asked by a string, and to cut it out of the text for every token took four hundredths of the engine's time.
 */
const places: (Form | undefined)[] = new Array(PLACES).fill(undefined);
const hashes = new Int32Array(PLACES);
let count = 0;

/**
 * The form of the characters `[start, end)` of a text. All tokens of one form share its strings: the sets and tables of
 * later steps then compare them by address.
 */
export function formAt(text: string, start: number, end: number): Form {
  if (end - start > LONGEST) return makeForm(text.slice(start, end));
  const hash = hashOf(text, start, end);
  let place = hash & (PLACES - 1);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const form = places[place];
    if (!form) return enter(makeForm(cutLoose(text.slice(start, end))), hash, place);
    if (hashes[place] === hash && isAt(form.text, text, start, end)) return form;
    place = (place + 1) & (PLACES - 1);
  }
  return makeForm(text.slice(start, end));
}

function enter(form: Form, hash: number, place: number): Form {
  if (count >= MOST_FORMS) {
    places.fill(undefined);
    count = 0;
  }
  places[place] = form;
  hashes[place] = hash;
  count++;
  return form;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let k = 0; k < form.length; k++) if (form.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
}

const POSSESSIVE = /'s?$/;

function makeForm(text: string): Form {
  const isWord = /^@?[\p{L}\p{N}]/u.test(text);
  const folded = fold(text);
  const bare = folded.replace(POSSESSIVE, '');
  const isCapitalised = isWord && /^\p{Lu}/u.test(text);
  return { text, folded, bare, kinds: kindsOf(folded), isWord, isCapitalised, kept: [] };
}
