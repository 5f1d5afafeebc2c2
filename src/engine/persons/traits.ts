import { type Prose, paragraphOf } from '../prose/prose.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../words/function-words.ts';
import { HE_TITLES, ROLE_NOUNS, SHE_TITLES, TITLES } from '../words/person-words.ts';

/** What the text tells about a person beside the name. It grows while the text is read. */
export interface Traits {
  /** Known from a title or from the record. `it`: a body. */
  gender: 'he' | 'she' | 'it' | null;
  /** Likely by the given name, or by the first pronoun that meant the person. */
  likely: 'he' | 'she' | null;
  /** Keys of nouns said of the person: offices, trades, appositions. See {@link roleKey}. */
  readonly roles: Set<string>;
}

/** "spokesman", "spokeswoman" and "spokesperson" are one role, "official" and "officials" too. */
export function roleKey(word: string): string {
  return word.replace(/(?:man|woman|person)$/, '').replace(/s$/, '');
}

/** Learns from the words around one mention of the name, the tokens `[from, to)`. */
export function learnTraits(prose: Prose, traits: Traits, from: number, to: number): void {
  learnFromTitles(prose, traits, from);
  const paragraph = paragraphOf(prose, from);
  if (!paragraph) return;
  // "Tarsk’s chief negotiator, Pavel Dronik," and "Pavel Dronik, the chief negotiator,"
  const { tokens } = prose;
  if (from > paragraph.from && tokens[from - 1]?.text === ',') {
    learnNouns(tokens.slice(Math.max(paragraph.from, from - 1 - LONGEST_APPOSITION), from - 1), traits, 'before');
  }
  if (to < paragraph.to && tokens[to]?.text === ',') {
    learnNouns(tokens.slice(to + 1, Math.min(paragraph.to, to + 1 + LONGEST_APPOSITION)), traits, 'after');
  }
}

const MOST_TITLE_WORDS = 5;

/** The words in front of a name: "Foreign Ministry spokesman Lin Jian", "Mrs. Reyes". */
function learnFromTitles({ tokens }: Prose, traits: Traits, nameFrom: number): void {
  for (let i = nameFrom - 1; i >= nameFrom - MOST_TITLE_WORDS; i--) {
    const token = tokens[i];
    if (!token) return;
    if (token.text === '.') continue;
    const word = bareWord(token);
    if (!TITLES.has(word) && !ROLE_NOUNS.has(word) && !token.isCapitalised) return;
    if (ROLE_NOUNS.has(word)) traits.roles.add(roleKey(word));
    traits.gender ??= HE_TITLES.has(word) ? 'he' : SHE_TITLES.has(word) ? 'she' : null;
  }
}

const LONGEST_APPOSITION = 12;

/** The small nouns of an apposition, up to its other comma. One that follows the name must open like one. */
function learnNouns(near: readonly Token[], traits: Traits, side: 'before' | 'after'): void {
  const isSign = ({ isWord }: Token) => !isWord;
  const sign = side === 'after' ? near.findIndex(isSign) : near.findLastIndex(isSign);
  const words = side === 'after' ? near.slice(0, sign < 0 ? near.length : sign) : near.slice(sign + 1);
  const [first] = words;
  if (!first || (side === 'after' && !opensApposition(first))) return;
  for (const token of words) {
    const word = bareWord(token);
    if (!token.isCapitalised && word.length > 2 && !isSmall(word)) traits.roles.add(roleKey(word));
  }
}

/** "Vance, who …" tells what he did, "Vance, a …" what he is. */
function opensApposition({ folded, isCapitalised }: Token): boolean {
  return (
    DETERMINERS.has(folded) || folded.endsWith("'s") || ROLE_NOUNS.has(folded) || TITLES.has(folded) || isCapitalised
  );
}

const isSmall = (word: string) =>
  DETERMINERS.has(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || PRONOUNS.has(word);
