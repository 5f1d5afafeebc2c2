import { type Paragraph, type Prose, sentenceAt } from '../prose/prose.ts';
import type { QuotedStretch } from '../prose/quote-marks.ts';
import { tokenIndexAt } from '../prose/tokens.ts';
import { INVERTING_WORDS } from '../words/cue-words.ts';
import { CALENDAR, isAdverb, PREPOSITIONS, PRONOUNS } from '../words/function-words.ts';
import { type Cue, cueAt, cuesIn } from './cues.ts';
import { isPersonNoun, type Phrase, phraseEndingAt, phraseStartingAt, withApposition } from './phrases.ts';

/** How the words around a stretch name its source, from the firmest to the loosest. */
export type Link =
  | 'adjacent' // “…,” said Lin · Lin said: “…”
  | 'label' // LEAVITT: “…” · “…” — Lin Jian
  | 'governing' // Lin called the plan, which failed, “…”
  | 'previous-sentence'
  | 'previous-paragraph';

export interface Attribution {
  readonly link: Link;
  readonly cue: Phrase | null;
  readonly source: Phrase | null;
}

/** A quoted stretch as a run of tokens: `[from, to)` with its marks. */
export interface StretchTokens {
  readonly stretch: QuotedStretch;
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
}

export function tokensOfStretch({ tokens }: Prose, paragraph: Paragraph, stretch: QuotedStretch): StretchTokens {
  return {
    stretch,
    paragraph,
    from: tokenIndexAt(tokens, stretch.start),
    to: tokenIndexAt(tokens, stretch.end - 1) + 1,
  };
}

/**
 * Cue and source of one stretch from the words of its own sentence, `null` when these name nobody. `neighbours` are
 * the other stretches of the paragraph: words inside them belong to somebody's speech and cannot be cue or source.
 */
export function attributeInSentence(
  prose: Prose,
  at: StretchTokens,
  neighbours: readonly StretchTokens[],
): Attribution | null {
  const window = windowAround(at, neighbours);
  const after = attributionAfter(prose, at, window);
  if (after?.link === 'adjacent' && endsOpen(prose, at)) return after;
  const before = attributionBefore(prose, at, window);
  if (before?.link === 'adjacent') return before;
  return after ?? before ?? labelBefore(prose, at) ?? labelAfter(prose, at);
}

/** The free tokens on both sides of a stretch: up to the sentence's ends or the next quoted stretch. */
interface Window {
  readonly from: number;
  readonly to: number;
  /** Where the sentence of the stretch begins, also beyond an earlier stretch. */
  readonly sentenceFrom: number;
  readonly quoted: (index: number) => boolean;
}

function windowAround(at: StretchTokens, neighbours: readonly StretchTokens[]): Window {
  const sentenceFrom = sentenceAt(at.paragraph, at.from).from;
  const next = neighbours.find(({ from }) => from >= at.to);
  const tailSentence = sentenceAt(at.paragraph, Math.min(at.to, at.paragraph.to - 1));
  const sentenceTo = tailSentence.to > at.to ? tailSentence.to : at.paragraph.to;
  const quoted = (index: number) => neighbours.some(({ from, to }) => from <= index && index < to);
  const lastBefore = neighbours.filter(({ to }) => to <= at.from).at(-1);
  return {
    from: Math.max(sentenceFrom, lastBefore?.to ?? 0),
    to: Math.min(sentenceTo, next?.from ?? sentenceTo),
    sentenceFrom,
    quoted,
  };
}

/** “We agree,” and “Why?” wait for a cue; “We agree.” has ended. */
function endsOpen({ text }: Prose, { stretch }: StretchTokens): boolean {
  const last = text.slice(stretch.inner.start, stretch.inner.end).trimEnd().at(-1) ?? '';
  return last !== '.' || /^[,—–-]/.test(text.slice(stretch.end).trimStart());
}

function attributionAfter(prose: Prose, at: StretchTokens, window: Window): Attribution | null {
  const { tokens } = prose;
  let first = at.to;
  while (first < window.to && /^[,—–-]$/.test(tokens[first]?.text ?? '')) first++;
  const adjacent = clauseAt(prose, first, window);
  if (adjacent) {
    if (endsOpen(prose, at) || endsSoon(prose, adjacent, window)) return { link: 'adjacent', ...adjacent };
    return null;
  }
  for (let i = first; i < window.to - 1; i++) {
    if (tokens[i]?.text !== ',') continue;
    const late = clauseAt(prose, i + 1, window);
    if (late && endsSoon(prose, late, window)) return { link: 'governing', ...late };
  }
  return null;
}

interface Clause {
  readonly cue: Phrase;
  readonly source: Phrase;
}

/** A reporting clause that begins at token `first`: "Lin said", "said Lin", "according to Lin", "she added". */
function clauseAt(prose: Prose, first: number, window: Window): Clause | null {
  const opening = cueAt(prose, skipAdverbs(prose, first, window.to));
  if (opening && (opening.form === 'preposition' || INVERTING_WORDS.has(prose.tokens[opening.head]?.folded ?? ''))) {
    const source = phraseStartingAt(prose, opening.to, window.to);
    if (source) return { cue: opening, source: withApposition(prose, source, window.to) };
  }
  for (let i = first; i < Math.min(window.to, first + 25); i++) {
    const cue = cueAt(prose, i);
    if (!cue || cue.form !== 'finite') continue;
    const source = subjectOf(prose, cue, first);
    return source && source.from <= first + 1 && isSpeakingSubject(prose, source) ? { cue, source } : null;
  }
  return null;
}

