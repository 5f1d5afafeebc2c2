import { fold } from '../../model/text.ts';

/** A word of a text: what it is compared by, and the stretch of text that it stands in. */
export interface Token {
  /** Case, marks and spelling of numbers folded; equal keys are the same word. */
  readonly key: string;
  /** The word with the marks around it, as printed. */
  readonly text: string;
  /** True where the article prints an ellipsis before this word. */
  readonly afterEllipsis: boolean;
  readonly endsSentence: boolean;
  /** True inside the reporter's `[brackets]`: what stands there nobody said. */
  readonly inserted: boolean;
}

/* “145%”, “145 percent” and “145 per cent” are one number and one sign. */
const WORD = /per\scent\b|percent\b|%|[\p{L}\p{N}]+(?:['’&.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/giu;
const ELLIPSIS = /…|\.\s?\.\s?\./;
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Beyond this nobody reads a comparison word by word, and no quotation is so long; hostile text is cut here. */
const MOST_WORDS = 600;

/** The words of a text in order. White space and marks belong to the word before them, opening marks to the one after. */
export function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(WORD)].slice(0, MOST_WORDS);
  const brackets = [...text.matchAll(/\[[^[\]]*\]/g)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return found.map(({ 0: word, index }, at) => {
    const from = at === 0 ? 0 : beginOf(text, endOf(found[at - 1]), index);
    const next = found[at + 1];
    const to = next ? beginOf(text, index + word.length, next.index) : text.length;
    const before = text.slice(at === 0 ? 0 : endOf(found[at - 1]), index);
    return {
      key: keyOf(word),
      text: text.slice(from, to),
      afterEllipsis: ELLIPSIS.test(before),
      endsSentence: /[.?!]/.test(text.slice(index + word.length, to).replace(ELLIPSIS, '')),
      inserted: brackets.some(([start, end]) => start < index && index < end),
    };
  });
}

const endOf = (match: RegExpExecArray | RegExpMatchArray | undefined) => (match?.index ?? 0) + (match?.[0].length ?? 0);

/** Between two words: behind the last white space, so that “(” and “$” go with the word that they open. */
function beginOf(text: string, end: number, next: number): number {
  const space = text.slice(end, next).search(/\s(?=\S*$)/);
  return space < 0 ? next : end + space + 1;
}

function keyOf(word: string): string {
  const folded = fold(word).replace(/\s+/g, ' ');
  if (folded === 'percent' || folded === 'per cent') return '%';
  const number = NUMBER_WORDS.indexOf(folded);
  if (number >= 0) return String(number);
  return /^\d/.test(folded) ? folded.replace(/,(?=\d{3})/g, '') : folded;
}

export const isNumber = ({ key, text }: Token) => /^\d/.test(key) && !/\bone\b/i.test(text);

const NEGATIONS = new Set('no not never none nothing nobody neither nor without cannot'.split(' '));

export const isNegation = ({ key }: Token) => NEGATIONS.has(key) || key.endsWith("n't");
