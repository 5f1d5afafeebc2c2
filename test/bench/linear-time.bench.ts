import { bench, describe } from 'vitest';
import { findingsIn } from '../support/marked-text.ts';

/*
 * Four times the text must take about four times as long: compare the two figures of each pair.
 *   npx vitest bench --project text test/bench
 */
const PIECES = [
  '“',
  '"',
  "'",
  's’ ',
  '‘a ',
  '``',
  'A ',
  'a ',
  '. ',
  '\n',
  '“A,” he said. ',
  'Ana Reyes said “no” to it, ',
];

for (const piece of PIECES) {
  describe(JSON.stringify(piece), () => {
    for (const size of [50_000, 200_000]) {
      const text = piece.repeat(Math.ceil(size / piece.length));
      bench(`${size / 1000} KB`, () => void findingsIn(text), { iterations: 2, warmupIterations: 1, time: 0 });
    }
  });
}
