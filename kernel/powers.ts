/** Writes `count` numbers, the first `first`, each `ratio` times the one before: exponentials without calling for one. */
export function writePowers(at: usize, count: usize, first: f64, ratio: f64): void {
  let power = first;
  for (let k: usize = 0; k < count; k++) {
    store<f64>(at + 8 * k, power);
    power *= ratio;
  }
}
