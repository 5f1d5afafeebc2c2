import { firstIndex } from '../../model/first-index.ts';
import { type Paragraph, type Prose, paragraphOf } from '../prose/prose.ts';
import { TokenMarks } from '../prose/token-marks.ts';
import { meet, type Phrase } from '../quotations/phrase.ts';
import type { RawQuotation } from '../quotations/quotations.ts';
import { type StretchTokens, stretchesOf } from '../quotations/stretch-window.ts';
import type { Evidence } from './evidence.ts';
import { SOURCE_BEGINS } from './labels.ts';
import type { Link } from './linker.ts';
import { SOURCE_BAR, sourcesIn } from './linker.ts';
import { REACH } from './stretches.ts';
import { runsWithin, type TaggedRun, taggedRuns } from './tagged-runs.ts';

/** Who may say the words of a stretch. */
export interface Voice extends Phrase {
  /** That it is a source at all, as the tagger sees it; 0 when only the rules or the neighbourhood name it. */
  readonly probability: number;
  /** The rules name it for this stretch. */
  readonly byRules: boolean;
  /** It is the source of the quotation before. */
  readonly carried: boolean;
}

/** A quoted stretch that no cue was given: a title, scare quotes, or words whose source stands elsewhere. */
export interface UnlinkedStretch extends Phrase {
  readonly closed: boolean;
  readonly paragraph: Paragraph;
  readonly rule: RawQuotation | null;
  readonly voices: readonly Voice[];
  /** In the sentence stands the cue of another content. */
  readonly besideLink: boolean;
}

/** The quoted stretches that share no token with the content of any link, in reading order. */
export function unlinkedStretches(
  evidence: Evidence,
  quotations: readonly RawQuotation[],
  links: readonly Link[],
): UnlinkedStretch[] {
  const { prose } = evidence.view;
  const isCovered = coverOf(prose, links);
  const around = new Surroundings(evidence, quotations, links);
  return prose.paragraphs.flatMap((paragraph) => {
    const open = stretchesOf(prose, paragraph).filter((stretch) => !isCovered(stretch));
    if (open.length === 0) return [];
    const sources = around.sourcesNear(paragraph);
    return open.map((stretch) => around.describe(stretch, sources));
  });
}

function coverOf({ tokens }: Prose, links: readonly Link[]): (run: Phrase) => boolean {
  const covered = new TokenMarks(tokens.length);
  for (const { content } of links) covered.add(content);
  return (run) => covered.meets(run);
}

/** The tagged sources of a paragraph, and those beside it. */
interface Sources {
  readonly inside: readonly TaggedRun[];
  /** Of the sentence before the paragraph: Lin Jian gave this answer:¶“…” */
  readonly introducing: readonly TaggedRun[];
  /** Of a short line behind it: “…”¶— Lin Jian */
  readonly signing: readonly TaggedRun[];
}

/** What is known of a text when its unlinked stretches are looked at; lists are in reading order, for quick looks. */
class Surroundings {
  readonly #rules: readonly (Phrase & { readonly rule: RawQuotation })[];
  readonly #contents: readonly (Phrase & { readonly link: Link })[];
  readonly #cues: readonly number[];

  constructor(
    private readonly evidence: Evidence,
    quotations: readonly RawQuotation[],
    links: readonly Link[],
  ) {
    this.#rules = quotations.flatMap((rule) => rule.parts.map(({ from, to }) => ({ from, to, rule })));
    const contents = links.flatMap((link) => link.content.map(({ from, to }) => ({ from, to, link })));
    this.#contents = contents.sort((a, b) => a.from - b.from);
    this.#cues = links.map(({ cue }) => cue.from).sort((a, b) => a - b);
  }

  sourcesNear(paragraph: Paragraph): Sources {
    const { prose } = this.evidence.view;
    const last = prose.paragraphs[paragraph.index - 1]?.sentences.at(-1);
    return {
      inside: sourcesIn(this.evidence, paragraph),
      introducing: this.#sourcesOf(last, LONGEST_INTRODUCTION),
      signing: this.#sourcesOf(prose.paragraphs[paragraph.index + 1], LONGEST_SIGNATURE),
    };
  }

  #sourcesOf(run: Phrase | undefined, longest: number): TaggedRun[] {
    if (!run || run.to - run.from > longest) return [];
    return taggedRuns(this.evidence, run.from, run.to, SOURCE_BEGINS, SOURCE_BAR);
  }

  describe({ from, to, paragraph, stretch }: StretchTokens, sources: Sources): UnlinkedStretch {
    const rule = runsWithin(this.#rules, from, to)[0]?.rule ?? null;
    const outside = (run: Phrase | null | undefined) => (run && (run.to <= from || run.from >= to) ? run : null);
    const near = [
      ...(from === paragraph.from ? sources.introducing : []),
      ...runsWithin(sources.inside, from - REACH, from).slice(-MOST_BEFORE),
      ...runsWithin(sources.inside, to, to + REACH).slice(0, MOST_AFTER),
      ...(to === paragraph.to ? sources.signing : []),
    ];
    const voices = voicesOf(near, outside(rule?.attribution?.source), outside(this.#sourceBefore(from, paragraph)));
    return { from, to, closed: stretch.closed, paragraph, rule, voices, besideLink: this.#hasCueInSentence(from, to) };
  }

  /** The source of the quotation before, if that stands in this paragraph or the one before. */
  #sourceBefore(from: number, paragraph: Paragraph): Phrase | null {
    const before = this.#contents[firstIndex(this.#contents, (content) => content.from >= from) - 1];
    if (!before) return null;
    const index = paragraphOf(this.evidence.view.prose, before.from)?.index ?? 0;
    return index >= paragraph.index - 1 ? before.link.source : null;
  }

  #hasCueInSentence(from: number, to: number): boolean {
    const { sentenceFrom, sentenceTo } = this.evidence.view.context;
    const cue = this.#cues[firstIndex(this.#cues, (at) => at >= (sentenceFrom[from] as number))];
    return cue !== undefined && cue < (sentenceTo[to - 1] as number);
  }
}

/** Tokens. */
const LONGEST_INTRODUCTION = 60;
const LONGEST_SIGNATURE = 14;
const MOST_BEFORE = 5;
const MOST_AFTER = 3;

function voicesOf(
  tagged: readonly (Phrase & { probability: number })[],
  byRules: Phrase | null,
  carried: Phrase | null,
) {
  const meets = (a: Phrase, b: Phrase | null) => b !== null && meet(a, b);
  const voices = tagged.map(({ from, to, probability }): Voice => {
    const run = { from, to };
    return { ...run, probability, byRules: meets(run, byRules), carried: meets(run, carried) };
  });
  if (byRules && !voices.some((voice) => voice.byRules)) {
    voices.push({ ...range(byRules), probability: 0, byRules: true, carried: meets(byRules, carried) });
  }
  if (carried && !voices.some((voice) => voice.carried)) {
    voices.push({ ...range(carried), probability: 0, byRules: false, carried: true });
  }
  return voices;
}

const range = ({ from, to }: Phrase): Phrase => ({ from, to });
