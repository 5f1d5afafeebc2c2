import { expect } from 'vitest';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { parseProse } from '../../src/engine/prose/prose.ts';
import type { Phrase } from '../../src/engine/quotations/phrase.ts';
import { findQuotations } from '../../src/engine/quotations/quotations.ts';
import { createEngine, readText } from '../../src/engine/read-text.ts';
import type { Findings } from '../../src/model/findings.ts';
import type { Quotation, Speaker } from '../../src/model/quotation.ts';
import { byPosition, type Span, span, textOf } from '../../src/model/span.ts';
import { day, RECORD } from './record.ts';

/*
 * Findings written back into the sentence, so that a failing test shows a sentence and not numbers:
 *   [content “We will not sign,”] [source Ana Reyes] [cue said]. [content+ “We will wait.”]
 * `content+` is a further part of the quotation before it.
 */

const engine = createEngine(RECORD, bundledModel());

/** The day of every article that does not say otherwise. */
export const ARTICLE_DAY = '2025-04-16';

export function findingsIn(text: string, published: string | null = ARTICLE_DAY): Findings {
  return readText(engine, { text, published: published === null ? null : day(published), title: null, url: null });
}

/** What the rules alone find: quoted words with cue and source. */
function foundByRules(text: string): Marked[] {
  const prose = parseProse(text);
  const spanOf = (phrase: Phrase | null) => {
    const first = phrase && prose.tokens[phrase.from];
    const last = phrase && prose.tokens[phrase.to - 1];
    return first && last ? [span(first.start, last.end)] : [];
  };
  return findQuotations(prose).map(({ parts, attribution }) => ({
    content: parts.map(({ stretch }) => span(stretch.start, stretch.end)),
    cue: spanOf(attribution?.cue ?? null),
    source: spanOf(attribution?.source ?? null),
  }));
}

type Marked = Pick<Quotation, 'content' | 'cue' | 'source'>;

/** Reads the sentence without its marks, and compares what the rules find with the marks. */
export function expectMarked(expected: string): void {
  const text = withoutMarks(expected);
  expect(withMarks(text, foundByRules(text))).toBe(expected);
}

interface Mark extends Span {
  readonly tag: string;
}

export function withMarks(text: string, quotations: readonly Marked[]): string {
  const marks = unique(quotations.flatMap(marksOf)).sort(byPosition);
  let marked = '';
  for (let at = 0; at <= text.length; at++) {
    marked += ']'.repeat(marks.filter(({ end }) => end === at).length);
    for (const { tag } of marks.filter(({ start }) => start === at)) marked += `[${tag} `;
    marked += text[at] ?? '';
  }
  return marked;
}

function marksOf({ content, cue, source }: Marked): Mark[] {
  const tagged = (tag: string) => (part: Span) => ({ ...part, tag });
  return [
    ...content.map((part, k) => ({ ...part, tag: k === 0 ? 'content' : 'content+' })),
    ...cue.map(tagged('cue')),
    ...source.map(tagged('source')),
  ];
}

/** Two quotations may share their cue and source. */
function unique(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [`${mark.tag} ${mark.start} ${mark.end}`, mark])).values()];
}

/** The plain sentence; other square brackets belong to it: “We [Norland] agree.” */
export function withoutMarks(marked: string): string {
  const isMark: boolean[] = [];
  return marked.replace(/\[(?:content\+?|cue|source) |\[|\]/g, (sign) => {
    if (sign !== ']') isMark.push(sign !== '[');
    const hidden = sign === ']' ? isMark.pop() === true : sign !== '[';
    return hidden ? '' : sign;
  });
}

/** One line for each quotation with quoted words: `“We will not sign,” → Ana Reyes (full-name)`. */
export function speakersIn(text: string, published?: string | null): string[] {
  return findingsIn(text, published).quotations.flatMap(({ quoted, speaker }) => {
    return quoted.length === 0 ? [] : `${quoted.map((part) => textOf(text, part)).join(' ')} → ${speakerLine(speaker)}`;
  });
}

/** `Ana Reyes (full-name)`, `unnamed 1: a banker`, `unresolved: ambiguous`. */
export function speakerLine(speaker: Speaker): string {
  switch (speaker.kind) {
    case 'official':
    case 'named':
      return `${speaker.name} (${speaker.evidence})`;
    case 'unnamed':
      return `unnamed ${speaker.person}: ${speaker.description}`;
    case 'unresolved':
      return `unresolved: ${speaker.reason}`;
  }
}

/** The words of every quotation that the rules find. */
export function contentsIn(text: string): string[] {
  return foundByRules(text).map(({ content }) => content.map((part) => textOf(text, part)).join(' '));
}

/** All places that name an official: `ana-reyes: Foreign Minister Reyes`. */
export function officialsIn(text: string, published?: string | null): string[] {
  return findingsIn(text, published)
    .officials.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention })))
    .sort((a, b) => byPosition(a.mention, b.mention))
    .map(({ id, mention }) => `${id}: ${textOf(text, mention)}`);
}
