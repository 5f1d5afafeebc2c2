import type { QuotationKind } from '../../model/quotation.ts';
import { type Paragraph, type Prose, sentenceAt, sentenceBefore, sentenceNumber } from '../prose/prose.ts';
import { PERSON_PRONOUNS } from '../words/function-words.ts';
import { attributeInSentence } from './attribution.ts';
import { cuesIn } from './cues.ts';
import type { Attribution } from './link.ts';
import { isNameWord, type Phrase } from './phrase.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { speechConfidence } from './speech.ts';
import { type StretchTokens, stretchesOf } from './stretch-window.ts';
import { subjectOf } from './subjects.ts';

/** A quotation before its speaker is known: content parts, cue and source as runs of tokens. */
export interface RawQuotation {
  readonly kind: QuotationKind;
  readonly parts: readonly StretchTokens[];
  readonly attribution: Attribution | null;
  readonly confidence: number;
}

/** Below this a stretch in marks is taken for a title, a name or scare quotes. */
const SPEECH_THRESHOLD = 0.5;

/** A quotation to which further parts may be joined. They are pushed, not copied: one may run over a whole book. */
interface Growing extends RawQuotation {
  readonly parts: StretchTokens[];
  attribution: Attribution | null;
}

/** Direct and mixed quotations of a text in reading order, each with its cue and source. */
export function findQuotations(prose: Prose): RawQuotation[] {
  const found: Growing[] = [];
  for (const paragraph of prose.paragraphs) {
    const stretches = stretchesOf(prose, paragraph);
    for (let k = 0; k < stretches.length; k++) addStretch(prose, found, stretches, k);
  }
  return found;
}

function addStretch(prose: Prose, found: Growing[], stretches: readonly StretchTokens[], k: number): void {
  const at = stretches[k] as StretchTokens;
  const previous = found.at(-1);
  const own = attributeInSentence(prose, stretches, k);
  if (previous && continues(prose, previous, at, own)) {
    previous.parts.push(at);
    previous.attribution ??= own;
    return;
  }
  const attribution = own ?? fromNeighbourhood(prose, at, previous);
  const confidence = speechConfidence(prose, at, attribution);
  if (confidence < SPEECH_THRESHOLD) return;
  found.push({ kind: kindOf(prose, at, attribution), parts: [at], attribution, confidence });
}

/**
 * True when `at` goes on with the words of `previous`: both governed by one cue (“A,” he said, “B.”), a further
 * sentence without a source of its own (“A,” he said. “B.”), or a next paragraph after an unclosed one.
 */
function continues(prose: Prose, previous: RawQuotation, at: StretchTokens, own: Attribution | null): boolean {
  const last = previous.parts.at(-1) as StretchTokens;
  if (last.paragraph === at.paragraph) {
    if (own) return own.cue !== null && own.cue.from === previous.attribution?.cue?.from && own.link !== 'label';
    if (kindOf(prose, at, null) !== 'direct') return isGovernedBy(previous, at);
    return previous.kind === 'direct' && onlyReportingBetween(last, at, previous);
  }
  const follows = at.paragraph.index === last.paragraph.index + 1 && at.from === at.paragraph.from;
  return follows && !last.stretch.closed && last.to === last.paragraph.to && !own;
}

/** A further fragment of one reported sentence: she said it was “a bully” and “a liar,” and that talks were “over.” */
function isGovernedBy({ kind, attribution }: RawQuotation, at: StretchTokens): boolean {
  const cue = attribution?.cue;
  if (kind !== 'mixed' || !cue) return false;
  const sentence = sentenceAt(at.paragraph, at.from);
  return sentence.from <= cue.from && cue.from < at.from;
}

/**
 * Between the parts there is nothing but the sentence that names the speaker: “A,” said Lin, who arrived late. “B.”
 */
function onlyReportingBetween(last: StretchTokens, at: StretchTokens, { attribution }: RawQuotation): boolean {
  const { cue, source } = attribution ?? { cue: null, source: null };
  const interrupts = [cue, source].some((part) => part !== null && part.from >= last.to && part.to <= at.from);
  if (!interrupts) return last.to === at.from;
  const begun = sentenceNumber(at.paragraph, at.from) - sentenceNumber(at.paragraph, last.to);
  return begun <= 1;
}

