import type { Prose } from '../prose/prose.ts';
import { INVERTING_WORDS } from '../words/cue-words.ts';
import { ADVERB, CONJUNCTION, isAny, PERSON_NOUN, PREPOSITION, PRONOUN } from '../words/word-kinds.ts';
import { type Cue, cuesIn } from './cues.ts';
import { isNameWord, type Phrase } from './phrase.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { phraseEndingAt } from './phrase-before.ts';
import type { Window } from './stretch-window.ts';

/**
 * The subject of a cue: the noun phrase before it, beyond adverbs, auxiliaries and an inserted clause between commas:
 * "The source, who requested anonymity to discuss sensitive matters, said". Nothing before token `first` is looked at.
 */
export function subjectOf(prose: Prose, cue: Cue, first: number): Phrase | null {
  const last = cue.from - 1;
  if (last < first) return null;
  // "Trump, meanwhile, rejects the polls, saying": the comma before a participle closes no insertion
  if (cue.form === 'participle' && prose.tokens[last]?.text === ',') return null;
  return /^[,)—–]$/.test(prose.tokens[last]?.text ?? '')
    ? subjectBeyondInsertion(prose, last, first)
    : withPartners(prose, phraseEndingAt(prose, first, last), first);
}

/** "Ana Reyes and Tomas Berg said": names joined by "and" speak together. */
function withPartners(prose: Prose, phrase: Phrase | null, first: number): Phrase | null {
  if (!phrase || prose.tokens[phrase.from - 1]?.folded !== 'and' || !isNameWord(prose.tokens, phrase.from, first))
    return phrase;
  const partner = phraseEndingAt(prose, first, phrase.from - 2);
  return partner && isNameWord(prose.tokens, partner.to - 1, first) ? { from: partner.from, to: phrase.to } : phrase;
}

/** The head before an insertion that ends at token `closing`, with the insertion. */
function subjectBeyondInsertion(prose: Prose, closing: number, first: number): Phrase | null {
  const { tokens } = prose;
  const opens = tokens[closing]?.text === ')' ? '(' : (tokens[closing]?.text ?? ',');
  // "Cecelia Reyes, 67, a teacher in Allentown, Pa., said": a name at the clause's start takes all that follows along
  const opening = phraseStartingAt(prose, first, closing);
  if (opening && isLikelyPerson(prose, opening) && tokens[opening.to]?.text === opens) {
    return withInsertion(prose, opening, closing);
  }
  for (let i = closing - 1; i > first; i--) {
    if (tokens[i]?.text !== opens) continue;
    const head = phraseEndingAt(prose, first, i - 1);
    if (head && isLikelyPerson(prose, head)) return withInsertion(prose, head, closing);
  }
  return null;
}

/** An apposition or relative clause belongs to the source; "in a call with reporters" does not. */
function withInsertion({ tokens }: Prose, head: Phrase, closing: number): Phrase {
  if (isAny(tokens[head.to + 1], PREPOSITION)) return head;
  return { from: head.from, to: tokens[closing]?.text === ')' ? closing + 1 : closing };
}

/**
 * The subject of a sentence for cues that have none beside them: participles ("Lin spoke in Beijing, adding that “…”")
 * and second verbs ("he supported the plan and said, “…”").
 */
export function clauseSubject(prose: Prose, before: number, window: Window): Phrase | null {
  for (const cue of cuesIn(prose, window.sentenceFrom, before).reverse()) {
    if (cue.form !== 'finite' || window.quoted(cue.head)) continue;
    const subject = subjectOf(prose, cue, window.sentenceFrom) ?? invertedSubject(prose, cue);
    if (subject && !window.quoted(subject.from)) return subject;
  }
  return openingPhrase(prose, window.from, before) ?? openingPhrase(prose, window.sentenceFrom, before);
}

/** The first noun phrase that can speak at a clause's start: after the sentence's first token, a comma or a conjunction. */
function openingPhrase(prose: Prose, from: number, before: number): Phrase | null {
  const { tokens } = prose;
  for (let i = from; i < before; i++) {
    const previous = tokens[i - 1];
    const opens = i === from || !previous?.isWord || isAny(previous, CONJUNCTION);
    if (isAny(tokens[i], ADVERB)) continue; // "Immediately after the attacks"
    const phrase = opens ? phraseStartingAt(prose, i, before) : null;
    if (phrase && isSpeakingSubject(prose, phrase)) return phrase;
  }
  return null;
}

function invertedSubject(prose: Prose, cue: Cue): Phrase | null {
  if (!INVERTING_WORDS.has(prose.tokens[cue.head]?.folded ?? '')) return null;
  return phraseStartingAt(prose, cue.to, cue.to + 12);
}

/** "a rare direct rebuke" is no clause: a subject is a name, a pronoun, a person's or body's noun, or "the poll". */
export function isSpeakingSubject(prose: Prose, phrase: Phrase): boolean {
  const first = prose.tokens[phrase.from];
  return (
    isAny(first, PRONOUN) || isLikelyPerson(prose, phrase) || (first?.folded === 'the' && phrase.to - phrase.from <= 3)
  );
}

export function isLikelyPerson({ tokens }: Prose, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (isAny(token, PERSON_NOUN) || (token?.isCapitalised && (i > from || !isAny(token, CONJUNCTION)))) return true;
  }
  return false;
}
