import type { Paragraph, Prose } from '../../prose/prose.ts';
import { FIRST_PERSON, isInQuotes, SECOND_PERSON, saysOutside } from './own-words.ts';

/** An interview whose questions are paragraphs of their own without a label, as magazines set them in bold. */
export interface Interview {
  /** By the number of the paragraph. */
  readonly questions: ReadonlySet<number>;
  readonly answers: ReadonlySet<number>;
  /** Answers stand in quotation marks; else they stand bare. */
  readonly isMarked: boolean;
  /** Questions do so too. */
  readonly isQuoted: boolean;
}

/**
 * The interview that a text is, if it is one: three questions at least, two of them to "you", with answers behind them that
 * are whole in quotation marks or say "I". What a reader may ask ("Can I get a refund?") is none.
 */
export function interviewIn(prose: Prose): Interview | null {
  const firm = prose.paragraphs.filter((paragraph) => isFirmQuestion(prose, paragraph));
  const personal = firm.filter((paragraph) => saysOutside(prose, paragraph, SECOND_PERSON));
  if (firm.length < FEWEST || personal.length < FEWEST_TO_YOU) return null;
  const replies = firm.flatMap(({ index }) => prose.paragraphs[index + 1] ?? []).filter((one) => !firm.includes(one));
  const isMarked = isMost(replies, (reply) => opensInQuotes(prose, reply));
  if (!isMarked && !isMost(replies, (reply) => saysOutside(prose, reply, FIRST_PERSON))) return null;
  return turnsOf(prose, firm, isMarked);
}

const FEWEST = 3;
const FEWEST_TO_YOU = 2;

function isMost(paragraphs: readonly Paragraph[], is: (paragraph: Paragraph) => boolean): boolean {
  return paragraphs.length > 0 && paragraphs.filter(is).length * 2 > paragraphs.length;
}

const opensInQuotes = (prose: Prose, { from }: Paragraph) => isInQuotes(prose, from);

/** "And what did you say?": it ends in a question mark of its own, and nobody says "I". */
function isFirmQuestion(prose: Prose, paragraph: Paragraph): boolean {
  const { from, to } = paragraph;
  if (to - from > LONGEST_QUESTION || opensInQuotes(prose, paragraph)) return false;
  return (
    prose.tokens[to - 1]?.text === '?' && !isInQuotes(prose, to - 1) && !saysOutside(prose, paragraph, FIRST_PERSON)
  );
}

const LONGEST_QUESTION = 80;

/** "Your sister calls you a hermit.", "Take us through that night.", "Describe a good day.": a question too, between others. */
function isLooseQuestion(prose: Prose, paragraph: Paragraph): boolean {
  const { from, to } = paragraph;
  if (to - from > LONGEST_QUESTION || opensInQuotes(prose, paragraph) || saysOutside(prose, paragraph, FIRST_PERSON))
    return false;
  if (saysOutside(prose, paragraph, SECOND_PERSON)) return true;
  const last = paragraph.sentences.at(-1)?.from ?? from;
  const verb = prose.tokens[last]?.folded ?? '';
  return BIDDING.has(verb) || (INVITING.has(verb) && TO_US.has(prose.tokens[last + 1]?.folded ?? ''));
}

const BIDDING = new Set(['describe', 'explain', 'imagine']);
const INVITING = new Set(['take', 'tell', 'give', 'talk', 'walk', 'remind']);
const TO_US = new Set(['us', 'me']);

function turnsOf(prose: Prose, firm: readonly Paragraph[], isMarked: boolean): Interview {
  const questions = new Set<number>();
  const answers = new Set<number>();
  const first = firm[0]?.index ?? 0;
  const last = firm.at(-1)?.index ?? 0;
  for (const paragraph of prose.paragraphs.slice(first)) {
    const { index } = paragraph;
    const isQuestion = firm.includes(paragraph) || (index !== last + 1 && isLooseQuestion(prose, paragraph));
    const goesOn = questions.has(index - 1) || answers.has(index - 1);
    if (isQuestion && (index <= last || goesOn)) questions.add(index);
    else if (goesOn && isAnswer(prose, paragraph, isMarked, questions.has(index - 1))) answers.add(index);
  }
  return { questions, answers, isMarked, isQuoted: false };
}

/** What stands behind a question, and the paragraphs behind it in which the same one goes on. */
function isAnswer(prose: Prose, paragraph: Paragraph, isMarked: boolean, isAfterQuestion: boolean): boolean {
  if (isMarked) return opensInQuotes(prose, paragraph);
  return isAfterQuestion || saysOutside(prose, paragraph, FIRST_PERSON);
}
