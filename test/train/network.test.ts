import { describe, expect, it } from 'vitest';
import { COORDINATES, NETWORK_SIZE } from '../../src/engine/learned/network.ts';
import { STATE_COUNT } from '../../src/engine/learned/states.ts';
import { firstWeights, Network } from '../../train/network.ts';
import { createRandom } from '../../train/shuffle.ts';

const TOKENS = 7;

/** A network before training, with tokens somewhere, some of them cut off at nought. */
function inventedNetwork() {
  const random = createRandom(3);
  const network = new Network(firstWeights(random));
  network.resize(TOKENS);
  for (let k = 0; k < TOKENS * COORDINATES; k++) network.tokens[k] = Math.max(0, random() - 0.2);
  return { network, pulls: Float64Array.from({ length: TOKENS * STATE_COUNT }, () => random() - 0.5) };
}

/** How the scores would please somebody who pulls at each of them. */
function pleasure(network: Network, pulls: Float64Array): number {
  const scores = new Float64Array(TOKENS * STATE_COUNT);
  network.score(TOKENS, scores);
  return scores.reduce((sum, score, k) => sum + score * (pulls[k] ?? 0), 0);
}

/** The slope of `pleasure` at one number, by moving it a little both ways. */
function slopeAt(numbers: Float64Array, k: number, measure: () => number): number {
  const was = numbers[k] ?? 0;
  numbers[k] = was + 1e-5;
  const above = measure();
  numbers[k] = was - 1e-5;
  const below = measure();
  numbers[k] = was;
  return (above - below) / 2e-5;
}

describe('The way back through the network', () => {
  it('tells by how much each weight moves the scores', () => {
    const { network, pulls } = inventedNetwork();
    network.goBack(TOKENS, warmed(network, pulls));
    for (let k = COORDINATES; k < NETWORK_SIZE; k += 7) {
      const slope = slopeAt(network.weights, k, () => pleasure(network, pulls));
      expect(network.gradient[k], `weight ${k}`).toBeCloseTo(slope, 6);
    }
  });

  it('tells by how much each coordinate of a token does', () => {
    const { network, pulls } = inventedNetwork();
    network.goBack(TOKENS, warmed(network, pulls));
    for (let k = 0; k < TOKENS * COORDINATES; k++) {
      const slope = slopeAt(network.tokens, k, () => pleasure(network, pulls));
      expect(network.tokenSlopes[k], `coordinate ${k}`).toBeCloseTo(slope, 6);
    }
  });
});

/** The way back is about the scores that were reckoned last. */
function warmed(network: Network, pulls: Float64Array): Float64Array {
  pleasure(network, pulls);
  return pulls;
}
