import type { Speaker } from '../../model/quotation.ts';
import type { MergedQuotation } from '../learned/merge.ts';
import { type Paragraph, type Prose, paragraphOf } from '../prose/prose.ts';

type Said = Pick<MergedQuotation, 'content' | 'source'>;

/** A longer paragraph is no turn of a conversation. */
const MOST_TOKENS = 40;
const CONFIDENCE = 0.72;

/**
 * Conversations in which two take turns: after “…,” said Voss. and “…,” said Babb. a short paragraph that is nothing but a
 * quotation is Voss again, the next one Babb. `speakers` belong to `said`, both in reading order; anything else between the
 * turns ends the conversation.
 */
export function takeTurns(prose: Prose, said: readonly Said[], speakers: readonly Speaker[]): Speaker[] {
  const answers = [...speakers];
  const byParagraph = new Map<number, number[]>();
  said.forEach(({ content }, k) => {
    const paragraph = content[0] && paragraphOf(prose, content[0].from);
    if (!paragraph) return;
    const list = byParagraph.get(paragraph.index);
    if (list) list.push(k);
    else byParagraph.set(paragraph.index, [k]);
  });
  let other: Speaker | null = null;
  let last: Speaker | null = null;
  for (const paragraph of prose.paragraphs) {
    const here = byParagraph.get(paragraph.index) ?? [];
    const own = here.find((k) => isWithin(paragraph, said[k]?.source ?? null));
    const isTurn = paragraph.to - paragraph.from <= MOST_TOKENS && opensWithSpeech(prose, paragraph);
    const speaker: Speaker | null = own === undefined ? null : (speakers[own] ?? null);
    if (isTurn && own === undefined && isNothingElse(prose, paragraph) && other && last) {
      for (const k of here) answers[k] = again(other);
      [other, last] = [last, other];
    } else if (speaker && isKnown(speaker)) {
      if (!isTurn) [other, last] = [null, speaker];
      else if (!last || !isSame(last, speaker)) [other, last] = [last, speaker];
    } else [other, last] = [null, null];
  }
  return answers;
}

function isWithin({ from, to }: Paragraph, source: Said['source']): boolean {
  return source !== null && source.from >= from && source.from < to;
}

function opensWithSpeech({ tokens }: Prose, { from, stretches }: Paragraph): boolean {
  return stretches[0]?.start === tokens[from]?.start;
}

function isNothingElse({ tokens }: Prose, { to, stretches }: Paragraph): boolean {
  const last = tokens[to - 1];
  return stretches.length === 1 && last !== undefined && (stretches[0]?.end ?? 0) >= last.end;
}

const isKnown = ({ kind }: Speaker) => kind !== 'unresolved';

function isSame(one: Speaker, other: Speaker): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(speaker: Speaker): string {
  switch (speaker.kind) {
    case 'official':
      return speaker.id;
    case 'named':
      return speaker.name;
    case 'unnamed':
      return `${speaker.person}`;
    case 'unresolved':
      return speaker.reason;
  }
}

function again(speaker: Speaker): Speaker {
  if (speaker.kind === 'unresolved') return speaker;
  const confidence = Math.min(CONFIDENCE, speaker.confidence);
  return speaker.kind === 'unnamed' ? { ...speaker, confidence } : { ...speaker, evidence: 'carried-over', confidence };
}
