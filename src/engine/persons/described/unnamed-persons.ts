import { type Prose, paragraphOf } from '../../prose/prose.ts';
import type { TokenMarks } from '../../prose/token-marks.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { cueAt } from '../../quotations/cues.ts';
import { type Phrase, rangeText } from '../../quotations/phrase.ts';
import { phraseStartingAt } from '../../quotations/phrase-after.ts';
import { ANONYMITY_WORDS, GENERIC_UNNAMED } from '../../words/person-words.ts';
import { DETERMINER, isAny, PREPOSITION, UNNAMED_NOUN } from '../../words/word-kinds.ts';
import { type Entity, type EntityMention, mentionAt, placeOf } from '../people/entities.ts';
import { isSameHouse } from '../people/noun-phrase.ts';
import { newTraits, roleKey } from '../people/traits.ts';
import { whoBehind } from './brought-in.ts';
import { appositionAt } from './described-phrases.ts';

/**
 * Persons whom the article cites without a name: "a person familiar with the talks", and "the source", "the person"
 * when the same one speaks again. They are never linked to a named person.
 */
export function unnamedPersons(prose: Prose, taken: TokenMarks): EntityMention[] {
  const persons: UnnamedPerson[] = [];
  const mentions: EntityMention[] = [];
  for (let noun = 0; noun < prose.tokens.length; noun++) {
    if (!isAny(prose.tokens[noun], UNNAMED_NOUN) || taken.has(noun)) continue;
    const phrase = phraseAround(prose, noun);
    const place = phrase ? placeOf(prose, phrase.from, phrase.to) : null;
    if (!phrase || !place) continue;
    const known = sameAgain(prose, phrase, noun, { persons, latest: mentions.at(-1)?.entity });
    const entity = known ?? newUnnamed(prose, phrase, noun, persons);
    if (entity) mentions.push(mentionAt(place, entity, 'office'));
  }
  return mentions;
}

type UnnamedPerson = Extract<Entity, { kind: 'unnamed' }>;

const MOST_WORDS_BEFORE = 5;

/** The phrase around an unnamed noun, from its determiner on: "a senior official familiar with the talks". */
function phraseAround(prose: Prose, noun: number): Phrase | null {
  const { tokens } = prose;
  const next = tokens[noun + 1];
  // "the official Xinhua news agency", "a source person": the noun is no noun there
  if (next?.isCapitalised || isAny(next, UNNAMED_NOUN)) return null;
  const from = determinerBefore(tokens, noun);
  if (from === null) return null;
  const hasTail = ANONYMITY_WORDS.has(next?.folded ?? '') || isAny(next, PREPOSITION);
  const whole = hasTail ? phraseStartingAt(prose, from, paragraphOf(prose, noun)?.to ?? noun + 1) : null;
  return { from, to: Math.max(noun + 1, whole?.to ?? 0) };
}

function determinerBefore(tokens: readonly Token[], noun: number): number | null {
  let from = noun - 1;
  while (from > noun - MOST_WORDS_BEFORE && tokens[from]?.isWord && !opensPhrase(tokens[from])) from--;
  if (!opensPhrase(tokens[from])) return null;
  while (isAny(tokens[from - 1], DETERMINER)) from--; // "a senior official"
  return isOneOfMany(tokens, from - 2) ? from - 2 : from;
}

const opensPhrase = (token: Token | undefined) => isAny(token, DETERMINER) || token?.folded === 'another';

/** "One of his former advisers" */
const isOneOfMany = (tokens: readonly Token[], from: number) =>
  tokens[from]?.folded === 'one' && tokens[from + 1]?.folded === 'of';

const DEFINITE = new Set(['the', 'this', 'that', 'same']);

interface KnownSoFar {
  readonly persons: readonly UnnamedPerson[];
  /** Who was spoken of last. */
  readonly latest: Entity | undefined;
}

