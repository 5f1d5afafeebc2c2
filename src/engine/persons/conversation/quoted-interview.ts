import type { Paragraph, Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import { words } from '../../words/word-set.ts';
import { isInQuotes, SECOND_PERSON } from './own-words.ts';
import type { Interview } from './questions.ts';

/*
 * An interview that prints what is asked as it prints what is answered, each in quotation marks and without a word of saying:
 * “Do you miss the sea?” and, below it, “Every day.” The text tells that it is one: "I asked", "We met", "this interview".
 */

const FEWEST = 3;
const FEWEST_TO_YOU = 2;
/** In tokens. */
const LONGEST_QUESTION = 80;

/** The interview of that kind that a text is, if it is one. */
export function quotedInterviewIn(prose: Prose): Interview | null {
  const asked = prose.paragraphs.filter((paragraph) => isQuestion(prose, paragraph));
  const toYou = asked.filter((paragraph) => saysYou(prose, paragraph));
  const [first] = asked;
  if (!first || asked.length < FEWEST || toYou.length < FEWEST_TO_YOU) return null;
  const replies = asked.flatMap(({ index }) => prose.paragraphs[index + 1] ?? []);
  const answered = replies.filter((reply) => opensWithSpeech(prose, reply) && !asked.includes(reply));
  if (answered.length * 2 <= asked.length || !isTold(prose, first.index)) return null;
  return turnsFrom(prose, first.index);
}

/** `told`: the text tells that the reporter asked somebody, who need not be the one interviewed. */
type State = 'asked' | 'answered' | 'told' | 'open';

function turnsFrom(prose: Prose, first: number): Interview {
  const questions = new Set<number>();
  const answers = new Set<number>();
  let state: State = 'open';
  for (const paragraph of prose.paragraphs.slice(first)) {
    state = stateAfter(prose, paragraph, state);
    if (state === 'asked') questions.add(paragraph.index);
    if (state === 'answered') answers.add(paragraph.index);
  }
  return { questions, answers, isMarked: true, isQuoted: true };
}

function stateAfter(prose: Prose, paragraph: Paragraph, state: State): State {
  if (paragraph.stretches.length === 0) return reporterAsks(prose, paragraph) ? 'told' : 'open';
  if (state === 'told' || !opensWithSpeech(prose, paragraph)) return 'open';
  if (state === 'asked') return 'answered';
  if (state === 'answered' && goesOn(prose, paragraph)) return 'answered';
  const isLoose = state === 'answered' && isRequest(prose, paragraph);
  return isLoose || isQuestion(prose, paragraph) ? 'asked' : 'open';
}

/** The paragraph before ends without a closing mark. */
const goesOn = ({ paragraphs }: Prose, { index }: Paragraph) =>
  paragraphs[index - 1]?.stretches.at(-1)?.closed === false;

/** “And do you miss it?”: nothing else stands in the paragraph. */
function isQuestion(prose: Prose, paragraph: Paragraph): boolean {
  const { tokens } = prose;
  const { from, to } = paragraph;
  return isLine(prose, paragraph) && to - from <= LONGEST_QUESTION && tokens[to - 2]?.text === '?';
}

/** “Tell me about the storm.”, “Your sister calls you a hermit.” */
function isRequest(prose: Prose, paragraph: Paragraph): boolean {
  const { from, to } = paragraph;
  if (!isLine(prose, paragraph) || to - from > LONGEST_QUESTION) return false;
  return saysYou(prose, paragraph) || INVITING.has(prose.tokens[from + 1]?.folded ?? '');
}

const INVITING = new Set(['take', 'tell', 'give', 'talk', 'walk', 'remind', 'describe']);

/** One stretch in quotation marks and nothing else. */
function isLine(prose: Prose, paragraph: Paragraph): boolean {
  const { stretches, to } = paragraph;
  const last = prose.tokens[to - 1];
  return stretches.length === 1 && opensWithSpeech(prose, paragraph) && (stretches[0]?.end ?? 0) >= (last?.end ?? 0);
}

const opensWithSpeech = ({ tokens }: Prose, { from, stretches }: Paragraph) =>
  stretches[0]?.start === tokens[from]?.start;

function saysYou({ tokens }: Prose, { from, to }: Paragraph): boolean {
  for (let i = from; i < to; i++) if (SECOND_PERSON.has(tokens[i]?.folded ?? '')) return true;
  return false;
}

/** Before the first question the text calls itself an interview or tells of the meeting, or further down it asks as "I". */
function isTold(prose: Prose, first: number): boolean {
  return prose.paragraphs.some((paragraph) => {
    return paragraph.index < first ? isIntroduction(prose, paragraph) : reporterAsks(prose, paragraph);
  });
}

function isIntroduction(prose: Prose, { from, to }: Paragraph): boolean {
  for (let i = from; i < to; i++) {
    const token = prose.tokens[i] as Token;
    if (isInQuotes(prose, i)) continue;
    if (INTERVIEW.has(token.folded) || isDoneByReporter(prose.tokens, i, MEETING)) return true;
  }
  return false;
}

const INTERVIEW = words('interview interviewed conversation q&a');
const ASKING = words('ask asked');
const MEETING = words('ask asked meet met speak spoke talk talked sit sat visit visited edited condensed interviewed');

/** "I asked her about the storm." */
function reporterAsks(prose: Prose, { from, to }: Paragraph): boolean {
  for (let i = from; i < to; i++) if (!isInQuotes(prose, i) && isDoneByReporter(prose.tokens, i, ASKING)) return true;
  return false;
}

/** "We met", "I later asked", "We’ve edited" */
function isDoneByReporter(tokens: readonly Token[], index: number, verbs: ReadonlySet<string>): boolean {
  if (!REPORTERS.has(tokens[index]?.folded ?? '')) return false;
  return [1, 2].some((next) => verbs.has(tokens[index + next]?.folded ?? ''));
}

const REPORTERS = words("i we i've we've i'd we'd");
