import type { Evidence } from '../src/engine/learned/evidence.ts';
import { type Kernel, openEvidence } from '../src/engine/learned/kernel.ts';
import { sourcesAround, tagParagraph } from '../src/engine/learned/linker.ts';
import { describeSources } from '../src/engine/learned/rank-sources.ts';
import { STRETCH_VALUES, type StretchQuestion } from '../src/engine/learned/rank-stretches.ts';
import { SOURCE_VALUES } from '../src/engine/learned/source-features.ts';
import { boundsOf, fieldsOf } from '../src/engine/learned/stretches.ts';
import type { TaggedRun } from '../src/engine/learned/tagged-runs.ts';
import { meet, type Phrase } from '../src/engine/quotations/phrase.ts';
import type { Example, GoldAttribution } from './corpus.ts';
import { describeStretches } from './describe-stretches.ts';
import { Choices } from './ranker-data.ts';

export interface LinkerData {
  readonly stretch: Choices;
  readonly source: Choices;
}

export function createLinkerData(): LinkerData {
  return { stretch: new Choices(STRETCH_VALUES), source: new Choices(SOURCE_VALUES) };
}

/** Adds the choices that the linker meets in one article, each with the corpus's answer. */
export function addChoices(
  kernel: Kernel,
  data: LinkerData,
  article: number,
  example: Example,
  evidence: Evidence,
): void {
  openEvidence(kernel, evidence);
  for (const paragraph of example.prose.paragraphs) {
    const tagged = tagParagraph(evidence, paragraph);
    for (const cue of tagged.cues) {
      const gold = example.gold.find((attribution) => attribution.cue.some((run) => meet(run, cue))) ?? null;
      const [left = null, right = null] = fieldsOf(cue, paragraph).map((field) => {
        const bounds = boundsOf(evidence, field, tagged.edges);
        const question = { cue, field, bounds, limit: paragraph.to };
        return addStretchChoice(kernel, data.stretch, article, evidence, question, gold);
      });
      if (gold) addSourceChoice(data.source, article, evidence, cue, left, right, tagged.sources, gold);
    }
  }
}

/** The share of tokens in both of those in either. */
function likeness(a: Phrase, b: Phrase): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return both <= 0 ? 0 : both / (a.to - a.from + b.to - b.from - both);
}

const ALIKE = 0.6;

function addStretchChoice(
  kernel: Kernel,
  choices: Choices,
  article: number,
  evidence: Evidence,
  question: StretchQuestion,
  gold: GoldAttribution | null,
): Phrase | null {
  const { field, bounds } = question;
  const wanted = gold && longest(gold.content.filter(({ from, to }) => from >= field.from && to <= field.to));
  const first = choices.options;
  let answer = -1;
  let best = wanted ? ALIKE : 0;
  const starts: number[] = [];
  const ends: number[] = [];
  describeStretches(kernel, evidence, question, {
    none: (given) => {
      const option = choices.addOption([choices.addPart(given)]);
      if (!wanted) answer = option;
    },
    start: (k, given) => {
      starts[k] = choices.addPart(given);
    },
    end: (k, given) => {
      ends[k] = choices.addPart(given);
    },
    pair: (a, b, given) => {
      const option = choices.addOption([starts[a], ends[b], choices.addPart(given)]);
      const alike = wanted ? likeness(wanted, { from: bounds.starts[a], to: bounds.ends[b] }) : 0;
      if (alike > best) {
        best = alike;
        answer = option;
      }
    },
  });
  if (answer >= 0) choices.addChoice(article, first, answer);
  return wanted;
}

function longest(runs: readonly Phrase[]): Phrase | null {
  return runs.reduce<Phrase | null>(
    (best, run) => (best && best.to - best.from >= run.to - run.from ? best : run),
    null,
  );
}

function addSourceChoice(
  choices: Choices,
  article: number,
  evidence: Evidence,
  cue: TaggedRun,
  left: Phrase | null,
  right: Phrase | null,
  sources: readonly TaggedRun[],
  gold: GoldAttribution,
): void {
  const apart = (run: TaggedRun) => ![left, right, cue].some((part) => part !== null && meet(part, run));
  const candidates = sourcesAround(sources, cue).filter(apart);
  const first = choices.options;
  describeSources(evidence, { cue, left, right, candidates }, (given) => {
    choices.addOption([choices.addPart(given)]);
  });
  const likest = candidates.map((run) => Math.max(0, ...gold.source.map((source) => likeness(source, run))));
  const best = likest.indexOf(Math.max(...likest));
  if (gold.source.length > 0 && (likest[best] ?? 0) <= 0) return;
  choices.addChoice(article, first, gold.source.length === 0 ? first : first + 1 + best);
}
