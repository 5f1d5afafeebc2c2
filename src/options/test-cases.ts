import type { IsoDate } from '../model/dates.ts';
import type { Objection } from '../model/objection.ts';

/** Raised when a field changes its meaning. */
const FORMAT = 1;

/** What the reader called wrong, as a file of test cases: each says where, in which words, what was found and what is wrong. */
export function testCases(objections: readonly Objection[]): string {
  const cases = objections.map(({ page, published, marked, layer, words, sentence, found, wrong }) => ({
    address: page,
    published,
    marked,
    kind: layer,
    words,
    sentence,
    found,
    wrong,
  }));
  return `${JSON.stringify({ format: FORMAT, cases }, null, 2)}\n`;
}

/** "proviso-test-cases-2026-11-27.json" */
export function fileNameOn(day: IsoDate): string {
  return `proviso-test-cases-${day}.json`;
}
