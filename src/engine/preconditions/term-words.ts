import type { Form } from '../prose/forms.ts';
import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
import { columnByForm, listByForm, type Vocabulary } from '../prose/vocabulary.ts';
import { type TermWord, wordsInForm } from './terms.ts';

/**
 * The words of a text for term matching, by their places: a hyphenated token counts as several. They are made when they
 * are asked for: most texts are about no dossier, and of these a handful of words is looked at.
 */
export class TermWords {
  /** How many words there are. */
  readonly length: number;
  readonly #made: TermWord[] = [];
  readonly #tokens: readonly Token[];
  readonly #numbers: readonly number[];
  /** The words and the size of each form. */
  readonly #words: ReturnType<typeof wordsOf>;
  readonly #sizes: ReturnType<typeof sizesOf>;
  /** The place of the first word of each token, or of the next that has one; then the number of words. */
  readonly #places: Int32Array;
  /** The token of each word. */
  readonly #owners: Int32Array;

  constructor({ tokens, forms: { vocabulary, numbers } }: Prose) {
    this.#tokens = tokens;
    this.#numbers = numbers;
    this.#words = wordsOf(vocabulary);
    this.#sizes = sizesOf(vocabulary);
    this.#places = placesOf(numbers, this.#sizes);
    this.length = this.#places[numbers.length] as number;
    this.#owners = ownersOf(this.#places, this.length);
  }

  /** The place of the first word from a token on. */
  placeOf(token: number): number {
    return this.#places[token] as number;
  }

  /** The stem of a word; empty where there is none. */
  stemAt(place: number): string {
    return place < 0 || place >= this.length ? '' : this.#wordAt(place).stem;
  }

  at(place: number): TermWord | undefined {
    if (place < 0 || place >= this.length) return undefined;
    const known = this.#made[place];
    if (known) return known;
    const made = this.#make(place);
    this.#made[place] = made;
    return made;
  }

  slice(from: number, to: number): TermWord[] {
    const words: TermWord[] = [];
    for (let place = from; place < to; place++) words.push(this.at(place) as TermWord);
    return words;
  }

  /** The stems of the words `[from, to)`. */
  stems(from: number, to: number): string[] {
    const stems: string[] = [];
    for (let place = from; place < to; place++) stems.push(this.#wordAt(place).stem);
    return stems;
  }

  /** The word as it stands in its form, its offsets those in the token. */
  #wordAt(place: number): TermWord {
    const token = this.#owners[place] as number;
    const words = this.#words[this.#numbers[token] as number] as readonly TermWord[];
    return words[place - this.placeOf(token)] as TermWord;
  }

  #make(place: number): TermWord {
    const index = this.#owners[place] as number;
    const token = this.#tokens[index] as Token;
    const { text, stem, start, end } = this.#wordAt(place);
    const breaks = place === this.placeOf(index) && this.#breaksBefore(index);
    return { text, stem, start: token.start + start, end: token.start + end, breaks };
  }

  /** Whether a sign other than a quotation mark stands between a token and the word before it: speak with “one voice” is still the term. */
  #breaksBefore(index: number): boolean {
    let before = index - 1;
    while (this.#sizeAt(before) === QUOTATION_MARK) before--;
    return this.#sizeAt(before) === 0;
  }

  #sizeAt(token: number): number {
    return this.#sizes[this.#numbers[token] ?? -1] ?? 0;
  }
}

function placesOf(numbers: readonly number[], sizes: Int32Array): Int32Array {
  const places = new Int32Array(numbers.length + 1);
  let place = 0;
  for (let i = 0; i < numbers.length; i++) {
    place += Math.max(0, sizes[numbers[i] as number] as number);
    places[i + 1] = place;
  }
  return places;
}

function ownersOf(places: Int32Array, length: number): Int32Array {
  const owners = new Int32Array(length);
  for (let i = 0, place = 0; place < length; i++) while (place < (places[i + 1] as number)) owners[place++] = i;
  return owners;
}

/** How many words a form has, or this. */
const QUOTATION_MARK = -1;
const MARK = /^[“”"'‘’«»]|^''$|^``$/;

const wordsOf = listByForm(wordsInForm);

const sizesOf = columnByForm(Int32Array, (form) => {
  const { length } = wordsInForm(form);
  return length === 0 && MARK.test(form.text) ? QUOTATION_MARK : length;
});

/** 1 of each form with a word whose stem is one of these. */
export function columnOfStems(isMeant: (stem: string) => boolean): (vocabulary: Vocabulary) => Uint8Array {
  return columnByForm(Uint8Array, (form: Form) => wordsInForm(form).some(({ stem }) => isMeant(stem)));
}
