/** From a frame of the main thread until it is on the screen, on a small machine: raster would share its cores with us. */
const ON_SCREEN_MS = 50;

/**
 * Fulfilled when the reader sees what has been drawn. Not left to an effect: Preact waits 35 ms for a frame, and a popup's
 * first takes longer.
 */
export function frameShown(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, ON_SCREEN_MS)));
}
