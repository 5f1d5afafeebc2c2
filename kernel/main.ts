import { layColumns } from './columns';
import { emit, setDistances } from './emission';
import { LABEL_BYTES, layEvidence, marginals } from './evidence';
import { featuresOf } from './features';
import { passBackward } from './labels';
import { emission, layLattice, passForward, setStep } from './lattice';
import { claim, release } from './memory';
import { LANE_BYTES } from './states';
import { STEP_WEIGHTS, setSteps, stepInto } from './steps';
import { enterFeature, layWeights, ROW } from './weights';

// What the engine calls. The tagger: `expectModel` and `learn` once; for each text `open`, then `tag` for each of its
// paragraphs. The linker: `askOfCue` and `askOfSide`, then `scoreStretches`. Training asks for features and step classes,
// and for answers one by one. See `src/engine/learned/kernel.ts`.

export { cells, count, table, values, valueWeights } from './answers';
export {
  capitalised,
  cueAfter,
  cueBefore,
  ending,
  kind,
  level,
  quote,
  quotedness,
  rules,
  sentenceFrom,
  sentenceTo,
  signAfter,
  signBefore,
  thatBefore,
  verbsBefore,
  word,
} from './columns';
export { content, cue, cues, marginals, odds, source } from './evidence';
export { askOfCue, askOfSide, describeEnd, describeNone, describePair, describeStart } from './stretch-features';
export { bounds, scoreStretches, scores } from './stretches';
export { featuresOf, stepInto };

/** Where the caller writes the parts of a model: 32 bits for each hash, 13 bytes a feature, bytes for the steps. */
export let hashes: usize = 0;
export let weights: usize = 0;
export let steps: usize = 0;

/** Where the room for a text begins, over what is no longer needed of the model's parts. */
let texts: usize = claim(0);

export function expectModel(features: u32): void {
  layWeights(features);
  texts = claim(0);
  hashes = claim(4 * features);
  weights = claim(ROW * features);
  steps = claim(STEP_WEIGHTS);
}

/**
 * @param scoreRatio the factor of a unit less of score
 * @param stepRatio the factor of a unit more of a step's weight
 * @param leastStep the factor of a step's weight of -128 units
 */
export function learn(features: u32, scoreRatio: f64, stepRatio: f64, leastStep: f64): void {
  for (let k: u32 = 0; k < features; k++) enterFeature(load<u32>(hashes + 4 * k), weights + ROW * k);
  setDistances(scoreRatio);
  setSteps(steps, stepRatio, leastStep);
}

/** Where the room for a paragraph begins. */
let paragraph: usize = 0;

/** Makes room for a text of so many tokens. The caller then writes its columns. */
export function open(tokens: i32): void {
  release(texts);
  layColumns(tokens);
  layEvidence(tokens);
  paragraph = claim(0);
}

/** Writes the marginals of the paragraph `[from, to)`. */
export function tag(from: i32, to: i32): void {
  release(paragraph);
  layLattice(to - from);
  for (let i = from; i < to; i++) {
    emit(featuresOf(i, from, to), emission + LANE_BYTES * (i - from));
    setStep(i - from, stepInto(i, from));
  }
  passForward(to - from);
  passBackward(to - from, marginals + LABEL_BYTES * from);
}
