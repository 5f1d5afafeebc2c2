import type { Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import { METONYMS } from '../../words/person-words.ts';
import { ADVERB, FUNCTION_WORD, GIVEN_NAME, isAny, PRONOUN } from '../../words/word-kinds.ts';
import { isTitleCased } from './headings.ts';

/**
 * Whether only its place gives the word at token `index` a capital: "Others said", "Polls show". It opens a sentence, and is a
 * small word, or one that the text writes small elsewhere.
 */
export function isCapitalOfSentence(prose: Prose, index: number): boolean {
  const token = prose.tokens[index];
  if (!token?.isCapitalised || !opensSentence(prose, index)) return false;
  if (isAny(token, FUNCTION_WORD | PRONOUN)) return true;
  const { small, capital } = spellingsOf(prose);
  if (isAny(token, ADVERB)) return !capital.has(token.bare); // "Connolly"
  return !METONYMS.has(token.folded) && !isAny(token, GIVEN_NAME) && small.has(token.bare);
}

/** Whether the text writes the word at token `index` with a capital inside a sentence, and never small. */
export function isWrittenLarge(prose: Prose, index: number): boolean {
  const { small, capital } = spellingsOf(prose);
  const word = prose.tokens[index]?.bare ?? '';
  return capital.has(word) && !small.has(word);
}

function opensSentence({ tokens, where }: Prose, index: number): boolean {
  return where.sentence[index - 1] !== where.sentence[index] || tokens[index - 1]?.isWord === false;
}

interface Spellings {
  readonly small: ReadonlySet<string>;
  /** Inside a sentence. */
  readonly capital: ReadonlySet<string>;
}

/** How a text writes its words; each text is looked through once. */
function spellingsOf(prose: Prose): Spellings {
  const known = spellings.get(prose);
  if (known) return known;
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const paragraph of prose.paragraphs) {
    if (isTitleCased(prose, paragraph)) continue;
    for (let i = paragraph.from; i < paragraph.to; i++) {
      const { isWord, isCapitalised, bare } = prose.tokens[i] as Token;
      if (isWord && !isCapitalised) small.add(bare);
      else if (isCapitalised && !opensSentence(prose, i)) capital.add(bare);
    }
  }
  const found = { small, capital };
  spellings.set(prose, found);
  return found;
}

const spellings = new WeakMap<Prose, Spellings>();
