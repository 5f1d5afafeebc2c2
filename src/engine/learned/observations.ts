import type { Prose } from '../prose/prose.ts';
import { columnByForm } from '../prose/vocabulary.ts';
import { stretchesOf } from '../quotations/stretch-window.ts';
import { hashWord } from './hashing.ts';
import { type Lexicon, levelIn } from './lexicon.ts';
import { wordClass } from './word-classes.ts';

/** What the model sees of the tokens of a text, one number each; arrays run parallel to `prose.tokens`. */
export interface Observations {
  /** Hash of the folded word. */
  readonly word: Int32Array;
  /** Hash of its last three letters. */
  readonly ending: Int32Array;
  /** See `wordClass`. */
  readonly kind: Uint8Array;
  readonly level: Uint8Array;
  /** 1 of a word that begins with a capital letter. */
  readonly capitalised: Uint8Array;
  /** Where it stands in a quoted stretch. */
  readonly quote: Uint8Array;
}

export const UNQUOTED = 0;
export const OPENING_MARK = 1;
export const FIRST_QUOTED = 2;
export const QUOTED = 3;
export const CLOSING_MARK = 4;
/** Stretches of at most three words have numbers of their own: names, titles, scare quotes. */
const SHORT = 4;

/** What a model knows of words, a column for each fact; each word is looked up once. */
export class WordMemory {
  readonly word = columnByForm(Int32Array, ({ folded }) => hashWord(folded));
  readonly ending = columnByForm(Int32Array, ({ folded }) => hashWord(folded.slice(-3)));
  readonly kind = columnByForm(Uint8Array, wordClass);
  readonly capitalised = columnByForm(Uint8Array, ({ isCapitalised }) => isCapitalised);
  readonly level;

  constructor(lexicon: Lexicon) {
    this.level = columnByForm(Uint8Array, ({ folded }) => levelIn(lexicon, hashWord(folded)));
  }
}

export function observe(prose: Prose, memory: WordMemory): Observations {
  const { vocabulary, numbers } = prose.forms;
  return {
    word: pick(memory.word(vocabulary), numbers, new Int32Array(numbers.length)),
    ending: pick(memory.ending(vocabulary), numbers, new Int32Array(numbers.length)),
    kind: pick(memory.kind(vocabulary), numbers, new Uint8Array(numbers.length)),
    level: pick(memory.level(vocabulary), numbers, new Uint8Array(numbers.length)),
    capitalised: pick(memory.capitalised(vocabulary), numbers, new Uint8Array(numbers.length)),
    quote: quoteStates(prose),
  };
}

/** The values of a column at these numbers. Written out: `Int32Array.from` calls a function for each of them. */
function pick<Column extends Int32Array | Uint8Array>(
  column: Column,
  numbers: readonly number[],
  into: Column,
): Column {
  for (let i = 0; i < numbers.length; i++) into[i] = column[numbers[i] as number] as number;
  return into;
}

function quoteStates(prose: Prose): Uint8Array {
  const states = new Uint8Array(prose.tokens.length);
  for (const paragraph of prose.paragraphs) {
    for (const { from, to, stretch } of stretchesOf(prose, paragraph)) {
      const short = to - from <= 5 ? SHORT : 0;
      states.fill(QUOTED + short, from, to);
      states[from] = OPENING_MARK + short;
      if (from + 1 < to) states[from + 1] = FIRST_QUOTED + short;
      if (stretch.closed && to - 1 > from) states[to - 1] = CLOSING_MARK + short;
    }
  }
  return states;
}
