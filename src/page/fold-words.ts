/** The words of a text in lower case, one space between them: marks, dashes and white space never tell two lines apart. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
