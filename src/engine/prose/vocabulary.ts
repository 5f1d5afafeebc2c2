import { cutLoose, LONGEST } from '../../model/remembered.ts';
import { type Form, makeForm } from './forms.ts';
import { WordKeys } from './word-keys.ts';

/** A power of two, and half as many again as forms at most. */
const PLACES = 1 << 15;
const MOST_FORMS = 20_000;
/** A page may be made so that its words all meet in one stretch of the table: those that find no place there share nothing. */
const MOST_TRIES = 64;

/**
 * The forms of the texts read so far, each with a number, by a hash of their characters. Not a `Map`: that is asked by a
 * string, and to cut it out of the text for every token took four hundredths of the engine's time.
 */
export class Vocabulary {
  /** By their numbers. */
  readonly forms: Form[] = [];
  /** See {@link columnByForm}. */
  readonly columns: Column[] = [];
  /** The number of its form, from 1 on, at the place of each hash. */
  readonly #places = new Int32Array(PLACES);
  readonly #keys = new WordKeys();

  get isFull(): boolean {
    return this.forms.length >= MOST_FORMS;
  }

  /**
   * The number of the form of the characters `[start, end)` of a text. All tokens of one form share its strings: the
   * sets and tables of later steps then compare them by address.
   *
   * @param units those of `text`, see {@link unitsOf}
   */
  numberAt(text: string, units: Uint16Array, start: number, end: number): number {
    if (end - start > LONGEST) return this.#enterAlone(text.slice(start, end));
    let place = this.#keys.read(units, start, end) & (PLACES - 1);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const number = (this.#places[place] as number) - 1;
      if (number < 0) {
        this.#places[place] = this.forms.length + 1;
        this.#keys.add(units, start, end);
        return this.#enter(cutLoose(text.slice(start, end)));
      }
      if (this.#keys.isAt(number, units, start, end)) return number;
      place = (place + 1) & (PLACES - 1);
    }
    return this.#enterAlone(text.slice(start, end));
  }

  /** A form for one token. */
  #enterAlone(text: string): number {
    this.#keys.skip();
    return this.#enter(text);
  }

  #enter(text: string): number {
    return this.forms.push(makeForm(text)) - 1;
  }
}

let current = new Vocabulary();

/** The vocabulary for the next text: a new one after one that is full, so that no page can make it grow for ever. */
export function vocabularyForText(): Vocabulary {
  if (current.isFull) current = new Vocabulary();
  return current;
}

/** What a step knows of the forms of a vocabulary, by their numbers, and of how many of them so far. */
interface Column {
  values: Values;
  known: number;
}

type Values = Uint8Array | Int32Array | unknown[];

let columns = 0;

/**
 * What `make` gives of each form, by its number; each form is worked on once. Several steps ask about every token of a
 * text: numbers side by side come from memory many at a time, objects that hang on a form one by one.
 *
 * @param Kind bytes, or whole numbers of 32 bits
 */
export function columnByForm<Made extends Uint8Array | Int32Array>(
  Kind: new (length: number) => Made,
  make: (form: Form) => number | boolean,
): (vocabulary: Vocabulary) => Made {
  return columnOf(
    (length) => new Kind(length),
    (form) => Number(make(form)),
  );
}

/** The same for objects. */
export function listByForm<Value>(make: (form: Form) => Value): (vocabulary: Vocabulary) => readonly Value[] {
  return columnOf<Value[]>((length) => new Array(length), make);
}

function columnOf<Made extends Values>(
  room: (length: number) => Made,
  make: (form: Form) => Made[number],
): (vocabulary: Vocabulary) => Made {
  const place = columns++;
  return ({ columns, forms }) => {
    const column = columns[place] ?? { values: room(0), known: 0 };
    columns[place] = column;
    if (column.values.length < forms.length) column.values = copyInto(room(2 * forms.length), column);
    for (; column.known < forms.length; column.known++) column.values[column.known] = make(forms[column.known] as Form);
    return column.values as Made;
  };
}

function copyInto(values: Values, { values: old, known }: Column): Values {
  for (let k = 0; k < known; k++) values[k] = old[k];
  return values;
}
