import type { Prose } from '../prose/prose.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { ADJECTIVE_TIES } from '../quotations/phrase.ts';
import { PREPOSITIONS } from '../words/function-words.ts';
import { DEPUTY_WORDS, FORMER_WORDS, genderOfNoun, isPersonWord, OFFICE_WORDS } from '../words/person-roles.ts';
import { isNamedLater } from './described-persons.ts';
import { type Entity, type EntityMention, type Place, placeOf } from './entities.ts';
import { isPossessive, isSameHouse } from './noun-phrase.ts';
import { FORMER, roleKey } from './traits.ts';

const MOST_WORDS_BETWEEN = 4;
/** Of a role that the text gives to the person, and of one that goes with it. */
const TOLD = 0.82;
const CALLED = 0.76;

/**
 * Definite descriptions that mean somebody named before: "the minister" after Eleni Sarris, the environment minister;
 * "the guild’s chairwoman" after Shen Lanfang, who chairs the guild; "the ministry" after the Energy Ministry. `mentions`
 * are in reading order; tokens in `taken` belong to names, and at those of `sources` somebody who speaks is called.
 */
export function roleMentions(
  prose: Prose,
  mentions: readonly EntityMention[],
  taken: ReadonlySet<number>,
  sources: ReadonlySet<number>,
): EntityMention[] {
  const found: EntityMention[] = [];
  let next = 0;
  const roles = new Roles();
  prose.tokens.forEach((token, index) => {
    for (; next < mentions.length && (mentions[next] as EntityMention).from <= index; next++) {
      roles.note(mentions[next] as EntityMention);
    }
    // "his party" need not be the party named before
    const isDefinite = token.folded === 'the' || isOwner(token);
    if (!isDefinite && !BRINGS_IN.has(token.folded)) return;
    const mention = isDefinite ? roleMentionAt(prose, index, { taken, roles, isSource: sources.has(index) }) : null;
    if (mention) found.push(mention);
    else noteRival(prose, index, taken, roles);
  });
  return found;
}

const BRINGS_IN = new Set('a an another one his her their its'.split(' '));

function noteRival(prose: Prose, index: number, taken: ReadonlySet<number>, roles: Roles): void {
  const rival = rivalAfter(prose, index, taken, roles);
  const place = rival ? placeOf(prose, index, index + 1) : null;
  if (rival && place && !place.quoted) roles.noteRival(rival, place.sentence);
}

/** "Hegge’s" of "Hegge’s deputy" */
const isOwner = (token: Token) => token.isCapitalised && isPossessive(token);

interface Known {
  readonly taken: ReadonlySet<number>;
  readonly roles: Roles;
  readonly isSource: boolean;
}

function roleMentionAt(prose: Prose, from: number, known: Known): EntityMention | null {
  const { tokens } = prose;
  const { taken, roles, isSource } = known;
  const noun = nounAfter(tokens, from, known);
  if (noun === null || namesItself(tokens, noun + 1, taken)) return null;
  const place = placeOf(prose, from, noun + 1);
  const words = tokens.slice(tokens[from]?.folded === 'the' ? from + 1 : from, noun + 1);
  const entity = place && roles.bearerOf(words, place, { reported: reportedGender(tokens, noun), isSource });
  if (!place || !entity) return null;
  const isTold = entity.traits.roles.has(roleKey(bareWord(tokens[noun] as Token)));
  return { ...place, entity, evidence: 'office', confidence: isTold ? TOLD : CALLED };
}

/** "The deputy, Yorgos Maras, …": the name tells who it is. */
function namesItself(tokens: readonly Token[], after: number, taken: ReadonlySet<number>): boolean {
  return tokens[after]?.text === ',' && taken.has(after + 1) && tokens[after + 1]?.isCapitalised === true;
}

/** "The minister said only that she had heard it": the minister is a woman. */
function reportedGender(tokens: readonly Token[], noun: number): 'he' | 'she' | null {
  for (let i = noun + 2; i < noun + 6; i++) {
    if (tokens[i]?.folded !== 'that') continue;
    const subject = tokens[i + 1]?.folded;
    return subject === 'he' || subject === 'she' ? subject : null;
  }
  return null;
}

