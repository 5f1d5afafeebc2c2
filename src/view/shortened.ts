/**
 * The most of a text that is shown, in characters. What pages and packs hold may be of any length; these are longer than
 * anything that anybody has said in one breath, is called, or puts above an article.
 */
export const MOST_SHOWN = { words: 1500, name: 120, title: 300 } as const;

/** More accents on one letter than any script has: they would be drawn over the lines around. */
const PILE_OF_ACCENTS = /(\p{M}{4})\p{M}+/gu;

/** Words cut at a space, with an ellipsis, where they are longer than `most` characters; no character is cut in two. */
export function shortened(full: string, most: number): string {
  const words = full.replace(PILE_OF_ACCENTS, '$1');
  if (words.length <= most) return words;
  const cut = words.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}
