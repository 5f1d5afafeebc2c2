import { keptByForm } from '../prose/forms.ts';
import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
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

interface WordFacts {
  readonly word: number;
  readonly ending: number;
  readonly kind: number;
  readonly level: number;
  readonly capitalised: number;
}

/** What a model knows of words; each is looked up once. */
export class WordMemory {
  readonly factsOf: (token: Token) => WordFacts;

  constructor(lexicon: Lexicon) {
    this.factsOf = keptByForm((form) => {
      const word = hashWord(form.folded);
      return {
        word,
        ending: hashWord(form.folded.slice(-3)),
        kind: wordClass(form),
        level: levelIn(lexicon, word),
        capitalised: form.isCapitalised ? 1 : 0,
      };
    });
  }
}

export function observe(prose: Prose, memory: WordMemory): Observations {
  const { length } = prose.tokens;
  const word = new Int32Array(length);
  const ending = new Int32Array(length);
  const kind = new Uint8Array(length);
  const level = new Uint8Array(length);
  const capitalised = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const facts = memory.factsOf(prose.tokens[i] as Token);
    word[i] = facts.word;
    ending[i] = facts.ending;
    kind[i] = facts.kind;
    level[i] = facts.level;
    capitalised[i] = facts.capitalised;
  }
  return { word, ending, kind, level, capitalised, quote: quoteStates(prose) };
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
