import { parseIsoDate } from '../model/dates.ts';
import type { Reader } from './reader.ts';

/** Invented, and nobody sees what is found in it. Together they have something of all that a first article may ask for. */
const SENTENCES = [
  'WASHINGTON — China will not come to the table before it is treated with respect, Foreign Ministry spokesman Lin Jian said on Wednesday, adding that “threats and blackmail are not the right way” to deal with Beijing.',
  '“We want a deal,” Trade Representative Jamieson Greer told reporters. Mr. Trump, who raised duties last week, wrote: “The ball is in their court.”\n\n“Nobody has called us,” he said.',
  'According to two officials, who spoke on condition of anonymity, the White House has asked for one person to talk to. The ministry did not answer questions about Taiwan or about sanctions on Chinese firms.',
];

/**
 * Reads a few sentences to no end but one: what a reader does first takes several times as long as it does later, since
 * the browser compiles each function when it is first called.
 * @yields after each of them: whoever has an article by then stops here
 */
export function* warmUp(read: Reader): Generator<void> {
  for (const text of SENTENCES) {
    read({ title: null, text, url: null, published: parseIsoDate('2025-04-17') });
    yield;
  }
}
