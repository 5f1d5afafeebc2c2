/** Numbers in [0, 1) that are the same in every run with the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A function that returns its list in a new order at each call, the same orders in every run. */
export function createShuffle(seed: number): <T>(list: readonly T[]) => T[] {
  const random = createRandom(seed);
  return (list) => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [copy[i], copy[j]] = [copy[j] as (typeof copy)[number], copy[i] as (typeof copy)[number]];
    }
    return copy;
  };
}
