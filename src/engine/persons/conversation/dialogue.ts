import { grouped } from '../../../model/grouped.ts';
import type { Speaker } from '../../../model/quotation.ts';
import type { MergedQuotation } from '../../learned/merge.ts';
import { type Paragraph, type Prose, paragraphOf } from '../../prose/prose.ts';
import { afterTurn, again, NO_TALK, type Talk, UNKNOWN } from './talk.ts';

type Said = Pick<MergedQuotation, 'content' | 'source'>;

/** A longer paragraph is no turn of a conversation. */
const MOST_TOKENS = 40;
const LONGEST_QUESTION = 20;

/** Who asks in a paragraph and, where the text tells it, whom. */
export interface AskingSpeakers {
  readonly asker: Speaker;
  readonly asked: Speaker | null;
}

/** What else the text tells of turns. */
export interface Hints {
  /** By paragraph. */
  readonly askers: ReadonlyMap<number, AskingSpeakers>;
  /** Whether the article itself asks in this paragraph, and this one who spoke before: "And did he mind?" */
  readonly isPutTo: (paragraph: number, speaker: Speaker) => boolean;
  /** Whether the source of a quotation leaves open who it is and may well be this one. `isAsked`: somebody has just been asked. */
  readonly mayBe: (quotation: number, speaker: Speaker, isAsked: boolean) => boolean;
}

/**
 * Conversations in which two take turns: after “…,” said Voss. and “…,” said Babb. a short paragraph that is nothing but a
 * quotation is Voss again, the next one Babb. `speakers` belong to `said`, both in reading order; anything else between the
 * turns ends the conversation. Who asks in the paragraph before the first turn takes part in it, and so does who is asked.
 */
export function takeTurns(prose: Prose, said: readonly Said[], speakers: readonly Speaker[], hints: Hints): Speaker[] {
  const answers = [...speakers];
  const byParagraph = grouped(
    said.map(({ content }, k) => ({ k, at: content[0] })),
    ({ at }) => (at ? [paragraphOf(prose, at.from)?.index ?? -1] : []),
  );
  let talk: Talk = NO_TALK;
  for (const paragraph of prose.paragraphs) {
    const here = (byParagraph.get(paragraph.index) ?? []).map(({ k }) => k);
    const own = here.findLast((k) => isWithin(paragraph, said[k]?.source ?? null)) ?? null;
    const turn = own === null ? turnOf(prose, paragraph, talk) : ownTurn(prose, paragraph, talk, own, hints);
    const isTheirs = (k: number) => own === null || said[k]?.source === said[own]?.source;
    if (turn) for (const k of here.filter(isTheirs)) answers[k] = turn;
    talk = talkAfter(prose, paragraph, talk, turn ?? (own === null ? null : (speakers[own] ?? null)), hints);
  }
  return answers;
}

/** Whose turn a paragraph is that has a source which leaves open who it is; `null` where the source tells. */
function ownTurn(prose: Prose, paragraph: Paragraph, talk: Talk, own: number, { mayBe }: Hints): Speaker | null {
  const { other, last, isAsked } = talk;
  const isExpected = other !== null && last !== null && isTurn(prose, paragraph) && mayBe(own, other, isAsked);
  return isExpected ? again(other) : null;
}

function talkAfter(
  prose: Prose,
  paragraph: Paragraph,
  talk: Talk,
  speaker: Speaker | null,
  { askers, isPutTo }: Hints,
): Talk {
  const asking = askers.get(paragraph.index);
  if (asking) return { ...NO_TALK, other: asking.asked, last: asking.asker, isAsked: asking.asked !== null };
  if (talk.last && isPutTo(paragraph.index, talk.last)) return { ...NO_TALK, other: talk.last, last: UNKNOWN };
  const asks = speaker !== null && speaker !== UNKNOWN && endsInQuestion(prose, paragraph);
  if (!endsInSpeech(prose, paragraph)) return { ...NO_TALK, last: speaker?.kind === 'unresolved' ? null : speaker };
  return { ...afterTurn(talk, speaker, isTurn(prose, paragraph)), asks };
}

/** “…?” Holm asked.; but not “…,” Holm said. He had a question for the crowd. */
function endsInSpeech({ tokens }: Prose, { sentences, stretches }: Paragraph): boolean {
  const last = sentences.at(-1);
  return last !== undefined && (stretches.at(-1)?.end ?? 0) >= (tokens[last.from - 1]?.end ?? 0);
}

/** Whose turn a paragraph without a source is; `null` when it is none. */
function turnOf(prose: Prose, paragraph: Paragraph, { other, last, asks }: Talk): Speaker | null {
  if (!isNothingElse(prose, paragraph) || !opensWithSpeech(prose, paragraph)) return null;
  if (other && last === UNKNOWN) return again(other); // an answer may be long
  if (paragraph.stretches[0]?.closed === false) return last && !asks ? again(last) : null; // one who speaks at length goes on
  if (!isTurn(prose, paragraph)) return null;
  if (other && last) return again(other);
  if (last && asks) return UNKNOWN; // whoever answers, it is not who asked
  // “Were you aware of the lifts?” behind “…,” Garland said: somebody asks her
  return isQuestionToSomebody(prose, paragraph) ? UNKNOWN : null;
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

/** “Was the engine running?” Zielinski asked. But not: he sent it on with the words “one for you?” */
function endsInQuestion({ tokens }: Prose, { from, to, stretches }: Paragraph): boolean {
  const { start = 0, end = 0 } = stretches.at(-1) ?? {};
  const words = tokens.slice(from, to).filter((token) => token.end <= end);
  if (words.find((token) => token.isWord && token.start > start)?.isCapitalised !== true) return false;
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