/** A source in the sentence or paragraph before, when the stretch stands without one of its own. */
function fromNeighbourhood(prose: Prose, at: StretchTokens, previous: RawQuotation | undefined): Attribution | null {
  if (kindOf(prose, at, null) !== 'direct') return null;
  const sentence = sentenceAt(at.paragraph, at.from);
  if (sentence.from < at.from) return null; // words of the reporter around it, and no cue among them
  const before = sentenceBefore(at.paragraph, at.from);
  if (before) {
    const reported = sourceOfSentence(prose, before.from, before.to, 'previous-sentence', at.paragraph);
    return reported ?? (at.to === at.paragraph.to ? aboutSomebody(prose, before, 'previous-sentence') : null);
  }
  return fromParagraphBefore(prose, at, previous);
}

function fromParagraphBefore(prose: Prose, at: StretchTokens, previous: RawQuotation | undefined): Attribution | null {
  const paragraph = prose.paragraphs[at.paragraph.index - 1];
  const last = paragraph?.sentences.at(-1);
  if (!paragraph || !last) return null;
  if (prose.tokens[paragraph.to - 1]?.text === ':') {
    return sourceOfSentence(prose, last.from, last.to, 'previous-paragraph', paragraph);
  }
  const spoken = previous?.parts.at(-1);
  if (spoken?.paragraph === paragraph && previous?.attribution?.source) {
    // two short closed lines in a row are a dialogue: the second is the other's
    if (isLine(spoken) && isLine(at)) return null;
    return { link: 'previous-paragraph', cue: null, source: previous.attribution.source };
  }
  return paragraph.stretches.length === 0 ? aboutSomebody(prose, last, 'previous-paragraph') : null;
}

const LONGEST_LINE = 14;

function isLine({ stretch, from, to, paragraph }: StretchTokens): boolean {
  return stretch.closed && to - from <= LONGEST_LINE && to === paragraph.to;
}

/** Captain Halvorsen began with the weather. “There was no wind.”: a short sentence about somebody hands over to her. */
function aboutSomebody(prose: Prose, sentence: Phrase, link: Attribution['link']): Attribution | null {
  const source =
    sentence.to - sentence.from <= LONGEST_HANDOVER ? phraseStartingAt(prose, sentence.from, sentence.to) : null;
  if (!source || prose.tokens[sentence.to - 1]?.text !== '.') return null;
  const isPerson =
    PERSON_PRONOUNS.has(prose.tokens[source.from]?.folded ?? '') || isNameWord(prose.tokens, source.to - 1, -1);
  return isPerson ? { link, cue: null, source } : null;
}

const LONGEST_HANDOVER = 12;

function sourceOfSentence(
  prose: Prose,
  from: number,
  to: number,
  link: Attribution['link'],
  paragraph: Paragraph,
): Attribution | null {
  const quoted = (index: number) => isInStretch(prose, paragraph, index);
  for (const cue of cuesIn(prose, from, to)) {
    const source = cue.form === 'finite' && !quoted(cue.head) ? subjectOf(prose, cue, from) : null;
    if (source) return { link, cue, source };
  }
  return null;
}

function isInStretch({ tokens }: Prose, { stretches }: Paragraph, index: number): boolean {
  const start = tokens[index]?.start ?? 0;
  return stretches.some((stretch) => stretch.start <= start && start < stretch.end);
}

/** A whole clause that the marks enclose is direct; a fragment inside the reporter's sentence is mixed. */
export function kindOf({ text, tokens }: Prose, at: StretchTokens, attribution: Attribution | null): QuotationKind {
  const inner = text.slice(at.stretch.inner.start, at.stretch.inner.end).trim();
  const words = tokens.slice(at.from, at.to).filter(({ isWord }) => isWord).length;
  const beginsClause = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inner);
  if (!beginsClause) return words >= 8 && isIntroduced(tokens[at.from - 1]?.text) ? 'direct' : 'mixed';
  const before = tokens[at.from - 1];
  const opensSentence = !before || at.from === at.paragraph.from || !before.isWord;
  const afterCue = attribution?.cue?.to === at.from;
  return opensSentence || (afterCue && words >= 4) ? 'direct' : 'mixed';
}

function isIntroduced(sign: string | undefined): boolean {
  return sign === ',' || sign === ':';
}
