import type { IsoDate } from '../model/dates.ts';
import type { Speaker } from '../model/quotation.ts';
import type { OfficialId, Statement } from '../model/record.ts';
import { type KnownWord, type RecordIndex, rarestFirst } from './record-index.ts';
import type { Recorded } from './recorded.ts';
import { isContentWord, type Words } from './words.ts';

/** Statements that a quotation may be from, and whether a mere likeness to one of them tells anything. */
export interface Candidates {
  readonly statements: readonly Statement[];
  readonly changesCount: boolean;
}

/** How many words must agree with somebody named on the page: when the speaker is no official, and when it is another. */
const FEWEST_WORDS_ON_PAGE = 5;
const FEWEST_WORDS_OF_ANOTHER = 8;
/**
 * The same for somebody whom the page does not name: when nobody is known to have spoken, and when somebody outside the
 * record did, who may well use the same phrase (“a spokeswoman” may also be somebody on record).
 */
const FEWEST_WORDS_OF_ANYBODY = { unresolved: 8, unnamed: 12, named: 12 };

/** The statements that share rare words with a quotation, nearest to its speaker first. */
export function candidateSets(
  index: RecordIndex,
  speaker: Speaker,
  words: Words,
  onPage: ReadonlySet<OfficialId>,
  published: IsoDate | null,
): Candidates[] {
  const isLong = words.length >= (speaker.kind === 'official' ? FEWEST_WORDS_OF_ANOTHER : FEWEST_WORDS_ON_PAGE);
  if (!isLong && speaker.kind !== 'official') return [];
  const ofAnybody = speaker.kind !== 'official' && words.length >= FEWEST_WORDS_OF_ANYBODY[speaker.kind];
  const own = speaker.kind === 'official' ? speaker.id : null;
  const wasSaid = ({ date }: Statement) => published === null || date <= published;
  const named = new Set([...(own === null ? [] : [own]), ...(isLong ? onPage : [])]);
  if (named.size === 0 && !ofAnybody) return [];
  const asked = askedOf(index, words);
  const sharing = named.size === 0 ? [] : sharingWords(words, asked, (one) => named.has(one.official) && wasSaid(one));
  const of = (test: (official: OfficialId) => boolean): Candidates => {
    return { statements: sharing.filter(({ official }) => test(official)), changesCount: true };
  };
  return [
    ...(own === null ? [] : [of((official) => official === own)]),
    ...(isLong ? [of((official) => onPage.has(official))] : []),
    ...(ofAnybody ? [{ statements: holdingMost(asked, wasSaid), changesCount: false }] : []),
  ];
}

/** The words of a quotation with a meaning, each once, and those that the record knows, the rarest first. */
interface Asked {
  readonly content: Words;
  readonly known: readonly KnownWord[];
}

function askedOf(index: RecordIndex, words: Words): Asked {
  const content = [...new Set(words.filter(isContentWord))];
  return { content, known: rarestFirst(index, content) };
}

/** Fewer words with a meaning in common are chance; of a short quotation all must be. */
const FEWEST_SHARED = 2;
/** Statements are looked up by so many words: a look-up stays short, however many statements there are. */
const RAREST = 6;

/** Both halves by themselves as well: of two statements joined as one each holds the rare words of its half. */
function sharingWords(
  words: Words,
  { content, known }: Asked,
  isWanted: (statement: Statement) => boolean,
): Statement[] {
  const half = words.length >> 1;
  const looked = new Set([
    ...known.slice(0, RAREST),
    ...rarestAmong(known, words.slice(0, half)),
    ...rarestAmong(known, words.slice(half)),
  ]);
  return holdersOf(looked, known, Math.min(FEWEST_SHARED, content.length), isWanted);
}

/** Of anybody only exact words count, so that the statement holds nearly all: what stands in brackets the index does not know. */
const LEAST_HELD = 0.75;

/** The statements that hold most of the words: they hold one of the rarest, which few statements do. */
function holdingMost({ content, known }: Asked, isWanted: (statement: Statement) => boolean): Statement[] {
  const least = Math.ceil(LEAST_HELD * content.length);
  return holdersOf(known.slice(0, Math.max(0, known.length - least + 1)), known, least, isWanted);
}

/** The wanted statements that hold one of the words looked up, and `fewest` of the known ones. */
function holdersOf(
  looked: Iterable<KnownWord>,
  known: readonly KnownWord[],
  fewest: number,
  isWanted: (statement: Statement) => boolean,
): Statement[] {
  const found = new Set<Recorded>();
  for (const { holders } of looked) {
    for (const recorded of holders) if (isWanted(recorded.statement)) found.add(recorded);
  }
  return [...found].flatMap((recorded) => (sharesEnough(recorded, known, fewest) ? recorded.statement : []));
}

function sharesEnough({ words, marks }: Recorded, known: readonly KnownWord[], fewest: number): boolean {
  let shared = 0;
  for (const { word, mark } of known) if ((marks & mark) !== 0 && words.has(word) && ++shared >= fewest) return true;
  return false;
}

function rarestAmong(known: readonly KnownWord[], words: Words): KnownWord[] {
  const part = new Set(words);
  return known.filter(({ word }) => part.has(word)).slice(0, RAREST);
}
