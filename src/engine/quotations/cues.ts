import { grouped } from '../../model/grouped.ts';
import type { Prose } from '../prose/prose.ts';
import { GOING_ON, NAMING_WORDS, SOURCE_PREPOSITIONS } from '../words/cue-words.ts';
import { AUXILIARIES, DETERMINERS, isAdverb } from '../words/function-words.ts';
import { CUE_HEAD, isAny, SPEECH_VERB } from '../words/word-kinds.ts';
import type { Phrase } from './phrase.ts';

/** A word that reports speech, with what belongs to it: "has also said", "according to", "put it". */
export interface Cue extends Phrase {
  /** The token of the verb, or of the first preposition. */
  readonly head: number;
  readonly form: 'finite' | 'participle' | 'preposition';
  /** It takes a name or a quality rather than a sentence: "called", "described". */
  readonly naming: boolean;
}

/** The cue whose head is token `index`; `null` when the word reports nothing there. */
export function cueAt(prose: Prose, index: number): Cue | null {
  const head = prose.tokens[index];
  if (!isAny(head, CUE_HEAD)) return null; // most words
  if (isAny(head, SPEECH_VERB) || GOING_ON.has(head?.folded ?? '')) return verbCue(prose, index);
  return prepositionCue(prose, index);
}

const PREPOSITIONS_BY_FIRST = grouped(SOURCE_PREPOSITIONS, (words) => words.slice(0, 1));

function prepositionCue({ tokens }: Prose, index: number): Cue | null {
  const possible = PREPOSITIONS_BY_FIRST.get(tokens[index]?.folded ?? '');
  const words = possible?.find((form) => form.every((word, k) => tokens[index + k]?.folded === word));
  if (!words) return null;
  return { from: index, to: index + words.length, head: index, form: 'preposition', naming: false };
}

function verbCue({ tokens }: Prose, index: number): Cue | null {
  const verb = tokens[index];
  if (isGoingOn(tokens, index)) return { from: index, to: index + 2, head: index, form: 'finite', naming: false };
  if (!verb || !isAny(verb, SPEECH_VERB) || isNounHere(tokens[index - 1]?.folded, verb.folded)) return null;
  if (verb.folded === 'put' && tokens[index + 1]?.folded !== 'it') return null;
  if (verb.folded.startsWith('point') && tokens[index + 1]?.folded !== 'out') return null;
  // "told the Washington Post": a capital inside the sentence makes it a name
  if (verb.isCapitalised && tokens[index - 1]?.isWord) return null;
  if (isPassiveNaming(tokens, index)) return null;
  const participle = verb.folded.endsWith('ing');
  let from = index;
  while (isBeforeVerb(tokens[from - 1]?.folded)) from--;
  let to = index + 1;
  if (verb.folded === 'put' || verb.folded.startsWith('refer') || verb.folded.startsWith('point')) to++;
  return { from, to, head: index, form: participle ? 'participle' : 'finite', naming: NAMING_WORDS.has(verb.folded) };
}

/** “…,” she went on, “…” */
function isGoingOn(tokens: Prose['tokens'], index: number): boolean {
  return GOING_ON.has(tokens[index]?.folded ?? '') && tokens[index + 1]?.folded === 'on' && !tokens[index + 2]?.isWord;
}

/** "He was called “Doctor Herring” by his friends": the subject is not the one who speaks. */
function isPassiveNaming(tokens: Prose['tokens'], index: number): boolean {
  const verb = tokens[index]?.folded ?? '';
  if (!NAMING_WORDS.has(verb) || !verb.endsWith('ed')) return false;
  const before = [tokens[index - 1], tokens[index - 2]].map((token) => token?.folded ?? '');
  return before.some((word, k) => BE.has(word) && (k === 0 || isAdverb(before[0] ?? '')));
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

function isBeforeVerb(word: string | undefined): boolean {
  return word !== undefined && (AUXILIARIES.has(word) || isAdverb(word));
}

/** "a call for", "the report", "his comment", "in question": the same word as a noun. */
const ALSO_NOUNS = new Set(
  `call calls report reports claim claims comment comments post posts tweet tweets note notes
state states term terms label brand charge charges question questions answer answers demand demands pledge pledges
message email text pen vow vows joke jokes remark remarks quote quotes object objects protest protests blast hint
hints counter snap echo boast yell shout chant announcement cry mock praise rail blame promise promises read
worth repeat address deem`.split(/\s+/),
);

function isNounHere(before: string | undefined, word: string): boolean {
  if (!ALSO_NOUNS.has(word)) return false;
  if (before === undefined) return false;
  if (before === 'that' || before === 'who' || before === 'which') return false;
  return DETERMINERS.has(before) || before.endsWith("'s") || NOUN_CONTEXT.has(before);
}

const NOUN_CONTEXT = new Set([
  'of',
  'in',
  'for',
  'with',
  'on',
  'by',
  'new',
  'united',
  'news',
  'public',
  'recent',
  'from',
]);

/** All cues of the tokens `[from, to)`, in order. */
export function cuesIn(prose: Prose, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    const cue = cueAt(prose, i);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.to - 1);
  }
  return cues;
}