function skipAdverbs({ tokens }: Prose, from: number, to: number): number {
  let i = from;
  while (i < to && isAdverb(tokens[i]?.folded ?? '')) i++;
  return i;
}

/** True when little follows the clause: a full stop, a day, "in a statement", or the next quoted part. */
function endsSoon({ tokens }: Prose, { cue, source }: Clause, window: Window): boolean {
  const end = Math.max(cue.to, source.to);
  const next = tokens[end];
  if (end >= window.to || !next?.isWord) return true;
  return CALENDAR.has(next.folded) || isAdverb(next.folded) || PREPOSITIONS.has(next.folded);
}

/**
 * The subject of a cue: the noun phrase before it, beyond adverbs, auxiliaries and an inserted clause between commas:
 * "The source, who requested anonymity to discuss sensitive matters, said".
 */
export function subjectOf(prose: Prose, cue: Cue, first: number): Phrase | null {
  const { tokens } = prose;
  const last = cue.from - 1;
  if (last < first) return null;
  if (tokens[last]?.text === ',' || tokens[last]?.text === ')' || /^[—–]$/.test(tokens[last]?.text ?? '')) {
    return subjectBeyondInsertion(prose, last, first);
  }
  return phraseEndingAt(prose, first, last);
}

function subjectBeyondInsertion(prose: Prose, closing: number, first: number): Phrase | null {
  const { tokens } = prose;
  const opens = tokens[closing]?.text === ')' ? '(' : (tokens[closing]?.text ?? ',');
  for (let i = closing - 1; i > first; i--) {
    if (tokens[i]?.text !== opens) continue;
    const head = phraseEndingAt(prose, first, i - 1);
    if (head && isLikelyPerson(prose, head)) return { from: head.from, to: closing };
  }
  return null;
}

/** "a rare direct rebuke" is no clause: a subject is a name, a pronoun, a person's or body's noun, or "the poll". */
function isSpeakingSubject(prose: Prose, phrase: Phrase): boolean {
  const first = prose.tokens[phrase.from]?.folded ?? '';
  return PRONOUNS.has(first) || isLikelyPerson(prose, phrase) || (first === 'the' && phrase.to - phrase.from <= 3);
}

function isLikelyPerson({ tokens }: Prose, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && (isPersonNoun(token.folded) || token.isCapitalised)) return true;
  }
  return false;
}

function attributionBefore(prose: Prose, at: StretchTokens, window: Window): Attribution | null {
  const cues = cuesIn(prose, window.from, at.from);
  for (let k = cues.length - 1; k >= 0; k--) {
    const cue = cues[k] as Cue;
    const source = sourceOf(prose, cue, window, at);
    if (!source) continue;
    const between = at.from - Math.max(cue.to, cue.form === 'preposition' ? source.to : 0);
    return { link: between <= 4 || endsWithColon(prose, at) ? 'adjacent' : 'governing', cue, source };
  }
  return null;
}

function endsWithColon({ tokens }: Prose, at: StretchTokens): boolean {
  return tokens[at.from - 1]?.text === ':';
}

function sourceOf(prose: Prose, cue: Cue, window: Window, at: StretchTokens): Phrase | null {
  if (cue.form === 'preposition') return phraseStartingAt(prose, cue.to, at.from);
  const subject = subjectOf(prose, cue, window.from);
  if (subject && !window.quoted(subject.from)) return subject;
  return cue.form === 'participle' ? clauseSubject(prose, cue, window) : null;
}

/** "Lin spoke in Beijing, adding that “…”": the subject of the sentence's first cue, or its first noun phrase. */
function clauseSubject(prose: Prose, participle: Cue, window: Window): Phrase | null {
  for (const cue of cuesIn(prose, window.sentenceFrom, participle.from).reverse()) {
    if (window.quoted(cue.head)) continue;
    const subject =
      cue.form === 'finite' ? (subjectOf(prose, cue, window.sentenceFrom) ?? invertedSubject(prose, cue)) : null;
    if (subject && !window.quoted(subject.from)) return subject;
  }
  const opening = phraseStartingAt(prose, window.from, participle.from);
  return opening && isLikelyPerson(prose, opening) ? opening : null;
}

function invertedSubject(prose: Prose, cue: Cue): Phrase | null {
  if (!INVERTING_WORDS.has(prose.tokens[cue.head]?.folded ?? '')) return null;
  return phraseStartingAt(prose, cue.to, cue.to + 12);
}

/** Transcripts: `LEAVITT: “…”`, and headlines: `Lin Jian: “…”`. The label is all that precedes in its paragraph. */
function labelBefore(prose: Prose, at: StretchTokens): Attribution | null {
  const { from } = at.paragraph;
  if (!endsWithColon(prose, at) || at.from - 1 - from > 6) return null;
  const source = phraseEndingAt(prose, from, at.from - 2);
  if (!source || source.from > from + 1 || !isLikelyPerson(prose, source)) return null;
  return { link: 'label', cue: { from: at.from - 1, to: at.from }, source };
}

/** Pull quotes and letters: “…” — Lin Jian, ministry spokesman */
function labelAfter(prose: Prose, at: StretchTokens): Attribution | null {
  const { tokens } = prose;
  if (!/^[—–-]$/.test(tokens[at.to]?.text ?? '') || at.to + 1 >= at.paragraph.to) return null;
  if (!tokens[at.to + 1]?.isCapitalised) return null;
  const source = phraseStartingAt(prose, at.to + 1, at.paragraph.to);
  if (!source) return null;
  return { link: 'label', cue: { from: at.to, to: at.to + 1 }, source: withApposition(prose, source, at.paragraph.to) };
}
