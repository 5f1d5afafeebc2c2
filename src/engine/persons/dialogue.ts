import { grouped } from '../../model/grouped.ts';
import type { Speaker } from '../../model/quotation.ts';
import type { MergedQuotation } from '../learned/merge.ts';
import { type Paragraph, type Prose, paragraphOf } from '../prose/prose.ts';

type Said = Pick<MergedQuotation, 'content' | 'source'>;

/** A longer paragraph is no turn of a conversation. */
const MOST_TOKENS = 40;
const LONGEST_QUESTION = 20;
const CONFIDENCE = 0.72;

/**
 * Conversations in which two take turns: after “…,” said Voss. and “…,” said Babb. a short paragraph that is nothing but a
 * quotation is Voss again, the next one Babb. `speakers` belong to `said`, both in reading order; anything else between the
 * turns ends the conversation. Who asked in the paragraph before the first turn takes part in it, `askers` by paragraph.
 */
export function takeTurns(
  prose: Prose,
  said: readonly Said[],
  speakers: readonly Speaker[],
  askers: ReadonlyMap<number, Speaker>,
): Speaker[] {
  const answers = [...speakers];
  const byParagraph = grouped(
    said.map(({ content }, k) => ({ k, at: content[0] })),
    ({ at }) => (at ? [paragraphOf(prose, at.from)?.index ?? -1] : []),
  );
  let talk: Talk = NO_TALK;
  for (const paragraph of prose.paragraphs) {
    const here = byParagraph.get(paragraph.index) ?? [];
    const own = here.findLast(({ k }) => isWithin(paragraph, said[k]?.source ?? null));
    const turn = own ? null : turnOf(prose, paragraph, talk);
    if (turn) for (const { k } of here) answers[k] = turn;
    const asker = askers.get(paragraph.index);
    const speaker = turn ?? (own && speakers[own.k]) ?? null;
    const asks = own !== undefined && endsInQuestion(prose, paragraph);
    talk = asker ? { ...NO_TALK, last: asker } : { ...afterTurn(talk, speaker, isTurn(prose, paragraph)), asks };
  }
  return answers;
}

/** Whose turn a paragraph without a source is; `null` when it is none. */
function turnOf(prose: Prose, paragraph: Paragraph, { other, last, asks }: Talk): Speaker | null {
  if (!isTurn(prose, paragraph) || !isNothingElse(prose, paragraph)) return null;
  if (other && last) return again(other);
  if (last && asks) return UNKNOWN; // whoever answers, it is not who asked
  // “Were you aware of the lifts?” behind “…,” Garland said: somebody asks her
  return isQuestionToSomebody(prose, paragraph) ? UNKNOWN : null;
}

/** Who spoke last, and who before. */
interface Talk {
  readonly other: Speaker | null;
  readonly last: Speaker | null;
  /** Whether the last words were a question, by somebody who is named beside it. */
  readonly asks: boolean;
}

const UNKNOWN: Speaker = { kind: 'unresolved', reason: 'ambiguous' };
const NO_TALK: Talk = { other: null, last: null, asks: false };

function afterTurn({ other, last }: Talk, speaker: Speaker | null, isTurnOfTalk: boolean): Omit<Talk, 'asks'> {
  if (!speaker || speaker.kind === 'unresolved') return NO_TALK;
  if (!isTurnOfTalk) return { other: null, last: speaker };
  return last && keyOf(last) === keyOf(speaker) ? { other, last } : { other: last, last: speaker };
}

function isTurn(prose: Prose, paragraph: Paragraph): boolean {
  return paragraph.to - paragraph.from <= MOST_TOKENS && opensWithSpeech(prose, paragraph);
}

/** A short question with "you". */
function isQuestionToSomebody(prose: Prose, paragraph: Paragraph): boolean {
  if (paragraph.to - paragraph.from > LONGEST_QUESTION) return false;
  const words = prose.tokens.slice(paragraph.from, paragraph.to);
  return words.some(({ text }) => text.includes('?')) && words.some(({ folded }) => folded.startsWith('you'));
}

/** “Was the engine running?” Zielinski asked. */
function endsInQuestion({ tokens }: Prose, { from, to, stretches }: Paragraph): boolean {
  const end = stretches.at(-1)?.end ?? 0;
  const words = tokens.slice(from, to).filter((token) => token.end <= end);
  return words.slice(-2).some(({ text }) => text.includes('?'));
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
