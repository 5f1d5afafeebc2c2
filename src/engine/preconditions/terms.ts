import type { Span } from '../../model/span.ts';
import { fold } from '../../model/text.ts';
import type { Token } from '../prose/tokens.ts';

/** A word of the text for term matching: hyphenated tokens count as several ("rare-earth" is "rare" + "earth"). */
export interface TermWord extends Span {
  readonly text: string;
  readonly stem: string;
  /** A stop, a comma or a bracket stands before it: no term runs over these. */
  readonly breaks: boolean;
}

/** A term seen in the text, with whatever it stands for. */
export interface TermHit<T> extends Span {
  readonly meaning: T;
  /** The term is one common word, "respect", and says little by itself. */
  readonly weak: boolean;
}

interface Entry<T> {
  readonly words: readonly TermWord[];
  readonly weak: boolean;
  readonly meaning: T;
}

/** Terms by the stem of their first word; look-up time does not depend on their number. */
export type TermIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

export function buildTermIndex<T>(terms: Iterable<readonly [string, T]>): TermIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const [term, meaning] of terms) {
    const words = termWords(term, 0);
    const [first] = words;
    if (!first) continue;
    const entry = { words, meaning, weak: words.length === 1 && !isProper(first.text) };
    const list = index.get(first.stem);
    if (list) list.push(entry);
    else index.set(first.stem, [entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The words of a text as terms see them. */
export function wordsForTerms(tokens: readonly Token[]): TermWord[] {
  const words: TermWord[] = [];
  let breaks = true;
  for (const { text, start, isWord } of tokens) {
    const [first, ...rest] = isWord ? termWords(text, start) : [];
    if (first) {
      words.push({ ...first, breaks }, ...rest);
      breaks = false;
    } else breaks ||= !QUOTATION_MARK.test(text); // speak with “one voice” is still the term
  }
  return words;
}

const QUOTATION_MARK = /^[“”"'‘’«»]|^''$|^``$/;

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’&.](?:[\p{L}\p{N}\p{M}]+))*%?|%/gu;

function termWords(text: string, offset: number): TermWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    stem: stem(fold(word)),
    start: offset + index,
    end: offset + index + word.length,
    breaks: false,
  }));
}

/** Abbreviations and names keep their capitals: "PoK" is not in "spoke", "US" is not "us". */
function isProper(word: string): boolean {
  return /\p{Lu}/u.test(word);
}

/** "apologise", "honour" as "apologize", "honor": terms match either spelling. */
function american(word: string): string {
  return word
    .replace(/(?<=[a-z]{3})is(?=e[ds]?$|ing$|ations?$)/, 'iz')
    .replace(/(?<=behavi|fav|hon|lab|neighb|col|harb)our/, 'or');
}

/** Cuts the endings of plurals, possessives and regular verbs: "threatening", "threatened", "threatens" are one. */
export function stem(word: string): string {
  const bare = american(word.replace(/'s?$/, ''));
  if (bare.length <= 3 || /[^a-z]/.test(bare)) return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(bare)) return bare;
  const cut = bare.replace(/(?:(?<=[a-z]{4})ing|(?<=[a-z]{3})ed|(?<=x|z|ch|sh|ss)es|s)$/, '');
  return cut.replace(/([bdgkmnprt])\1$/, '$1').replace(/(?<=[a-z]{3})e$/, '');
}

/** Phrases in which a term means nothing: "with respect to", "in this respect", "due respect". */
const IDIOMS = [
  'with respect to',
  'in respect of',
  'in this respect',
  'in that respect',
  'in many respects',
  'due respect',
].map((phrase) => termWords(phrase, 0));

function inIdiom(words: readonly TermWord[], at: number): boolean {
  return IDIOMS.some((idiom) =>
    idiom.some((part, k) => part.stem === words[at]?.stem && at >= k && matchesAt(words, at - k, idiom)),
  );
}

/** Every term in `words`, longest first at each place, several meanings of one place side by side. */
export function findTerms<T>(words: readonly TermWord[], index: TermIndex<T>): TermHit<T>[] {
  const hits: TermHit<T>[] = [];
  for (let i = 0; i < words.length; i++) {
    for (const { words: term, meaning, weak } of index.get(words[i]?.stem ?? '') ?? []) {
      if (!matchesAt(words, i, term) || (weak && inIdiom(words, i))) continue;
      hits.push({ start: words[i]?.start ?? 0, end: words[i + term.length - 1]?.end ?? 0, meaning, weak });
    }
  }
  return hits;
}

function matchesAt(words: readonly TermWord[], at: number, term: readonly TermWord[]): boolean {
  return term.every((wanted, k) => {
    const word = words[at + k];
    if (word?.stem !== wanted.stem || (k > 0 && word.breaks)) return false;
    return !isProper(wanted.text) || sameCapitals(word.text, wanted.text);
  });
}

/** "Entity List" also matches "entity list" as part of a phrase, but an abbreviation keeps all its capitals. */
function sameCapitals(word: string, wanted: string): boolean {
  const capitals = (text: string) => text.replace(/[^\p{Lu}]/gu, '');
  return capitals(word) === capitals(wanted) || (capitals(wanted).length === 1 && capitals(word).length > 1);
}