/** "The source", "the person": the last unnamed person whose noun agrees. */
function sameAgain({ tokens }: Prose, { from }: Phrase, noun: number, { persons, latest }: KnownSoFar) {
  if (!DEFINITE.has(tokens[from]?.folded ?? '')) return undefined;
  const word = bareWord(tokens[noun] as Token);
  const words = tokens.slice(from + 1, noun);
  const houses = words.filter(({ isCapitalised }) => isCapitalised);
  const alike = persons.filter((person) => agrees(person.noun, word) && isOf(person, houses));
  const ordinal = ordinalIn(words);
  if (ordinal === null) return alike.at(-1);
  if (ordinal === OTHER) return alike.length > 1 ? soleOf(alike.filter((person) => person !== latest)) : undefined;
  const isCalledSo = ({ description }: UnnamedPerson) => description.split(' ').includes(ordinal);
  return alike.find(isCalledSo) ?? alike.filter((person) => person.noun === word)[ORDINALS.indexOf(ordinal)];
}

/** "The other aide", of two, is the one who was not spoken of last. */
const soleOf = ([only, second]: readonly UnnamedPerson[]) => (second ? undefined : only);

/** "Second" of "the second aide"; `null` for "the aide". */
function ordinalIn(words: readonly Token[]): string | null {
  return words.find(({ folded }) => folded === OTHER || ORDINALS.includes(folded))?.folded ?? null;
}

const OTHER = 'other';
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** "The Tarsk diplomat" is not the Belmoran one. */
function isOf({ description }: UnnamedPerson, houses: readonly Token[]): boolean {
  const words = description.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return houses.every((house) => words.some((word) => isSameHouse(bareWord(house), word)));
}

function agrees(known: string, word: string): boolean {
  if (known === word) return true;
  return isPlural(known) === isPlural(word) && GENERIC_UNNAMED.has(word.replace(/s$/, ''));
}

const isPlural = (word: string) => word === 'people' || word.endsWith('s');

function newUnnamed(prose: Prose, phrase: Phrase, noun: number, persons: UnnamedPerson[]): UnnamedPerson | null {
  const plural = bareWord(prose.tokens[noun] as Token);
  const word = isOneOfMany(prose.tokens, phrase.from) ? plural.replace(/s$/, '') : plural;
  // "the second aide" of whom nobody was told before is somebody new
  const isCounted = ordinalIn(prose.tokens.slice(phrase.from + 1, noun)) !== null;
  const definite = DEFINITE.has(prose.tokens[phrase.from]?.folded ?? '') && !isCounted;
  // "the officials" with nobody before them are no source kept unnamed, "the source" is
  if (definite ? !GENERIC_UNNAMED.has(word) : !isCited(prose, phrase, noun)) return null;
  const entity: UnnamedPerson = {
    kind: 'unnamed',
    description: inSentence(rangeText(prose, fullest(prose, phrase, word))),
    person: persons.length + 1,
    noun: word,
    isOwn: false,
    traits: newTraits({ roles: new Set([roleKey(word)]) }),
  };
  persons.push(entity);
  return entity;
}

/** "A second person, a banker working on the deal": of a person of whom nothing else is said the apposition tells more. */
function fullest({ tokens }: Prose, phrase: Phrase, noun: string): Phrase {
  const more = GENERIC_UNNAMED.has(noun) ? appositionAt(tokens, phrase.to) : null;
  if (more) return { from: phrase.to + 1, to: phrase.to + 1 + more.length };
  const who = phrase.to - phrase.from === 2 ? whoBehind(tokens, phrase.to) : null; // "a man | at the back, who"
  return who === null ? phrase : { from: phrase.from, to: who - 1 };
}

/** The phrase as it reads inside a sentence: "A person familiar …" begins small, "Hamas officials" do not. */
export function inSentence(phrase: string): string {
  return phrase.replace(OPENING, (word) => word.toLowerCase());
}

const OPENING =
  /^(?:A|An|The|One|Some|Several|Two|Three|Another|Many|Most|Few|Both|All|Others|Multiple|Dozens|Hundreds|Thousands)(?= |$)/;

/** Only persons whom the article cites, not every man or woman it mentions. */
function isCited(prose: Prose, { from, to }: Phrase, noun: number): boolean {
  const { tokens } = prose;
  const word = tokens[noun]?.folded ?? '';
  if (word === 'source' || word === 'sources' || CITING.has(tokens[from - 1]?.folded ?? '')) return true;
  const tail = tokens.slice(noun + 1, Math.max(to, noun + 4));
  if (tail.some(({ folded }) => ANONYMITY_WORDS.has(folded))) return true;
  return [to, to + 1, to + 2].some((at) => cueAt(prose, at)?.form === 'finite');
}

const CITING = new Set(['citing', 'quoting', 'to', 'by']);
