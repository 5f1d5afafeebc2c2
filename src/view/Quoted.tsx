/**
 * Recorded words as they are printed: in quotation marks, and part of a sentence with an ellipsis where it is open.
 * A fragment that looks whole at both ends ("China is not afraid.") is opened at both, so that it never passes for one.
 */
export function quoted(words: string, fragment: boolean): string {
  const trimmed = words.trim();
  if (!fragment) return `“${trimmed}”`;
  const begins = /^[\p{Lu}…[]|^\.\.\./u.test(trimmed);
  const ends = /([.?!…]|…\])$/.test(trimmed);
  const whole = begins && ends && !/^(…|\[…)|(…|…\])$/.test(trimmed);
  return `“${begins && !whole ? '' : '… '}${trimmed}${ends && !whole ? '' : ' …'}”`;
}

/** An official's own words. Their direction is their own, whatever the page's. */
export function Quoted({ words, fragment }: { words: string; fragment: boolean }) {
  return (
    <blockquote class="words" dir="auto">
      {quoted(words, fragment)}
    </blockquote>
  );
}
