import type { PageReading } from '../../model/reading.ts';
import { type Span, textOf } from '../../model/span.ts';
import { quoted } from '../Quoted.tsx';
import { MOST_SHOWN, shortened } from '../shortened.ts';

/*
 * Words as a citation has them: one pair of marks outside, single ones inside, and no comma before the closing mark that
 * belonged to the sentence of a reporter.
 */

/** Recorded words. */
export function inMarks(words: string, fragment: boolean): string {
  return quoted(withInnerMarks(withoutTail(words.trim())), fragment);
}

/** The words of a quotation as the article prints them, in as many pieces. Indirect speech has no marks to mend. */
export function printedWords({ text }: PageReading, spans: readonly Span[], indirect: boolean): string {
  const pieces = spans.map((part) => textOf(text, part).replace(/\s+/g, ' ').trim());
  const printed = pieces.map((piece) => (indirect ? withoutTail(piece) : inOnePair(piece))).join(' … ');
  return shortened(printed, MOST_SHOWN.words);
}

const PAIR = /^(?:“(?<curly>.*)”|"(?<straight>.*)"|«\s*(?<angled>.*?)\s*»)$/s;

function inOnePair(piece: string): string {
  const inner = Object.values(PAIR.exec(piece)?.groups ?? {}).find((words) => words !== undefined);
  // An unclosed quotation goes on in another paragraph; one that is quoted in part has its marks inside.
  return inner === undefined ? withoutTail(piece) : `“${withInnerMarks(withoutTail(inner))}”`;
}

function withoutTail(words: string): string {
  return words.replace(/\s*[,;:–—-]+$/u, '');
}

/** Double marks become single ones; a straight one opens where a word begins. */
function withInnerMarks(words: string): string {
  return words
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/(^|[\s([])"/g, '$1‘')
    .replace(/"/g, '’');
}
