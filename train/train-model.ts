import {
  type Calibrations,
  calibrated,
  type LearnedAttribution,
  type ModelWeights,
} from '../src/engine/learned/attribute.ts';
import { kindOfContent } from '../src/engine/learned/content-kind.ts';
import { type Evidence, weigh } from '../src/engine/learned/evidence.ts';
import { createKernel } from '../src/engine/learned/kernel.ts';
import { LABEL_COUNT } from '../src/engine/learned/labels.ts';
import { createLinker, type Link, type LinkerWeights, linkParagraph } from '../src/engine/learned/linker.ts';
import { toBytes, toCoarseBytes } from '../src/engine/learned/model-file.ts';
import type { StretchWeights } from '../src/engine/learned/rank-stretches.ts';
import { type ScoreWeights, SMALL_TABLE } from '../src/engine/learned/score-table.ts';
import { type SpokenStretches, speakUnlinked } from '../src/engine/learned/speak-unlinked.ts';
import type { TaggerWeights } from '../src/engine/learned/tagger.ts';
import { UNLINKED_VALUES } from '../src/engine/learned/unlinked-features.ts';
import type { QuotationKind } from '../src/model/quotation.ts';
import { addChoices, createLinkerData, type LinkerData } from './choices.ts';
import type { Example } from './corpus.ts';
import { buildDataset } from './dataset.ts';
import { FOLDS, foldOf, heldOutMarginals, type SmallTagger, type TrainTaggers, tasksOf } from './fold-taggers.ts';
import { goldStates } from './gold-labels.ts';
import { fitIsotonic, type Outcome } from './isotonic.ts';
import { countWords, lexiconOf, lexiconWithout } from './lexicon.ts';
import { outcomeOf } from './outcome.ts';
import { type Ranker, type RankerSettings, trainRanker } from './ranker.ts';
import { Choices } from './ranker-data.ts';
import { type StretchRanker, trainStretchRanker } from './stretch-ranker.ts';
import { addUnlinked } from './unlinked.ts';
import { viewOf } from './views.ts';

/** The tagger's features: more would not fit into the size the extension may have. */
const FEATURES = 19_000;
/**
 * Three and a half bits a coordinate. Half as coarse gains spans a quarter of a point, and takes the room of a fifth of the
 * features.
 */
const COARSENESS = 0.36;
/** The choice of stretches bears about as much; finer bytes changed no figure by more than a tenth. */
const STRETCH_COARSENESS = { table: 0.3, rows: 0.36 };
const RANKER: RankerSettings = { epochs: 6, rate: 0.1, pull: 0.0005 };

export interface Trained {
  readonly weights: ModelWeights;
  /** What models that had not seen the article find in each article. */
  readonly heldOut: readonly (readonly LearnedAttribution[])[];
}

/** Trains all parts on the features of `kernel.wasm`. The same examples in the same order give the same weights. */
export async function trainModel(
  kernel: ArrayBuffer,
  examples: readonly Example[],
  trainTaggers: TrainTaggers,
  log: (line: string) => void,
): Promise<Trained> {
  const counts = countWords(examples);
  const views = examples.map((example) => viewOf(example, lexiconWithout(counts, example)));
  const data = buildDataset(createKernel(kernel), views, examples.map(goldStates));
  log(`${data.labels.length} tokens, ${data.hashes.length} features`);
  const taggers = await trainTaggers(data, tasksOf(FEATURES), log);
  const marginals = heldOutMarginals(data, taggers);
  let end = 0;
  const evidences = examples.map((example, k) => {
    const start = end;
    end += example.prose.tokens.length * LABEL_COUNT;
    return weigh(views[k], marginals.subarray(start, end), example.quotations);
  });
  const choices = createLinkerData();
  const described = createKernel(kernel);
  for (const [k, example] of examples.entries()) addChoices(described, choices, k, example, evidences[k]);
  const links = heldOutLinks(kernel, examples, evidences, choices);
  log('linkers of the folds');
  const unlinked = new Choices(UNLINKED_VALUES, SMALL_TABLE);
  for (const [k, example] of examples.entries()) addUnlinked(unlinked, k, example, evidences[k], links[k]);
  const spoken = heldOutVoices(examples, evidences, unlinked, links);
  const calibrations = calibrateKinds(examples, links, spoken);
  const tagger = inBytes(taggers[FOLDS]);
  const linker = trainLinker(choices, () => true);
  const voices = rounded(trainRanker(unlinked, [...unlinked.choices.keys()], RANKER));
  const heldOut = examples.map(({ prose }, k) => calibrated(prose, calibrations, links[k], spoken[k]));
  return { weights: { lexicon: lexiconOf(counts), tagger, linker, voices, calibrations }, heldOut };
}

