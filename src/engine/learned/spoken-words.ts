import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
import type { Phrase } from '../quotations/phrase.ts';
import { FUNCTION_WORD, isAny } from '../words/word-kinds.ts';

interface Attributed {
  readonly content: readonly Phrase[];
  readonly cue: Phrase | null;
  readonly source: Phrase | null;
}

/**
 * The same quotation with nothing but spoken words: without its own label, which a printed transcript sets inside the marks
 * (“MODERATOR: Who pays?”), and without parts that nobody speaks. `null` when no word is left.
 */
export function withSpokenWords<Q extends Attributed>({ tokens }: Prose, quotation: Q): Q | null {
  const content = quotation.content
    .map((part) => behindLabel(part, quotation))
    .filter(
      (part, k) =>
        part.from < part.to && !isAside(tokens, part) && !isValue(tokens, part) && !(k > 0 && isTitle(tokens, part)),
    );
  if (content.length === 0) return null;
  const isSame =
    content.length === quotation.content.length && content.every((part, k) => part === quotation.content[k]);
  return isSame ? quotation : { ...quotation, content };
}

/** A source at the very start of its words, at most an opening mark before it, is no part of them. */
function behindLabel(part: Phrase, { cue, source }: Attributed): Phrase {
  if (!cue || !source || source.from < part.from || source.from > part.from + 1) return part;
  return cue.from === source.to && cue.to <= part.to ? { from: cue.to, to: part.to } : part;
}

/** “(Applause.)”: what is heard, within one pair of brackets. */
function isAside(tokens: readonly Token[], { from, to }: Phrase): boolean {
  let first = from;
  while (first < to && isMark(tokens[first])) first++;
  const closing = CLOSING[tokens[first]?.text ?? ''];
  if (closing === undefined) return false;
  let last = to - 1;
  while (last > first && isMark(tokens[last])) last--;
  return tokens.findIndex(({ text }, at) => at > first && text === closing) === last;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const isMark = (token: Token | undefined) => token?.isWord === false && MARKS.test(token.text);
const MARKS = /^(?:["“”„«»‘’']+|[.!])$/;

/** Where a page shows its own code: author="lind". */
const isValue = (tokens: readonly Token[], { from }: Phrase) => tokens[from - 1]?.text === '=';

/**
 * “We go,” Lind said on Channel Six’s “The Morning Hour.” Words that go on stand behind a sign or as a sentence; of 28 second
 * parts with capitals that stand behind a word 27 were titles, on articles the model had not seen.
 */
function isTitle(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (!tokens[from - 1]?.isWord) return false;
  const words = tokens.slice(from, to).filter(({ isWord }) => isWord);
  const telling = tellingWords(words); // none in “to them”
  if (words.length < 2 || words.length > LONGEST_TITLE) return false;
  return telling.length > 0 && telling.every(({ isCapitalised }) => isCapitalised);
}

/** The words whose letters tell whether others are a title: all but small ones that are written small. */
export const tellingWords = (words: readonly Token[]): Token[] =>
  words.filter((token) => token.isCapitalised || !isAny(token, FUNCTION_WORD));

const LONGEST_TITLE = 8;
