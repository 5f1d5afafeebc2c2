import { parseIsoDate } from '../model/dates.ts';
import type { Reader } from './reader.ts';

/** Invented, and nobody sees what is found in it. Together they have something of all that a first article may ask for. */
const SENTENCES = [
  '“We want a deal,” he said.',
  '“We want a deal,” Trade Representative Jamieson Greer told reporters on Friday.',
  'China will not come to the table before it is treated with respect, Foreign Ministry spokesman Lin Jian said.',
  'According to two officials, the White House has asked for one person to talk to, “with the power to decide”. She warned that lifting the export controls was a condition.',
  'Mr. Trump, who raised duties last week, wrote: “The ball is in their court.”\n\n“Nobody has called us,” he said.',
];

/** After so many rounds nothing is compiled any more that a first article would wait for. */
const ROUNDS = 3;

/**
 * Reads a few sentences to no end but one: what a reader does first takes several times as long as it does later, since
 * the browser compiles each function when it is first called.
 * @yields after each of them, the shortest first: whoever has an article by then stops here
 */
export function* warmUp(read: Reader): Generator<void> {
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of SENTENCES) {
      read({ title: null, text, url: null, published: parseIsoDate('2025-04-17') });
      yield;
    }
  }
}
