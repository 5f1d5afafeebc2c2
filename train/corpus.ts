import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Prose, parseProse } from '../src/engine/prose/prose.ts';
import { tokenIndexAt } from '../src/engine/prose/tokens.ts';
import type { Phrase } from '../src/engine/quotations/phrase.ts';
import { findQuotations, type RawQuotation } from '../src/engine/quotations/quotations.ts';

type Offsets = readonly (readonly [number, number])[];

/** One line of the corpus: a text and who says what in it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Offsets; readonly cue: Offsets; readonly content: Offsets }[];
}

/** An attribution of the corpus as runs of tokens, none of which crosses a paragraph. */
export interface GoldAttribution {
  readonly source: readonly Phrase[];
  readonly cue: readonly Phrase[];
  readonly content: readonly Phrase[];
}

export interface Example {
  readonly id: string;
  readonly prose: Prose;
  readonly quotations: readonly RawQuotation[];
  readonly gold: readonly GoldAttribution[];
}

export function readCorpus(path: string): Article[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

export function toExample({ id, text, attributions }: Article): Example {
  const prose = parseProse(text);
  const runs = (offsets: Offsets) => offsets.flatMap(([start, end]) => runsOf(prose, start, end));
  const gold = attributions.map(({ source, cue, content }) => {
    return { source: runs(source), cue: runs(cue), content: runs(content) };
  });
  return { id, prose, quotations: findQuotations(prose), gold: gold.filter(({ content }) => content.length > 0) };
}

function runsOf({ tokens, paragraphs }: Prose, start: number, end: number): Phrase[] {
  const from = tokenIndexAt(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
  return paragraphs
    .filter((paragraph) => paragraph.from < to && paragraph.to > from)
    .map((paragraph) => ({ from: Math.max(from, paragraph.from), to: Math.min(to, paragraph.to) }));
}
