import type { Speaker } from '../../../model/quotation.ts';
import type { MergedQuotation } from '../../learned/merge.ts';
import { type Prose, paragraphOf } from '../../prose/prose.ts';
import { again, keyOf } from '../conversation/talk.ts';
import { isTitleCased } from '../names/headings.ts';

type Said = Pick<MergedQuotation, 'kind' | 'content' | 'source'>;

/** Fewer words may be anybody’s; those of a headline are taken from the text below. */
const FEWEST_WORDS = 4;
const FEWEST_IN_HEADING = 2;

/**
 * Headings and pull quotes without a source: ‘I had nothing to lose’. Where the text has somebody say these very words, they
 * are that one’s: those of a heading whose first says them below. `speakers` belong to `said`, both in reading order.
 */
export function speakAgain(prose: Prose, said: readonly Said[], speakers: readonly Speaker[]): Speaker[] {
  const spoken = said.map((one) => wordsOf(prose, one));
  const open = spoken.flatMap((words, k): Open[] => {
    const own = said[k];
    if (!own || speakers[k]?.kind !== 'unresolved') return [];
    const inHeading = isInHeading(prose, own);
    const fewest = inHeading ? FEWEST_IN_HEADING : FEWEST_WORDS;
    const isEnough = words.length >= fewest || (inHeading && isTelling(words));
    return isEnough && (inHeading || isOfNobody(prose, own.source)) ? [{ k, words, inHeading }] : [];
  });
  if (open.length === 0) return [...speakers];
  const places = placesOf(new Set(open.map(openingOf)), spoken);
  const answers = [...speakers];
  for (const one of open) {
    const { k, words, inHeading } = one;
    const sayers = (places.get(openingOf(one)) ?? []).flatMap(({ of, at }) => {
      const isWhole = speakers[of]?.kind !== 'unresolved' && words.every((word, i) => spoken[of]?.[at + i] === word);
      return isWhole && (!inHeading || of > k) ? (speakers[of] ?? []) : [];
    });
    const speaker = inHeading && words.length >= FEWEST_IN_HEADING ? sayers[0] : onlyOne(sayers);
    if (speaker) answers[k] = again(speaker);
  }
  return answers;
}

/** No source, or that of a live page’s entry: "7.05am: ‘I had nothing to lose’" */
const isOfNobody = ({ tokens }: Prose, source: Said['source']) =>
  source === null || (source.to - source.from === 1 && CLOCK.test(tokens[source.from]?.folded ?? ''));

const CLOCK = /^\d{1,2}(?:[.:h]\d{2})?(?:[ap]\.?m\.?)?$/;

/** "Holm's costs stay “sticky”": one word, but not a small one. */
const isTelling = ([word, more]: readonly string[]) =>
  word !== undefined && more === undefined && word.length >= LEAST_LETTERS;
const LEAST_LETTERS = 5;

/** Words of which the text does not tell who says them. */
interface Open {
  readonly k: number;
  readonly words: readonly string[];
  readonly inHeading: boolean;
}

const openingOf = ({ words }: Open) => openingAt(words, 0, FEWEST_WORDS);
const openingAt = (words: readonly string[], at: number, length: number) => words.slice(at, at + length).join(' ');

/** Where each of these openings stands in what is said. */
function placesOf(openings: ReadonlySet<string>, spoken: readonly (readonly string[])[]) {
  const lengths = [...new Set(Array.from(openings, (opening) => opening.split(' ').length))];
  const places = new Map<string, { readonly of: number; readonly at: number }[]>();
  for (const [of, words] of spoken.entries()) {
    for (const length of lengths) {
      for (let at = 0; at + length <= words.length; at++) {
        const opening = openingAt(words, at, length);
        if (!openings.has(opening)) continue;
        const known = places.get(opening);
        if (known) known.push({ of, at });
        else places.set(opening, [{ of, at }]);
      }
    }
  }
  return places;
}

function onlyOne(speakers: readonly Speaker[]): Speaker | undefined {
  const [first] = speakers;
  return first && speakers.every((speaker) => keyOf(speaker) === keyOf(first)) ? first : undefined;
}

/** Headline, standfirst, byline: those further down are sections, and a page may have any number of them. */
const MOST_HEADINGS = 4;
/** In tokens. */
const HEADINGS_END = 150;

function isInHeading(prose: Prose, { kind, content }: Said): boolean {
  const from = content[0]?.from ?? 0;
  const paragraph = from < HEADINGS_END ? paragraphOf(prose, from) : null;
  if (kind === 'indirect' || !paragraph || paragraph.index >= MOST_HEADINGS) return false;
  const last = prose.tokens[paragraph.to - 1]?.text ?? '';
  const isFirst = paragraph.index === 0 && paragraph.sentences.length === 1 && !/^[.]$/.test(last);
  return isFirst || isTitleCased(prose, paragraph);
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
