import { LABEL_BYTES } from './evidence';
import { BACKWARD, beginBackward, forward, stepBackward } from './lattice';
import { LANE_BYTES } from './states';

/** Goes back over a paragraph after `passForward` and writes P(label) of each token. */
export function passBackward(tokens: i32, marginals: usize): void {
  beginBackward();
  for (let token = tokens - 1; token >= 0; token--) {
    putLabels(forward + LANE_BYTES * token, marginals + LABEL_BYTES * token);
    if (token > 0) stepBackward(token);
  }
}

/** The states of a label, by their lanes, together; see `LABEL_OF`. */
function putLabels(row: usize, into: usize): void {
  const outside = chance(row, 5) + chance(row, 6) + chance(row, 7);
  const sourceBegins = chance(row, 0) + chance(row, 4);
  const sourceInside = chance(row, 8) + chance(row, 12);
  const cueBegins = chance(row, 1);
  const cueInside = chance(row, 9);
  const contentBegins = chance(row, 2) + chance(row, 3);
  const contentInside = chance(row, 10) + chance(row, 11);
  store<f32>(into, <f32>outside);
  store<f32>(into, <f32>sourceBegins, 4);
  store<f32>(into, <f32>sourceInside, 8);
  store<f32>(into, <f32>cueBegins, 12);
  store<f32>(into, <f32>cueInside, 16);
  store<f32>(into, <f32>contentBegins, 20);
  store<f32>(into, <f32>contentInside, 24);
}

/** P(state of a lane | paragraph). */
function chance(row: usize, lane: i32): f64 {
  return load<f64>(row + 8 * lane) * load<f64>(BACKWARD + 8 * lane);
}
