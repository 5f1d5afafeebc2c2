import type { Speaker } from '../../../model/quotation.ts';
import type { MergedQuotation } from '../../learned/merge.ts';
import type { Prose } from '../../prose/prose.ts';
import { again, keyOf } from '../conversation/talk.ts';

type Said = Pick<MergedQuotation, 'content' | 'source'>;

/** Fewer words may be anybody’s. */
const FEWEST_WORDS = 4;

/**
 * Headings and pull quotes without a source: ‘I had nothing to lose’. Where the text below has somebody say these very words, they
 * are that one’s. `speakers` belong to `said`.
 */
export function speakAgain(prose: Prose, said: readonly Said[], speakers: readonly Speaker[]): Speaker[] {
  const isOpen = (k: number) => speakers[k]?.kind === 'unresolved' && said[k]?.source === null;
  const wordsBy = said.map((one) => wordsOf(prose, one));
  const open = wordsBy.flatMap((words, k) => (isOpen(k) && words.length >= FEWEST_WORDS ? [{ k, words }] : []));
  if (open.length === 0) return [...speakers];
  const places = placesOf(new Set(open.map(({ words }) => openingAt(words, 0))), wordsBy);
  const answers = [...speakers];
  for (const { k, words } of open) {
    const whole = (places.get(openingAt(words, 0)) ?? []).filter(({ of, at }) => {
      return words.every((word, i) => wordsBy[of]?.[at + i] === word);
    });
    const speaker = onlyOne(
      whole.flatMap(({ of }) => (speakers[of]?.kind === 'unresolved' ? [] : (speakers[of] ?? []))),
    );
    if (speaker) answers[k] = again(speaker);
  }
  return answers;
}

const openingAt = (words: readonly string[], at: number) => words.slice(at, at + FEWEST_WORDS).join(' ');

/** Where each of these openings stands in what is said. */
function placesOf(openings: ReadonlySet<string>, said: readonly (readonly string[])[]) {
  const places = new Map<string, { readonly of: number; readonly at: number }[]>();
  said.forEach((words, of) => {
    for (let at = 0; at + FEWEST_WORDS <= words.length; at++) {
      const opening = openingAt(words, at);
      if (!openings.has(opening)) continue;
      const known = places.get(opening);
      if (known) known.push({ of, at });
      else places.set(opening, [{ of, at }]);
    }
  });
  return places;
}

function onlyOne(speakers: readonly Speaker[]): Speaker | null {
  const [first] = speakers;
  return first && speakers.every((speaker) => keyOf(speaker) === keyOf(first)) ? first : null;
}

/** The words in quotation marks. */
function wordsOf({ tokens, where }: Prose, { content }: Said): string[] {
  const words: string[] = [];
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token?.isWord && where.quoted[i] === 1) words.push(token.folded);
    }
  }
  return words;
}
