import { firstIndex } from '../../model/first-index.ts';
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
  /** The words of each form. */
  readonly #words: ReturnType<typeof wordsOf>;
  readonly #sizes: Int32Array;
  /** The place of the first word of each token, or of the next that has one; then the number of words. */
  readonly #places: Int32Array;

  constructor({ tokens, forms: { vocabulary, numbers } }: Prose) {
    this.#tokens = tokens;
    this.#numbers = numbers;
    this.#words = wordsOf(vocabulary);
    const sizeOf = sizesOf(vocabulary);
    this.#sizes = new Int32Array(numbers.length);
    this.#places = new Int32Array(numbers.length + 1);
    let place = 0;
    for (let i = 0; i < numbers.length; i++) {
      const size = sizeOf[numbers[i] as number] as number;
      this.#sizes[i] = size;
      if (size > 0) place += size;
      this.#places[i + 1] = place;
    }
    this.length = place;
  }

  /** The place of the first word from a token on. */
  placeOf(token: number): number {
    return this.#places[token] as number;
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
    return Array.from({ length: Math.max(0, to - from) }, (_, k) => this.at(from + k) as TermWord);
  }

  #make(place: number): TermWord {
    const index = firstIndex(this.#places, (next) => next > place) - 1;
    const token = this.#tokens[index] as Token;
    const inside = place - this.placeOf(index);
    const words = this.#words[this.#numbers[index] as number] as readonly TermWord[];
    const { text, stem, start, end } = words[inside] as TermWord;
    const breaks = inside === 0 && this.#breaksBefore(index);
    return { text, stem, start: token.start + start, end: token.start + end, breaks };
  }

  /** Whether a sign other than a quotation mark stands between a token and the word before it: speak with “one voice” is still the term. */
  #breaksBefore(index: number): boolean {
    let before = index - 1;
    while (this.#sizes[before] === QUOTATION_MARK) before--;
    return (this.#sizes[before] ?? 0) === 0;
  }
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