function trainLinker({ stretch, source }: LinkerData, isIncluded: (article: number) => boolean): LinkerWeights {
  const chosen = ({ choices }: Choices) => [...choices.keys()].filter((index) => isIncluded(choices[index].article));
  return {
    stretch: roundedStretch(trainStretchRanker(stretch, chosen(stretch))),
    source: rounded(trainRanker(source, chosen(source), RANKER)),
  };
}

function roundedStretch({ table, values, rows, layer }: StretchRanker): StretchWeights {
  const cells = toCoarseBytes(table, STRETCH_COARSENESS.table);
  const row = toCoarseBytes(rows, STRETCH_COARSENESS.rows);
  return { table: cells.bytes, unit: cells.unit, values, rows: row.bytes, rowUnit: row.unit, layer };
}

/** The weights as the model file will hold them. */
function rounded({ table, values }: Ranker): ScoreWeights {
  const { unit, bytes } = toBytes(table);
  return { table: bytes, unit, values };
}

function inBytes({ hashes, numbers }: SmallTagger): TaggerWeights {
  const { unit, bytes } = toCoarseBytes(numbers.coordinates, COARSENESS);
  const { network, steps } = numbers;
  return { hashes, unit, coordinates: bytes, network: Float32Array.from(network), steps: Float32Array.from(steps) };
}

function heldOutLinks(
  kernel: ArrayBuffer,
  examples: readonly Example[],
  evidences: readonly Evidence[],
  choices: LinkerData,
): Link[][] {
  const linkers = Array.from({ length: FOLDS }, (_, fold) =>
    createLinker(
      trainLinker(choices, (article) => foldOf(article) !== fold),
      kernel,
    ),
  );
  return examples.map(({ prose }, k) => {
    return prose.paragraphs.flatMap((paragraph) => linkParagraph(evidences[k], linkers[foldOf(k)], paragraph));
  });
}

function heldOutVoices(
  examples: readonly Example[],
  evidences: readonly Evidence[],
  choices: Choices,
  links: readonly Link[][],
): SpokenStretches[][] {
  const rankers = Array.from({ length: FOLDS }, (_, fold) => {
    const chosen = [...choices.choices.keys()].filter((index) => foldOf(choices.choices[index].article) !== fold);
    return rounded(trainRanker(choices, chosen, RANKER));
  });
  return examples.map(({ quotations }, k) => speakUnlinked(evidences[k], rankers[foldOf(k)], quotations, links[k]));
}

function calibrateKinds(
  examples: readonly Example[],
  links: readonly Link[][],
  spoken: readonly SpokenStretches[][],
): Calibrations {
  const curvesOf = (found: readonly (readonly (Link | SpokenStretches)[])[], isStretch = false) => {
    const outcomes = found.flatMap((list, k) =>
      list.map((one) => ({ one, ...outcomeOf(examples[k], one, isStretch) })),
    );
    const ofContent = outcomes.map(({ one, content }): Outcome => ({ score: one.contentScore, right: content }));
    const ofSource = outcomes
      .filter(({ content }) => content)
      .map(({ one, source }): Outcome => ({ score: one.sourceScore, right: source }));
    return { content: fitIsotonic(ofContent), source: fitIsotonic(ofSource) };
  };
  const ofKind = (kind: QuotationKind) =>
    links.map((list, k) => list.filter(({ content }) => kindOfContent(examples[k].prose, content) === kind));
  return {
    direct: curvesOf(ofKind('direct')),
    mixed: curvesOf(ofKind('mixed')),
    indirect: curvesOf(ofKind('indirect')),
    unlinked: curvesOf(spoken, true),
  };
}
