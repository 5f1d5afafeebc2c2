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
  const sharing = sharingWords(index, words, ({ official, date }) => {
    if (published !== null && date > published) return false;
    return official === own || ofAnybody || (isLong && onPage.has(official));
  });
  const of = (test: (official: OfficialId) => boolean): Candidates => {
    return { statements: sharing.filter(({ official }) => test(official)), changesCount: true };
  };
  return [
    ...(own === null ? [] : [of((official) => official === own)]),
    ...(isLong ? [of((official) => onPage.has(official))] : []),
    ...(ofAnybody ? [{ statements: sharing, changesCount: false }] : []),
  ];
}

/** Fewer words with a meaning in common are chance; of a short quotation all must be. */
const FEWEST_SHARED = 2;
/** Statements are looked up by so many words: a look-up stays short, however many statements there are. */
const RAREST = 6;

/** Both halves by themselves as well: of two statements joined as one each holds the rare words of its half. */
function sharingWords(index: RecordIndex, words: Words, isWanted: (statement: Statement) => boolean): Statement[] {
  const half = words.length >> 1;
  const content = [...new Set(words.filter(isContentWord))];
  const fewest = Math.min(FEWEST_SHARED, content.length);
  const known = rarestFirst(index, content);
  const looked = new Set([
    ...known.slice(0, RAREST),
    ...rarestAmong(known, words.slice(0, half)),
    ...rarestAmong(known, words.slice(half)),
  ]);
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
