import { stem } from './terms.ts';

const WISHES = new Set(
  `want demand insist require call ask urge must should need condition precondition prerequisite unless until before seek
  sought expect request wish hope press propose reject refuse rule deny denied cannot never not no agree accept promise
  pledge guarantee hint offer ready will would could allow let`
    .split(/\s+/)
    .map(stem),
);

/** Whether somebody wants, refuses or offers something, by the stems of a sentence. */
export function hasWish(features: ReadonlySet<string>): boolean {
  for (const one of features) if (WISHES.has(one)) return true;
  return false;
}
