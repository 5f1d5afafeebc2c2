import type { Statement } from '../../src/model/record.ts';

/** How words compare with a statement as they stand, marks and case aside: all of it, parts of it in order, or neither. */
export type Likeness = 'whole' | 'part' | 'other';

/**
 * Compares a quotation with every wording of a statement, whole words only; what the reporter left out or put in is
 * passed over on both sides. Plain and slow: it checks the marks of the articles and shares nothing with the engine.
 */
export function likeness(quoted: string, { words, alt }: Statement): Likeness {
  const pieces = piecesOf(quoted);
  const wordings = [words, ...alt.map((other) => other.words)].map((one) => piecesOf(one).join(' '));
  if (wordings.includes(pieces.join(' '))) return 'whole';
  return wordings.some((wording) => holdsInOrder(wording, pieces)) ? 'part' : 'other';
}

/** The words between the gaps that […], an ellipsis or an [insertion] leaves. */
function piecesOf(text: string): string[] {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\[[^\]]*\]|…|\.\.\./)
    .map((piece) => (piece.match(/[\p{L}\p{N}%$]+(?:[.,]\p{N}+)*(?:'\p{L}+)?/gu) ?? []).join(' '))
    .filter((piece) => piece !== '');
}

function holdsInOrder(wording: string, pieces: readonly string[]): boolean {
  let rest = ` ${wording} `;
  for (const piece of pieces) {
    const at = rest.indexOf(` ${piece} `);
    if (at < 0) return false;
    rest = rest.slice(at + piece.length + 1);
  }
  return true;
}
