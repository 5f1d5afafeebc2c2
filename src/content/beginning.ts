/** About what a window shows of an article. */
const ENOUGH = 1500;
/** Of a shorter article the rest is read before anybody would miss it. */
const LEAST_REST = 1500;

/**
 * The first paragraphs of a text, to be read and marked before the rest; `null` when that would gain nothing.
 * Offsets into the beginning are offsets into the text.
 */
export function beginningOf(text: string): string | null {
  const end = text.indexOf('\n\n', ENOUGH);
  return end < 0 || text.length - end < LEAST_REST ? null : text.slice(0, end);
}
