import type { Quotation, Speaker } from '../../src/model/quotation.ts';
import { hull, type Span, textOf } from '../../src/model/span.ts';
import { fold } from '../../src/model/text.ts';
import { speakerLine } from '../support/marked-text.ts';
import type { MarkedArticle, MarkedStretch } from './marked-article.ts';
import type { Voice } from './truth.ts';

/**
 * right: the speaker is the true one, or was rightly left open. wrong: the reader is told of somebody else.
 * unresolved: found, but nobody is named, or only by half. missed: no quotation was found there.
 * invented: words that nobody says were shown as a quotation. no-speech: such words were rightly passed over.
 */
export type Outcome = 'right' | 'wrong' | 'unresolved' | 'missed' | 'invented' | 'no-speech';

export interface Judged {
  readonly stretch: MarkedStretch;
  readonly outcome: Outcome;
  /** The engine's answer, in words. */
  readonly answer: string;
}

/** Holds every marked stretch of an article against the quotations found in it. */
export function judgeArticle({ text, stretches }: MarkedArticle, quotations: readonly Quotation[]): Judged[] {
  const people = new UnnamedPeople();
  return stretches.map((stretch) => {
    const found = quotationAt(stretch, quotations);
    const outcomes = stretch.truth.map((voice) => judge(voice, { text, stretch, found, people }));
    const good = outcomes.find((outcome) => outcome === 'right' || outcome === 'no-speech');
    return {
      stretch,
      outcome: good ?? outcomes[0] ?? 'missed',
      answer: found ? speakerLine(found.speaker) : 'not found',
    };
  });
}

/** The quotation that covers most of the stretch, if that is at least half. */
function quotationAt(stretch: Span, quotations: readonly Quotation[]): Quotation | null {
  let best: Quotation | null = null;
  let most = (stretch.end - stretch.start) / 2;
  for (const quotation of quotations) {
    const shared = quotation.content.reduce((sum, part) => sum + sharedLength(part, stretch), 0);
    if (shared > most || (shared === most && !best)) [best, most] = [quotation, shared];
  }
  return best;
}

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

interface Case {
  readonly text: string;
  readonly stretch: Span;
  readonly found: Quotation | null;
  readonly people: UnnamedPeople;
}

function judge(voice: Voice, { found, ...place }: Case): Outcome {
  if (voice.kind === 'not-speech') return found && isOwnQuotation(found, place.stretch) ? 'invented' : 'no-speech';
  return found ? judgeFound(voice, { found, ...place }) : 'missed';
}

type Found = Case & { readonly found: Quotation };

function judgeFound(voice: Exclude<Voice, { kind: 'not-speech' }>, { text, found, people }: Found): Outcome {
  const { speaker } = found;
  const saysNothing = speaker.kind === 'unresolved' || repeatsSource(text, found);
  const isOpen: Outcome = saysNothing ? 'unresolved' : 'wrong';
  switch (voice.kind) {
    case 'open':
      return saysNothing ? 'right' : judgeNameless(text, found);
    case 'body':
      return namesBody(voice.name, speaker) ? 'right' : isOpen;
    case 'unnamed':
      return speaker.kind === 'unnamed' ? people.judge(voice.description, speaker) : isOpen;
    case 'person':
      return saysNothing ? 'unresolved' : judgeName(voice.name, speaker);
  }
}

/** “…,” Holt said, where two are called Holt, with the speaker "Holt": as open as the text, but taken for a third. */
function judgeNameless(text: string, { speaker, source }: Quotation): Outcome {
  return speaker.kind === 'named' && includesName(sourceText(text, source), speaker.name) ? 'unresolved' : 'wrong';
}

function judgeName(name: string, speaker: Speaker): Outcome {
  if (speaker.kind !== 'official' && speaker.kind !== 'named') return 'wrong';
  if (includesName(speaker.name, name)) return 'right';
  return isHalfNamed(speaker.name, name) ? 'unresolved' : 'wrong';
}

const TITLES = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady professor cllr councillor canon mayor sheriff governor president chancellor ' +
    'minister secretary ambassador general captain inspector judge chairman chairwoman chairperson dad mum'
  ).split(' '),
);

/** "Cllr Nandakumar" for Priya Nandakumar: the person is not wrong, but not put together with the full name either. */
function isHalfNamed(given: string, name: string): boolean {
  const words = normal(given)
    .split(' ')
    .filter((word) => !TITLES.has(word));
  return words.length > 0 && includesName(name, words.join(' '));
}

/** Scare quotes inside the indirect speech of somebody are rightly part of it. */
function isOwnQuotation({ content }: Quotation, stretch: Span): boolean {
  return content.some(
    (part) => sharedLength(part, stretch) > 0 && part.start >= stretch.start - 1 && part.end <= stretch.end + 1,
  );
}

/** “…,” the minister said, with an unnamed "the minister": nobody is named, and nothing false is told. */
function repeatsSource(text: string, { speaker, source }: Quotation): boolean {
  return speaker.kind === 'unnamed' && sourceText(text, source) === normal(speaker.description);
}

function sourceText(text: string, source: readonly Span[]): string {
  const whole = hull(source);
  return whole ? normal(textOf(text, whole)) : '';
}

function namesBody(name: string, speaker: Speaker): boolean {
  if (speaker.kind === 'unresolved') return false;
  return normal(speaker.kind === 'unnamed' ? speaker.description : speaker.name) === normal(name);
}

function includesName(whole: string, part: string): boolean {
  return ` ${normal(whole)} `.includes(` ${normal(part)} `);
}

/** Of two descriptions of one unnamed person, a word of at least four letters is the same: "diplomat". */
function sharesWord(one: string, other: string): boolean {
  const words = new Set(normal(one).split(' '));
  return normal(other)
    .split(' ')
    .some((word) => word.length >= 4 && words.has(word));
}

function normal(name: string): string {
  return fold(name.normalize('NFC'))
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an|a) /, '');
}

/** The same unnamed person must bear the same number throughout an article, and no other may bear it. */
class UnnamedPeople {
  private readonly numbers = new Map<string, number>();

  judge(truly: string, { description, person }: Extract<Speaker, { kind: 'unnamed' }>): Outcome {
    if (normal(truly) !== normal(description) && !sharesWord(truly, description)) return 'wrong';
    // 0: the engine follows this one no further than the sentence ("that minister").
    if (person === 0) return includesName(description, truly) ? 'right' : 'unresolved';
    return this.agree(truly, person) ? 'right' : 'wrong';
  }

  private agree(description: string, number: number): boolean {
    const known = this.numbers.get(description);
    if (known !== undefined) return known === number;
    if ([...this.numbers.values()].includes(number)) return false;
    this.numbers.set(description, number);
    return true;
  }
}
