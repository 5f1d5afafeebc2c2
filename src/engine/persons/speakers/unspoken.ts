import { tellingWords } from '../../learned/spoken-words.ts';
import { type Prose, paragraphOf } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { words } from '../../words/word-set.ts';
import { isTitleCased } from '../names/headings.ts';

/** What tells whether anybody says the words of a quotation. */
interface Found {
  readonly kind: string;
  readonly content: readonly Phrase[];
  readonly source: Phrase | null;
}

/**
 * Whether words in quotation marks are a name, a title or a word that is only spoken of, and nobody says them here: Robert
 * “Bobby” Kestrel, a note titled “Eggs”, the word “Hrabal”, “The Owl Who Swore”.
 */
export function isUnspoken(prose: Prose, { kind, content, source }: Found): boolean {
  const { tokens } = prose;
  const [stretch, more] = content;
  if (kind !== 'direct' || !stretch || more) return false;
  const inside = wordsIn(tokens, stretch);
  if (!mayBeTitle(tokens, stretch, inside)) return false;
  if (isBehindNaming(tokens, stretch.from)) return true;
  const paragraph = paragraphOf(prose, stretch.from);
  if (!paragraph || isTitleCased(prose, paragraph)) return false; // capitals tell nothing there
  return isNickname(tokens, stretch) || (source === null && isTitle(inside));
}

/** “We wait,” he wrote in a note titled “Eggs”. “We see no reason to go.”: the title is no part of what he wrote. */
export function withoutTitles<Q extends Found>({ tokens, where }: Prose, quotation: Q): Q {
  if (quotation.content.length < 2) return quotation;
  const content = quotation.content.filter((part) => {
    const isNamed = where.quoted[part.from] === 1 && isBehindNaming(tokens, part.from);
    return !(isNamed && mayBeTitle(tokens, part, wordsIn(tokens, part)));
  });
  return content.length > 0 && content.length < quotation.content.length ? { ...quotation, content } : quotation;
}

const wordsIn = (tokens: readonly Token[], { from, to }: Phrase) =>
  tokens.slice(from, to).filter(({ isWord }) => isWord);

const mayBeTitle = (tokens: readonly Token[], stretch: Phrase, inside: readonly Token[]) =>
  inside.length <= LONGEST_TITLE && !isSentence(tokens, stretch, inside);

const LONGEST_TITLE = 8;

/** “Good morning.”: words that begin and end as a sentence does. */
function isSentence(tokens: readonly Token[], { to }: Phrase, [first]: readonly Token[]): boolean {
  return first?.isCapitalised === true && [to - 1, to - 2].some((at) => /^[.?!]$/.test(tokens[at]?.text ?? ''));
}

/** With its marks. */
const LONGEST_NICKNAME = 5;

/** Robert “Bobby” Kestrel, Lenny “The Lemon” Drabble */
function isNickname(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const isWhole =
    to - from <= LONGEST_NICKNAME && tokens[from + 1]?.isCapitalised === true && tokens[to - 2]?.isWord === true;
  return isWhole && tokens[from - 1]?.isCapitalised === true && tokens[to]?.isCapitalised === true;
}

function isBehindNaming(tokens: readonly Token[], from: number): boolean {
  const [second, last] = [tokens[from - 2]?.folded ?? '', tokens[from - 1]?.folded ?? ''];
  return NAMING.has(last) || (last === 'as' && second === 'known') || (last === 'of' && second === 'misspelling');
}

const NAMING = words(`reading nicknamed titled entitled headlined captioned labelled labeled word words phrase term`);

/** All but small words with capitals: “The Owl Who Swore”. */
function isTitle(inside: readonly Token[]): boolean {
  const telling = tellingWords(inside);
  return inside.length > 1 && telling.length > 1 && telling.every(({ isCapitalised }) => isCapitalised);
}
