import { bareWord, type Token } from '../../prose/tokens.ts';
import { DEPUTY_WORDS, FORMER_WORDS, genderOfNoun, OFFICE_WORDS } from '../../words/person-roles.ts';
import type { Entity, EntityMention, Place } from '../people/entities.ts';
import { isPossessive, shareHouse } from '../people/noun-phrase.ts';
import { FORMER, roleKey } from '../people/traits.ts';

/** Who bears each role by now, and where each was last named. */
export class Roles {
  readonly #bearers = new Map<string, Set<Entity>>();
  /** Who may be called so too, see `Traits.calls`. */
  readonly #called = new Map<string, Set<Entity>>();
  readonly #noted = new Set<Entity>();
  /** The last paragraph that names a person. */
  #latest = -1;
  #latestPerson: Entity | null = null;
  readonly #lastNamed = new Map<Entity, EntityMention>();
  /** Who spoke where they were last named. */
  readonly #speaking = new Set<Entity>();
  /** In which sentence somebody without a name was last brought in, by the noun of "an officer who had searched". */
  readonly #rivals = new Map<string, Rival[]>();

  /** `speaks`: the source of a quotation is named so. */
  note(mention: EntityMention, speaks: boolean): void {
    const { entity, quoted, among } = mention;
    if (entity.kind === 'unnamed' || among) return;
    const isNew = !this.#noted.has(entity); // what is said of it anywhere is known from the first mention on
    if (isNew && entity.traits.roles.has(COUNTERPART)) this.#shareOffices(entity);
    if (!quoted) this.#lastNamed.set(entity, mention);
    if (!quoted) speaks ? this.#speaking.add(entity) : this.#speaking.delete(entity);
    if (!quoted && entity.traits.gender !== 'it') [this.#latest, this.#latestPerson] = [mention.paragraph, entity];
    if (!isNew) return;
    this.#noted.add(entity);
    for (const role of entity.traits.roles) addTo(this.#bearers, role, entity);
    for (const call of entity.traits.calls) addTo(this.#called, call, entity);
  }

  /** "His counterpart, Karin Oldenhof": she has elsewhere the office that he has, of whom the text told right before. */
  #shareOffices({ traits }: Entity): void {
    for (const role of this.#latestPerson?.traits.roles ?? []) if (role !== COUNTERPART) traits.roles.add(role);
  }

  /** `words` end in the noun. */
  noteRival(words: readonly Token[], sentence: number): void {
    const key = roleKey(words.at(-1)?.folded ?? '');
    const rival = { sentence, offices: officesIn(words) };
    const known = this.#rivals.get(key);
    if (known) known.push(rival);
    else this.#rivals.set(key, [rival]);
  }

  /** "The culture minister" is no rival of "the finance minister". */
  #hasRival(key: string, offices: readonly string[], since: number): boolean {
    const last = this.#rivals.get(key)?.slice(-MOST_RIVALS) ?? [];
    return last.some((rival) => {
      const isOfAnother =
        offices.length > 0 && rival.offices.length > 0 && !offices.some((one) => rival.offices.includes(one));
      return rival.sentence >= since && !isOfAnother;
    });
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
    const offices = officesIn(words);
    const fitting = (all: Iterable<Entity>) =>
      [...all].filter(({ traits }) => {
        const isGender = !wanted || (traits.gender ?? traits.likely ?? wanted) === wanted;
        const isOffice = (office: string) => traits.roles.has(roleKey(office)) || isBodyOf(traits, office);
        return isGender && offices.every(isOffice);
      });
    const strict = fitting(this.#bearers.get(key) ?? []);
    const isPlain = words.length - offices.length === 1;
    const isWeak = strict.length === 0 && isSource;
    const all = isWeak
      ? fitting(this.#called.get(key) ?? []).filter((one) => this.#isOf(one, paragraph, isPlain))
      : strict;
    const inHouse = byHouse(withoutDeputies(byTime(all, words), words), words.slice(0, -1));
    const here = inHouse.filter((entity) => this.#lastNamed.get(entity)?.paragraph === paragraph);
    const [only] = inHouse.length < 2 ? inHouse : here.length === 1 ? here : this.#spokeLast(inHouse, paragraph);
    if (only && this.#isDoubtful(only, words, paragraph)) return null;
    const last = only && this.#lastNamed.get(only)?.sentence;
    return last !== undefined && this.#hasRival(key, offices, last) ? null : (only ?? null);
  }

  /** "The ministry" is that of two which was named last, if it spoke there. */
  #spokeLast(bodies: readonly Entity[], paragraph: number): readonly Entity[] {
    if (bodies.some(({ traits }) => traits.gender !== 'it')) return [];
    const placed = bodies.map((body) => ({ body, last: this.#lastNamed.get(body) }));
    const [first] = placed.sort((a, b) => (b.last?.from ?? -1) - (a.last?.from ?? -1));
    const isNear = first?.last !== undefined && paragraph - first.last.paragraph <= 1;
    return isNear && this.#speaking.has(first.body) ? [first.body] : [];
  }

  /** "The Florida senator" far from a senator, or "the governor" where the paragraph names somebody else who may be one too. */
  #isDoubtful(entity: Entity, words: readonly Token[], paragraph: number): boolean {
    if (isOfUnknownHouse(entity, words) && !this.#isNear(entity, paragraph)) return true;
    const isOther = this.#latest === paragraph && this.#lastNamed.get(entity)?.paragraph !== paragraph;
    const noun = words.at(-1)?.bare ?? '';
    if (MANY_ARE.has(noun) && isOther && !this.#isNear(entity, paragraph - 1)) return true;
    return isOther && OF_MANY.has(noun) && this.#latestPerson?.traits.roles.size === 0;
  }

  /** Named in this paragraph or in the last one that names anybody. */
  #isNear(entity: Entity, paragraph: number): boolean {
    const last = this.#lastNamed.get(entity)?.paragraph;
    return last !== undefined && (last === paragraph || last === this.#latest);
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

/** Offices of which news names several holders, and need not tell of a known one that it is one. */
const OF_MANY = new Set(['governor', 'senator', 'representative', 'congressman', 'congresswoman']);

/** What several of one story may be, and each be called where it is told of: "the actress" of whoever this paragraph names. */
const MANY_ARE = new Set(
  'candidate contender star actor actress singer rapper lawmaker politician republican democrat player striker'.split(
    ' ',
  ),
);

const COUNTERPART = roleKey('counterpart');

/** Somebody brought in without a name. */
interface Rival {
  readonly sentence: number;
  readonly offices: readonly string[];
}

/** More of them do not come between a name and "the minister". */
const MOST_RIVALS = 20;

/** "finance" of "the finance minister" */
function officesIn(words: readonly Token[]): string[] {
  return words
    .slice(0, -1)
    .map(({ folded }) => folded)
    .filter((word) => OFFICE_WORDS.has(word));
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

/** "Defence" of the Defence Ministry */
const isBodyOf = ({ gender, houses }: Entity['traits'], office: string) => gender === 'it' && houses.has(office);

const housesIn = (words: readonly Token[]) =>
  words.filter((word) => (word.isCapitalised && !OFFICE_WORDS.has(word.folded)) || isPossessive(word)).map(bareWord);

/** "The Florida senator" of somebody of whom the text has not told that it is Florida’s. */
function isOfUnknownHouse({ traits }: Entity, words: readonly Token[]): boolean {
  const houses = housesIn(words.slice(0, -1));
  return houses.length > 0 && !shareHouse(houses, traits.houses);
}

/** "The guild’s chairwoman", "the Tarsk minister": not one of another house, as far as the text tells their houses. */
function byHouse(entities: readonly Entity[], words: readonly Token[]): readonly Entity[] {
  const houses = housesIn(words);
  if (houses.length === 0) return entities;
  const known = entities.filter(({ traits }) => {
    return shareHouse(houses, traits.houses);
  });
  const first = words[0];
  if (known.length > 0 || (first?.isCapitalised && isPossessive(first))) return known;
  return entities.filter(({ traits }) => traits.houses.size === 0);
}
