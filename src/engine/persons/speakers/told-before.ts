import type { Speaker } from '../../../model/quotation.ts';
import type { MergedQuotation } from '../../learned/merge.ts';
import { type Paragraph, type Prose, paragraphOf, sentenceBefore } from '../../prose/prose.ts';
import { meet, type Phrase } from '../../quotations/phrase.ts';
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  isAny,
  PERSON_WORD,
  POSSESSIVE,
  PREPOSITION,
} from '../../words/word-kinds.ts';
import { again } from '../conversation/talk.ts';
import { type Discourse, mentionsWithin } from '../discourse/discourse.ts';
import { isTitleCased } from '../names/headings.ts';
import { isQuestion, opensWithAsked } from '../people/askers.ts';
import type { EntityMention } from '../people/entities.ts';

/*
 * Whole sentences in quotation marks that have no source: "Holm shrugs. “Ask the captain.”", or a paragraph of them behind one
 * that tells of somebody: "About the flood Holm is careful." They are those of the one person whom the text has just told of.
 */

type Said = Pick<MergedQuotation, 'kind' | 'content' | 'source'>;

/** Fewer words in a paragraph of their own may be a heading or a cry. */
const FEWEST_WORDS = 10;
/** Of somebody who is told of right before. */
const TOLD = 0.7;

/** The same speakers, with such words given to those told of. `speakers` belong to `said`, both in reading order. */
export function speakAfterTold(
  prose: Prose,
  discourse: Discourse,
  said: readonly Said[],
  speakers: readonly Speaker[],
  mentioned: (mention: EntityMention) => Speaker,
): Speaker[] {
  const answers = [...speakers];
  /** The paragraph, all words of somebody told of, behind which the same one may go on. */
  let goesOn = -1;
  said.forEach((one, k) => {
    const paragraph = paragraphOf(prose, one.content[0]?.from ?? 0);
    if (!paragraph || !isOpen(speakers[k]) || !isWholeSpeech(prose, paragraph, one)) return;
    const isBehind = opens(paragraph, one) && goesOn === paragraph.index - 1;
    const told = isBehind ? null : toldBefore(prose, discourse, paragraph, one);
    const speaker = isBehind ? answers[k - 1] : told && mentioned({ ...told, confidence: TOLD });
    if (!speaker) return;
    answers[k] = again(speaker);
    if (opens(paragraph, one)) goesOn = lastParagraph(prose, one) ?? goesOn;
  });
  return answers;
}

const opens = ({ from }: Paragraph, { content }: Said) => content[0]?.from === from;

/** The paragraph that the words fill to its end. */
function lastParagraph(prose: Prose, { content }: Said): number | null {
  const to = content.at(-1)?.to ?? 0;
  const last = paragraphOf(prose, to - 1);
  return last?.to === to ? last.index : null;
}

/** Of whom the text tells right before; not where an unsure source is somebody else. */
function toldBefore(prose: Prose, discourse: Discourse, paragraph: Paragraph, one: Said): EntityMention | null {
  const told = opens(paragraph, one)
    ? toldInFront(prose, discourse, paragraph, one)
    : toldBeside(prose, discourse, one);
  return told && (!one.source || meet(one.source, told)) ? told : null;
}

const isOpen = (speaker: Speaker | undefined) =>
  speaker?.kind === 'unresolved' && (speaker.reason === 'no-source' || speaker.reason === 'unsure');

/** From mark to mark whole sentences, with nothing of the article's own in them. */
function isWholeSpeech(prose: Prose, paragraph: Paragraph, { kind, content }: Said): boolean {
  const { tokens, where } = prose;
  const [first, more] = content;
  const to = content.at(-1)?.to ?? 0;
  if (kind !== 'direct' || !first || (more && where.paragraph[more.from] === paragraph.index)) return false;
  const isEnded = [to - 1, to - 2].some((at) => /^[.?!…]+$/.test(tokens[at]?.text ?? ''));
  return tokens[first.from + 1]?.isCapitalised === true && isEnded && standsApart(where, first.from, to);
}

/** Between two sentences. */
const standsApart = ({ sentence }: Prose['where'], from: number, to: number) =>
  sentence[from - 1] !== sentence[from] && sentence[to] !== sentence[to - 1];

/** Whom the last sentence of the paragraph before is about, where nothing is said in it. */
function toldInFront(
  prose: Prose,
  discourse: Discourse,
  { index }: Paragraph,
  { content }: Said,
): EntityMention | null {
  const before = prose.paragraphs[index - 1];
  const last = before?.sentences.at(-1);
  if (!before || !last || before.stretches.length > 0 || isTitleCased(prose, before)) return null;
  if (isQuestion(prose, last)) return null; // somebody answers, who need not be asked about
  const isLong = content.reduce((sum, { from, to }) => sum + to - from, 0) > FEWEST_WORDS;
  return isLong || opensWithAsked(prose, last.from) ? soleIn(prose, discourse, last) : null;
}

/** Whom the sentence before is about, or a question before it: "What was he cross about? There is a pause. “She left.”" */
function toldBeside(prose: Prose, discourse: Discourse, { content }: Said): EntityMention | null {
  const from = content[0]?.from ?? 0;
  const paragraph = paragraphOf(prose, from);
  let sentence = paragraph && sentenceBefore(paragraph, from);
  for (let back = 0; paragraph && sentence && back < REACH; back++) {
    if (isQuotedIn(prose, sentence)) return null;
    const mayTell = back === 0 || isQuestion(prose, sentence);
    const persons = personsIn(discourse, sentence);
    if (persons.length > 0) return mayTell ? soleIn(prose, discourse, sentence) : null;
    sentence = sentenceBefore(paragraph, sentence.from);
  }
  return null;
}

/** In sentences. */
const REACH = 3;

const isQuotedIn = ({ where }: Prose, { from, to }: Phrase) => where.quoted.subarray(from, to).includes(1);

const personsIn = (discourse: Discourse, { from, to }: Phrase) =>
  mentionsWithin(discourse, from, to).filter(({ quoted, entity }) => !quoted && entity.traits.gender !== 'it');

/** The only person of a sentence, whom it is about: not "the firm fired Holm", nor "Holm was led out". */
function soleIn(prose: Prose, discourse: Discourse, sentence: Phrase): EntityMention | null {
  const [first, ...others] = personsIn(discourse, sentence);
  if (!first || others.some(({ entity }) => entity !== first.entity)) return null;
  const isSubject = isQuestion(prose, sentence) || isOpening(prose, first, sentence);
  return isSubject && isDoing(prose, first) ? first : null;
}

/** "Captain Holm", "But then Holm", "Back in the kitchen, Holm", "About the flood Holm" */
function isOpening({ tokens }: Prose, { from }: EntityMention, sentence: Phrase): boolean {
  if (from === sentence.from || tokens[from - 1]?.text === ',' || isAny(tokens[sentence.from], PREPOSITION))
    return true;
  return tokens.slice(sentence.from, from).every((token) => token.isCapitalised || isAny(token, BEFORE_NAME));
}

const BEFORE_NAME = ADVERB | CONJUNCTION | DETERMINER | PERSON_WORD;

function isDoing({ tokens }: Prose, { from, to }: EntityMention): boolean {
  const before = tokens[from - 1];
  if (isAny(before, PREPOSITION) || before?.folded === 'to' || isAny(tokens[to - 1], POSSESSIVE)) return false;
  return !PASSIVE.has(tokens[to]?.folded ?? '') || !/(?:ed|en|told)$/.test(tokens[to + 1]?.folded ?? '');
}

const PASSIVE = new Set(['is', 'was', 'are', 'were', 'gets', 'got']);