/** Who bears each role by now, and where each was last named. */
class Roles {
  readonly #bearers = new Map<string, Set<Entity>>();
  /** Who may be called so too, see `Traits.calls`. */
  readonly #called = new Map<string, Set<Entity>>();
  readonly #noted = new Set<Entity>();
  /** The last paragraph that names a person. */
  #latest = -1;
  readonly #lastNamed = new Map<Entity, EntityMention>();
  /** In which sentence somebody without a name was last brought in, by the noun of "an officer who had searched". */
  readonly #rivals = new Map<string, number>();

  note(mention: EntityMention): void {
    const { entity, quoted, among } = mention;
    if (entity.kind === 'unnamed' || among) return;
    if (!quoted) this.#lastNamed.set(entity, mention);
    if (!quoted && entity.traits.gender !== 'it') this.#latest = mention.paragraph;
    if (this.#noted.has(entity)) return; // what is said of it anywhere is known from the first mention on
    this.#noted.add(entity);
    for (const role of entity.traits.roles) addTo(this.#bearers, role, entity);
    for (const call of entity.traits.calls) addTo(this.#called, call, entity);
  }

  noteRival(noun: string, sentence: number): void {
    this.#rivals.set(roleKey(noun), sentence);
  }

  /** What somebody may be called counts only where somebody speaks. */
  has(word: string, isSource: boolean): boolean {
    const key = roleKey(word);
    return this.#bearers.has(key) || (isSource && this.#called.has(key));
  }

  /**
   * Of several bearers the one of fitting gender, office and house, else the only one whom this paragraph names; two of
   * them leave it open, and so does somebody unnamed whom the text brought in since. `words` end in the noun.
   */
  bearerOf(words: readonly Token[], { paragraph }: Place, { reported, isSource }: Asked): Entity | null {
    const noun = words.at(-1);
    if (!noun) return null;
    const key = roleKey(bareWord(noun));
    const wanted = genderOfNoun(noun.folded) ?? reported;
    const offices = words.slice(0, -1).filter(({ folded }) => OFFICE_WORDS.has(folded));
    const fitting = (all: Iterable<Entity>) =>
      [...all].filter(({ traits }) => {
        const isGender = !wanted || (traits.gender ?? traits.likely ?? wanted) === wanted;
        return isGender && offices.every(({ folded }) => traits.roles.has(roleKey(folded)));
      });
    const strict = fitting(this.#bearers.get(key) ?? []);
    const isPlain = words.length - offices.length === 1;
    const isWeak = strict.length === 0 && isSource;
    const all = isWeak
      ? fitting(this.#called.get(key) ?? []).filter((one) => this.#isOf(one, paragraph, isPlain))
      : strict;
    const inHouse = byHouse(withoutDeputies(byTime(all, words), words), words.slice(0, -1));
    const here = inHouse.filter((entity) => this.#lastNamed.get(entity)?.paragraph === paragraph);
    const [only] = inHouse.length < 2 ? inHouse : here.length === 1 ? here : [];
    const last = only && this.#lastNamed.get(only)?.sentence;
    return last !== undefined && (this.#rivals.get(key) ?? -1) >= last ? null : (only ?? null);
  }

  /**
   * What somebody may be called too is too weak against another whom this paragraph names, and with more words than the noun
   * ("the union leader") it takes one whom this paragraph names.
   */
  #isOf(entity: Entity, paragraph: number, isPlain: boolean): boolean {
    const isHere = this.#lastNamed.get(entity)?.paragraph === paragraph;
    return isHere || (isPlain && this.#latest !== paragraph);
  }
}

interface Asked {
  /** The pronoun that the sentence uses for the bearer. */
  readonly reported: 'he' | 'she' | null;
  readonly isSource: boolean;
}

function addTo(bearers: Map<string, Set<Entity>>, key: string, entity: Entity): void {
  const known = bearers.get(key);
  if (known) known.add(entity);
  else bearers.set(key, new Set([entity]));
}

/**
 * The noun of "an officer who had searched the room", "his lawyer", "the rescue pilot": somebody new, whom no name and no
 * "is" ties to anybody named.
 */
function rivalAfter(prose: Prose, article: number, taken: ReadonlySet<number>, roles: Roles): string | null {
  const { tokens } = prose;
  const noun = personNounAfter(tokens, article, taken);
  if (noun === null || !roles.has((tokens[noun] as Token).folded, true)) return null; // whom nobody can be taken for
  const before = tokens[article - 1];
  if (before && (TYING.has(before.folded) || (before.text === ',' && taken.has(article - 2)))) return null;
  if (tokens[article]?.folded === 'the' && noun === article + 1) return null; // "the pilot" is nobody new
  return isNamedLater(prose, { from: article, to: noun + 1 }, taken) ? null : (tokens[noun]?.folded ?? null);
}

/** The last of the nouns for persons that follow each other behind an article: "manager" of "a bank manager". */
function personNounAfter(tokens: readonly Token[], article: number, taken: ReadonlySet<number>): number | null {
  let noun: number | null = null;
  for (let i = article + 1; i <= article + 1 + MOST_WORDS_BETWEEN; i++) {
    const token = tokens[i];
    if (taken.has(i) && token?.isCapitalised) return null; // "a spokesman Jon Vik"
    if (!token?.isWord || PREPOSITIONS.has(token.folded)) break;
    if (isPersonWord(token.folded)) noun = i;
    else if (noun !== null) break;
  }
  return noun;
}

const TYING = new Set(
  'is was are were be been being as became become remains like and now not once still also'.split(' '),
);

/** "The former minister" was called so; "the minister" is rather not the former one, where both are named. */
function byTime(entities: readonly Entity[], words: readonly Token[]): readonly Entity[] {
  const former = entities.filter(({ traits }) => traits.calls.has(FORMER));
  if (words.some(({ folded }) => FORMER_WORDS.has(folded))) return former;
  return former.length < entities.length ? entities.filter((entity) => !former.includes(entity)) : entities;
}

/** "The prime minister" is not her deputy, where both are named. */
function withoutDeputies(entities: readonly Entity[], words: readonly Token[]): readonly Entity[] {
  if (entities.length < 2 || words.some(({ folded }) => DEPUTY_WORDS.has(folded))) return entities;
  const heads = entities.filter(({ traits }) => ![...DEPUTY_WORDS].some((word) => traits.roles.has(roleKey(word))));
  return heads.length > 0 ? heads : entities;
}

/** "The guild’s chairwoman", "the Tarsk minister": not one of another house, as far as the text tells their houses. */
function byHouse(entities: readonly Entity[], words: readonly Token[]): readonly Entity[] {
  const houses = words
    .filter((word) => (word.isCapitalised && !OFFICE_WORDS.has(word.folded)) || isPossessive(word))
    .map(bareWord);
  if (houses.length === 0) return entities;
  const known = entities.filter(({ traits }) => {
    return houses.some((house) => [...traits.houses].some((other) => isSameHouse(house, other)));
  });
  const first = words[0];
  if (known.length > 0 || (first?.isCapitalised && isPossessive(first))) return known;
  return entities.filter(({ traits }) => traits.houses.size === 0);
}

const ORDINALS = new Set('second third fourth fifth other another unnamed new next'.split(' '));

/** The noun of a description that begins at a determiner: "the retired ambassador". A name after it takes it over. */
function nounAfter(tokens: readonly Token[], determiner: number, { taken, roles, isSource }: Known): number | null {
  for (let i = determiner + 1; i <= determiner + 1 + MOST_WORDS_BETWEEN; i++) {
    const token = tokens[i];
    if (!token?.isWord) return null;
    if (isHouse(tokens, i, roles, isSource)) continue;
    if (taken.has(i) || ORDINALS.has(token.folded)) return null; // "the second minister" is another one
    if (!roles.has(token.folded, isSource) || goesOn(tokens[i + 1], roles, isSource)) continue;
    const after = tokens[i + 1]?.folded ?? '';
    return after === 'of' || ADJECTIVE_TIES.has(after) ? null : i;
  }
  return null;
}

/** "The press secretary": the next word is the office. */
function goesOn(next: Token | undefined, roles: Roles, isSource: boolean): boolean {
  return next?.isWord === true && (next.isCapitalised || roles.has(next.folded, isSource));
}

/** "The Tarsk minister", "the guild’s chairwoman"; but "the Prime Minister" ends in the office. */
function isHouse(tokens: readonly Token[], index: number, roles: Roles, isSource: boolean): boolean {
  const token = tokens[index] as Token;
  if (isPossessive(token)) return true;
  return token.isCapitalised && (!roles.has(token.folded, isSource) || tokens[index + 1]?.isCapitalised === true);
}
