import { layColumns } from './columns';
import { COORDINATES, enterFeatures, fetchCoordinates, layCoordinates, sumCoordinates } from './coordinates';
import { emit, fetchFactors, setDistances } from './emission';
import { LABEL_BYTES, layEvidence, marginals } from './evidence';
import { featuresOf } from './features';
import { passBackward } from './labels';
import { emission, layLattice, passForward } from './lattice';
import { claim, release } from './memory';
import { layActivity, layNetwork, packNetwork, place, readParagraph } from './network';
import { LANE_BYTES } from './states';
import { STEP_BYTES, setSteps } from './steps';
import { fetchAnswers } from './stretches';

// What the engine calls. The tagger: `expectModel` and `learn` once; for each text `open`, then `tag` for each of its
// paragraphs. The linker: `askOfCue` and `askOfSide`, then `scoreStretches`. Training asks for features,
// and for answers one by one. See `src/engine/learned/kernel.ts`.

export { layer, rows } from './answer-layer';
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
export { featuresOf };

/**
 * Where the caller writes the parts of a model: 32 bits for each hash, 13 bytes a feature, floats for the network, and a
 * double for each step.
 */
export let hashes: usize = 0;
export let coordinates: usize = 0;
export let network: usize = 0;
export let steps: usize = 0;

/** Where the room for a text begins, over what is no longer needed of the model's parts. */
let texts: usize = claim(0);
/** A kernel serves the tagger or the linker. */
let isTagger: bool = false;
/** What a coordinate is worth. */
let unit: f32 = 0;

export function expectModel(features: u32): void {
  layCoordinates();
  network = layNetwork();
  texts = claim(0);
  hashes = claim(4 * features);
  coordinates = claim(COORDINATES * features);
  steps = claim(STEP_BYTES);
}

/** @param worth what a coordinate of a feature is worth */
export function learn(features: u32, worth: f64): void {
  enterFeatures(hashes, coordinates, features);
  packNetwork();
  setDistances();
  setSteps(steps);
  unit = <f32>worth;
  isTagger = true;
}

function fetchLearnt(): void {
  if (isTagger) {
    fetchCoordinates();
    fetchFactors();
  } else fetchAnswers();
}

/** Where the room for a paragraph begins. */
let paragraph: usize = 0;

/** Shorter texts ask for less of a model than it takes to fetch the whole. */
const FETCHED_FROM = 200;

/** Makes room for a text of so many tokens. The caller then writes its columns. */
export function open(tokens: i32): void {
  if (tokens >= FETCHED_FROM) fetchLearnt();
  release(texts);
  layColumns(tokens);
  layEvidence(tokens);
  paragraph = claim(0);
}

/** 16 numbers of 16 bits: what a token's features come to. */
const SUMS = memory.data(32, 16);

/** Writes the marginals of the paragraph `[from, to)`. */
export function tag(from: i32, to: i32): void {
  const length = to - from;
  release(paragraph);
  layActivity(length);
  layLattice(length);
  for (let token = 0; token < length; token++) {
    sumCoordinates(featuresOf(from + token, from, to), SUMS);
    place(token, SUMS, unit);
  }
  readParagraph(length);
  for (let token = 0; token < length; token++) emit(token, emission + LANE_BYTES * token);
  passForward(length);
  passBackward(length, marginals + LABEL_BYTES * from);
}
