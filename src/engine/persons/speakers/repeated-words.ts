import type { QuotationKind, Speaker } from '../../../model/quotation.ts';
import { type Prose, paragraphOf } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { again } from '../conversation/talk.ts';
import { isTitleCased } from '../names/headings.ts';

type Said = { readonly kind: QuotationKind; readonly content: readonly Phrase[] };

/**
 * Who says the words of a heading that names nobody: whoever says the same words in the text below. `speakers` belong to
 * `said`, both in reading order.
 */
export function speakersOfHeadings(prose: Prose, said: readonly Said[], speakers: readonly Speaker[]): Speaker[] {
  const texts = new Map<number, string>();
  const textOf = (k: number) => {
    const known = texts.get(k) ?? wordsOf(prose, said[k]);
    texts.set(k, known);
    return known;
  };
  return speakers.map((speaker, k) => {
    const own = said[k];
    if (speaker.kind !== 'unresolved' || !own || !isInHeading(prose, own)) return speaker;
    const words = textOf(k);
    if (words.split(' ').length < FEWEST_WORDS + 2) return speaker; // with a space at both ends
    const below = speakers.findIndex((one, j) => j > k && one.kind !== 'unresolved' && textOf(j).includes(words));
    return below < 0 ? speaker : again(speakers[below] as Speaker);
  });
}

/** Fewer words are said by many. */
const FEWEST_WORDS = 2;
/** Headline, standfirst, byline: those further down are sections, and a page may have any number of them. */
const MOST_HEADINGS = 4;
/** In tokens. */
const HEADINGS_END = 150;

function isInHeading(prose: Prose, { kind, content }: Said): boolean {
  const from = content[0]?.from ?? 0;
  const paragraph = from < HEADINGS_END ? paragraphOf(prose, from) : null;
  if (kind !== 'direct' || !paragraph || paragraph.index >= MOST_HEADINGS) return false;
  const last = prose.tokens[paragraph.to - 1]?.text ?? '';
  const isFirst = paragraph.index === 0 && paragraph.sentences.length === 1 && !/^[.]$/.test(last);
  return isFirst || isTitleCased(prose, paragraph);
}

/** The words in small letters, with a space at both ends. */
function wordsOf({ tokens }: Prose, said: Said | undefined): string {
  const words = said?.content.flatMap(({ from, to }) => tokens.slice(from, to).filter(({ isWord }) => isWord)) ?? [];
  return ` ${words.map(({ folded }) => folded).join(' ')} `;
}
