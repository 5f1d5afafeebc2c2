import type { ModelWeights } from '../src/engine/learned/attribute.ts';
import { type Calibration, calibrate } from '../src/engine/learned/calibration.ts';
import { createWordMarks, kindOfContent } from '../src/engine/learned/content-kind.ts';
import { type Evidence, weigh } from '../src/engine/learned/evidence.ts';
import { LABEL_COUNT } from '../src/engine/learned/labels.ts';
import { type Link, type LinkerWeights, linkParagraph } from '../src/engine/learned/linker.ts';
import { toBytes } from '../src/engine/learned/model-file.ts';
import type { ScoreWeights } from '../src/engine/learned/score-table.ts';
import type { TaggerWeights } from '../src/engine/learned/tagger.ts';
import type { QuotationKind } from '../src/model/quotation.ts';
import { addChoices, createLinkerData, type LinkerData } from './choices.ts';
import type { Example } from './corpus.ts';
import { buildDataset } from './dataset.ts';
import { FOLDS, foldOf, heldOutMarginals, type SmallTagger, trainSmallTagger } from './fold-taggers.ts';
import { goldLabels } from './gold-labels.ts';
import { fitIsotonic, type Outcome } from './isotonic.ts';
import { countWords, lexiconOf, lexiconWithout } from './lexicon.ts';
import { isRight } from './outcome.ts';
import { type RankerSettings, trainRanker } from './ranker.ts';
import type { Choices } from './ranker-data.ts';
import { viewOf } from './views.ts';

/** The tagger's features: more would not fit into the size the extension may have. */
const FEATURES = 15_000;
const RANKER: RankerSettings = { epochs: 6, rate: 0.1, pull: 0.0005 };

export interface Trained {
  readonly weights: ModelWeights;
  /** What models that had not seen the article find in each article. */
  readonly heldOut: readonly (readonly (Link & { readonly kind: QuotationKind; readonly confidence: number })[])[];
}

/** Trains all parts. The same examples in the same order give the same weights. */
export function trainModel(examples: readonly Example[], log: (line: string) => void): Trained {
  const counts = countWords(examples);
  const views = examples.map((example) => viewOf(example, lexiconWithout(counts, example)));
  const data = buildDataset(views, examples.map(goldLabels));
  log(`${data.labels.length} tokens, ${data.hashes.length} features`);
  const marginals = heldOutMarginals(data, FEATURES, log);
  let end = 0;
  const evidences = examples.map((example, k) => {
    const start = end;
    end += example.prose.tokens.length * LABEL_COUNT;
    return weigh(views[k], marginals.subarray(start, end), example.quotations);
  });
  const choices = createLinkerData();
  for (const [k, example] of examples.entries()) addChoices(choices, k, example, evidences[k]);
  const links = heldOutLinks(examples, evidences, choices);
  log('linkers of the folds');
  const calibrations = calibrateKinds(examples, links);
  const tagger = inBytes(trainSmallTagger(data, data.sequences, FEATURES));
  log('tagger');
  const linker = trainLinker(choices, () => true);
  return { weights: { lexicon: lexiconOf(counts), tagger, linker, calibrations }, heldOut: links.map(withConfidence) };

  function withConfidence(found: readonly KindLink[]) {
    return found.map((link) => ({ ...link, confidence: calibrate(calibrations[link.kind], link.score) }));
  }
}

type KindLink = Link & { readonly kind: QuotationKind };

function trainLinker({ stretch, source }: LinkerData, isIncluded: (article: number) => boolean): LinkerWeights {
  const train = (data: Choices) => {
    const chosen = [...data.choices.keys()].filter((index) => isIncluded(data.choices[index].article));
    return rounded(trainRanker(data, chosen, RANKER));
  };
  return { stretch: train(stretch), source: train(source) };
}

/** The weights as the model file will hold them. */
function rounded({ table, values }: ScoreWeights): ScoreWeights {
  const { unit, bytes } = toBytes(table);
  return { table: Float32Array.from(bytes, (weight) => weight * unit), values };
}

function inBytes({ hashes, weights }: SmallTagger): TaggerWeights {
  const { unit, bytes } = toBytes([...weights.rows, ...weights.steps]);
  return {
    hashes,
    unit,
    weights: bytes.slice(0, weights.rows.length),
    steps: bytes.slice(weights.rows.length),
  };
}

function heldOutLinks(examples: readonly Example[], evidences: readonly Evidence[], choices: LinkerData): KindLink[][] {
  const linkers = Array.from({ length: FOLDS }, (_, fold) =>
    trainLinker(choices, (article) => foldOf(article) !== fold),
  );
  return examples.map(({ prose }, k) => {
    const marks = createWordMarks(prose);
    return prose.paragraphs
      .flatMap((paragraph) => linkParagraph(evidences[k], linkers[foldOf(k)], paragraph))
      .map((link) => ({ ...link, kind: kindOfContent(marks, link.content) }));
  });
}

function calibrateKinds(
  examples: readonly Example[],
  links: readonly KindLink[][],
): Record<QuotationKind, Calibration> {
  const curveOf = (kind: QuotationKind) => {
    const outcomes = links.flatMap((found, k): Outcome[] => {
      return found
        .filter((link) => link.kind === kind)
        .map((link) => ({ score: link.score, right: isRight(examples[k], link) }));
    });
    return fitIsotonic(outcomes);
  };
  return { direct: curveOf('direct'), mixed: curveOf('mixed'), indirect: curveOf('indirect') };
}
