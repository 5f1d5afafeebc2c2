/** True for letters and digits of any script, one UTF-16 unit at a time (a lone surrogate is no word). */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && character !== '' && /[\p{L}\p{N}]/u.test(character);
}

/** True for white space, no-break spaces included, and for the outside of the text. */
export function isSpaceOrEdge(character: string | undefined): boolean {
  return character === undefined || character === '' || /\s/.test(character);
}

const SAME: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'", '‐': '-', '‑': '-', '–': '-', '—': '-' };

/**
 * Folds case, apostrophes and dashes, so that "Beijing’s" equals "beijing's". The result has exactly as many UTF-16
 * units as the text: letters whose lower case is longer (İ) stay as they are.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const base = lower.length === text.length ? lower : Array.from(text, lowerUnlessLonger).join('');
  return base.replace(/[’‘ʼ‐‑–—]/g, (mark) => SAME[mark] ?? mark);
}

function lowerUnlessLonger(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
