import type { Prose } from '../prose/prose.ts';
import { INVERTING_WORDS } from '../words/cue-words.ts';
import { type Cue, cuesIn } from './cues.ts';
import { labelAfter, labelBefore, labelInside } from './labels.ts';
import type { Attribution } from './link.ts';
import type { Phrase } from './phrase.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { endsSoon, reportingClauseAt } from './reporting-clause.ts';
import { endSign, type StretchTokens, type Window, windowAround } from './stretch-window.ts';
import { clauseSubject, subjectOf } from './subjects.ts';

/** Cue and source of stretch number `k` of a paragraph from the words around it, `null` when these name nobody. */
export function attributeInSentence(prose: Prose, stretches: readonly StretchTokens[], k: number): Attribution | null {
  const at = stretches[k] as StretchTokens;
  const window = windowAround(stretches, k);
  const after = attributionAfter(prose, at, window);
  if (after?.link === 'adjacent' && /[,?!—–-]/.test(endSign(prose, at))) return after;
  const before = attributionBefore(prose, at, window);
  if (before?.link === 'adjacent') return before;
  const label = labelBefore(prose, at) ?? labelInside(prose, at) ?? labelAfter(prose, at);
  // a fragment inside the reporter's sentence belongs to the verb before it: he said it was “over” as rain began
  const [first, second] = endSign(prose, at) === '' ? [before, after] : [after, before];
  return label ?? first ?? second ?? introduction(prose, at, window);
}

function attributionAfter(prose: Prose, at: StretchTokens, window: Window): Attribution | null {
  const { tokens } = prose;
  let first = at.to;
  while (first < window.to && /^[,—–-]$/.test(tokens[first]?.text ?? '')) first++;
  const sign = endSign(prose, at);
  const clause = reportingClauseAt(prose, first, window.to, sign === ',');
  if (clause) {
    // “We won.” Lin said nothing more: a full stop closes, unless the clause is all that follows.
    return sign !== '.' || endsSoon(prose, clause, window.to) ? { link: 'adjacent', ...clause } : null;
  }
  for (let i = first; i < window.to - 1; i++) {
    if (tokens[i]?.text !== ',') continue;
    const late = reportingClauseAt(prose, i + 1, window.to, false);
    if (late && endsSoon(prose, late, window.to)) return { link: 'governing', ...late };
  }
  return null;
}

const ADJACENT_WORDS = 4;

function attributionBefore(prose: Prose, at: StretchTokens, window: Window): Attribution | null {
  for (const cue of cuesIn(prose, window.from, at.from).reverse()) {
    const source = sourceOf(prose, cue, window, at);
    if (!source) continue;
    const end = cue.form === 'preposition' ? Math.max(cue.to, source.to) : cue.to;
    const isNear = at.from - end <= ADJACENT_WORDS || prose.tokens[at.from - 1]?.text === ':';
    return { link: isNear ? 'adjacent' : 'governing', cue, source };
  }
  return null;
}

function sourceOf(prose: Prose, cue: Cue, window: Window, at: StretchTokens): Phrase | null {
  if (cue.form === 'preposition') return phraseStartingAt(prose, cue.to, at.from);
  const subject = opensSentence(prose, cue, window)
    ? phraseStartingAt(prose, cue.to, at.from)
    : subjectOf(prose, cue, window.from);
  if (subject && !window.quoted(subject.from)) return subject;
  return clauseSubject(prose, cue.from, window);
}

/** Said Ana Reyes: “…” */
function opensSentence({ tokens }: Prose, cue: Cue, { from }: Window): boolean {
  return cue.from === from && cue.form === 'finite' && INVERTING_WORDS.has(tokens[cue.head]?.folded ?? '');
}

/** Lin gave a short answer: “…” · Lin issued a statement, “…”. Without a listed cue the clause itself introduces. */
function introduction(prose: Prose, at: StretchTokens, window: Window): Attribution | null {
  const sign = prose.tokens[at.from - 1]?.text;
  const introduces = sign === ':' || (sign === ',' && /^\P{L}*\p{Lu}/u.test(prose.text.slice(at.stretch.inner.start)));
  if (!introduces) return null;
  const source = clauseSubject(prose, at.from - 1, window);
  return source && { link: 'introduced', cue: { from: source.to, to: at.from }, source };
}
