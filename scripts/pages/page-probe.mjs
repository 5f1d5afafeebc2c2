// @ts-check
// What a page itself can notice. These functions run in the page's own world: they use nothing from outside themselves.

/**
 * @typedef {object} Probe
 * @property {number} idle when the document had been parsed, in the page's milliseconds
 * @property {number | null} firstMark when the first highlight of ours was there
 * @property {number} mutations changes to the DOM since then
 * @property {boolean} sameMarkup whether the markup is what it was
 * @property {number} shifts sum of the layout shifts since the first mark: those before cannot be of our making
 * @property {readonly string[]} globals names that `window` has gained
 * @property {readonly string[]} headlines the text of each `<h1>`
 * @property {Readonly<Record<string, readonly string[]>>} painted the words under each highlight of ours
 */

/** Before any script of the page. */
export function startWatching() {
  if (window !== top) return;
  /** @type {{ idle: number, firstMark: number | null, mutations: number, moves: { startTime: number, value: number }[] }} */
  const seen = { idle: 0, firstMark: null, mutations: 0, moves: [] };
  const isOurs = (/** @type {[string, Highlight]} */ [name, highlight]) =>
    name.startsWith('proviso-') && highlight.size > 0;
  addEventListener('DOMContentLoaded', () => {
    seen.idle = performance.now();
    const observer = new MutationObserver((records) => {
      seen.mutations += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const timer = setInterval(() => {
    if (![...CSS.highlights].some(isOurs)) return;
    seen.firstMark = performance.now();
    console.timeStamp('first-mark'); // into the trace
    clearInterval(timer);
  }, 2);
  new PerformanceObserver((list) => {
    seen.moves.push(.../** @type {any} */ (list.getEntries()));
  }).observe({ type: 'layout-shift', buffered: true });
  Object.defineProperty(window, Symbol.for('probe'), { value: { seen, names: Object.getOwnPropertyNames(window) } });
}

/** Before any script of the page, after {@link startWatching}. */
export function rememberMarkup() {
  if (window !== top) return;
  const kept = /** @type {any} */ (window)[Symbol.for('probe')];
  addEventListener('DOMContentLoaded', () => {
    kept.markup = document.documentElement.outerHTML;
  });
}

/** @returns {Probe} */
export function stopWatching() {
  const { seen, names, markup } = /** @type {any} */ (window)[Symbol.for('probe')];
  const known = new Set(names);
  const words = (/** @type {Highlight} */ highlight) =>
    [...highlight].map((range) => /** @type {Range} */ (range).toString().replace(/\s+/g, ' ').trim());
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('proviso-'));
  const { idle, firstMark, mutations, moves } =
    /** @type {{ idle: number, firstMark: number | null, mutations: number, moves: { startTime: number, value: number }[] }} */ (
      seen
    );
  const since = moves.filter(({ startTime }) => firstMark !== null && startTime > firstMark);
  return {
    idle,
    firstMark,
    mutations,
    shifts: since.reduce((sum, { value }) => sum + value, 0),
    sameMarkup: document.documentElement.outerHTML === markup,
    // Frames and elements with an id become names of the window too: those are the page's own.
    globals: Object.getOwnPropertyNames(window).filter(
      (name) => !known.has(name) && !/^\d+$|puppeteer|^__aria/.test(name),
    ),
    headlines: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent ?? ''),
    painted: Object.fromEntries(ours.map(([name, highlight]) => [name, words(highlight)])),
  };
}
