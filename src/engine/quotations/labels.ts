import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
import type { Attribution } from './link.ts';
import { phraseStartingAt, withApposition } from './phrase-after.ts';
import { phraseEndingAt } from './phrase-before.ts';
import type { StretchTokens } from './stretch-window.ts';
import { isLikelyPerson } from './subjects.ts';

const LONGEST_LABEL = 8;

/** Transcripts: `LEAVITT: “…”`, and headlines: `Lin Jian: “…”`. The label is all that precedes in its paragraph. */
export function labelBefore(prose: Prose, at: StretchTokens): Attribution | null {
  const { from } = at.paragraph;
  const colon = at.from - 1;
  if (prose.tokens[colon]?.text !== ':' || colon - from > LONGEST_LABEL) return null;
  const source = phraseEndingAt(prose, from, colon - 1);
  if (!source || source.from > from + 1 || !isLikelyPerson(prose, source)) return null;
  return { link: 'label', cue: { from: colon, to: colon + 1 }, source };
}

/** Pull quotes and letters: “…” — Lin Jian, ministry spokesman. The name may stand in a paragraph of its own. */
export function labelAfter(prose: Prose, at: StretchTokens): Attribution | null {
  if (at.to < at.paragraph.to) return dashAndName(prose, at.to, at.paragraph.to);
  const next = prose.paragraphs[at.paragraph.index + 1];
  return next && next.to - next.from <= 2 * LONGEST_LABEL ? dashAndName(prose, next.from, next.to) : null;
}

/** A transcript that is quoted as a whole: ¶"PENCE: Well, look …¶"WALLACE: But, Governor … */
export function labelInside({ tokens }: Prose, at: StretchTokens): Attribution | null {
  if (at.from !== at.paragraph.from) return null;
  const first = at.from + 1;
  let colon = first;
  while (colon - first < LONGEST_NAME && isInCapitals(tokens[colon])) colon++;
  if (colon === first || tokens[colon]?.text !== ':' || colon + 1 >= at.to) return null;
  return { link: 'label', cue: { from: colon, to: colon + 1 }, source: { from: first, to: colon } };
}

const LONGEST_NAME = 3;

function isInCapitals(token: Token | undefined): boolean {
  return (
    token?.isWord === true &&
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    /\p{Lu}/u.test(token.text)
  );
}

function dashAndName(prose: Prose, dash: number, limit: number): Attribution | null {
  if (!/^[—–―-]$/.test(prose.tokens[dash]?.text ?? '') || !prose.tokens[dash + 1]?.isCapitalised) return null;
  const source = phraseStartingAt(prose, dash + 1, limit);
  if (!source || !isLikelyPerson(prose, source)) return null;
  return { link: 'label', cue: { from: dash, to: dash + 1 }, source: withApposition(prose, source, limit) };
}
