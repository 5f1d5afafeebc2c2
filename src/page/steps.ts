/** Work in small steps: between two of them the page may have its turn. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it at once. */
export function runToEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A reader scrolls and clicks without noticing pauses of this length, and every frame has time left for the page. */
const SLICE_MS = 8;

/** As many steps at a time as fit into a slice; `pause` lets the page have its turn and resolves after it. */
export async function runInSlices<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + SLICE_MS;
  }
}
