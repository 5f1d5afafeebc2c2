/* How a text should be, where that can be told without a person. */

/** A straight mark opens at the beginning of a word and closes elsewhere; between letters it is an apostrophe. */
export function withCurlyMarks(text: string): string {
  return text
    .replace(/(^|[\s([“—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([“—–])'(?=\p{L})/gu, '$1‘')
    .replace(/'/g, '’');
}

/** With a capital at its beginning. */
export const withCapital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Without a space too many. */
export const withSingleSpaces = (text: string) => text.trim().replace(/ {2,}/g, ' ');

/** “3.67%” as “3.67 percent”. */
export const withPercent = (text: string) => text.replace(/(\d)\s?%/g, '$1 percent');

/** Without the sentence that says when the research ended: `followedUntil` does. */
export const withoutLastDay = (text: string) => text.replace(/ Nothing later than [^.]* was found [^.]*\.$/, '');
