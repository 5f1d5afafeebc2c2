import type { Prose } from '../prose/prose.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { ADJECTIVE_TIES } from '../quotations/phrase.ts';
import { DEPUTY_WORDS, genderOfNoun, OFFICE_WORDS } from '../words/person-roles.ts';
import { type Entity, type EntityMention, type Place, placeOf } from './entities.ts';
import { isPossessive, isSameHouse } from './noun-phrase.ts';
import { roleKey } from './traits.ts';

const MOST_WORDS_BETWEEN = 4;

/**
 * Definite descriptions that mean somebody named before: "the minister" after Eleni Sarris, the environment minister;
 * "the guild’s chairwoman" after Shen Lanfang, who chairs the guild; "the ministry" after the Energy Ministry. `mentions`
 * are in reading order; tokens in `taken` belong to names.
 */
export function roleMentions(
  prose: Prose,
  mentions: readonly EntityMention[],
  taken: ReadonlySet<number>,
): EntityMention[] {
  const found: EntityMention[] = [];
  let next = 0;
  const roles = new Roles();
  prose.tokens.forEach((token, index) => {
    for (; next < mentions.length && (mentions[next] as EntityMention).from <= index; next++) {
      roles.note(mentions[next] as EntityMention);
    }
    if (token.folded !== 'the' && !isOwner(token)) return; // "his party" need not be the party named before
    const mention = roleMentionAt(prose, index, taken, roles);
    if (mention) found.push(mention);
  });
  return found;
}

/** "Hegge’s" of "Hegge’s deputy" */
const isOwner = (token: Token) => token.isCapitalised && isPossessive(token);

function roleMentionAt(prose: Prose, from: number, taken: ReadonlySet<number>, roles: Roles): EntityMention | null {
  const { tokens } = prose;
  const noun = nounAfter(tokens, from, taken, roles);
  if (noun === null || namesItself(tokens, noun + 1, taken)) return null;
  const place = placeOf(prose, from, noun + 1);
  const words = tokens.slice(tokens[from]?.folded === 'the' ? from + 1 : from, noun + 1);
  const entity = place && roles.bearerOf(words, place, reportedGender(tokens, noun));
  return place && entity ? { ...place, entity, evidence: 'office' } : null;
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
  readonly #lastParagraph = new Map<Entity, number>();

  note({ entity, paragraph, quoted, among }: EntityMention): void {
    if (entity.kind === 'unnamed' || among) return;
    if (!quoted) this.#lastParagraph.set(entity, paragraph);
    for (const role of entity.traits.roles) {
      const bearers = this.#bearers.get(role);
      if (bearers) bearers.add(entity);
      else this.#bearers.set(role, new Set([entity]));
    }
  }

  has(word: string): boolean {
    return this.#bearers.has(roleKey(word));
  }

  /**
   * Of several bearers the one of fitting gender, office and house, else the only one whom this paragraph names; two of
   * them leave it open. `words` end in the noun.
   */
  bearerOf(words: readonly Token[], { paragraph }: Place, reported: 'he' | 'she' | null): Entity | null {
    const noun = words.at(-1);
    const role = noun ? this.#bearers.get(roleKey(bareWord(noun))) : undefined;
    if (!noun || !role) return null;
    const wanted = genderOfNoun(noun.folded) ?? reported;
    const offices = words.slice(0, -1).filter(({ folded }) => OFFICE_WORDS.has(folded));
    const fitting = [...role].filter(({ traits }) => {
      const isGender = !wanted || (traits.gender ?? traits.likely ?? wanted) === wanted;
      return isGender && offices.every(({ folded }) => traits.roles.has(roleKey(folded)));
    });
    const inHouse = byHouse(withoutDeputies(fitting, words), words.slice(0, -1));
    if (inHouse.length < 2) return inHouse[0] ?? null;
    const here = inHouse.filter((entity) => this.#lastParagraph.get(entity) === paragraph);
    return here.length === 1 ? (here[0] ?? null) : null;
  }
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
function nounAfter(
  tokens: readonly Token[],
  determiner: number,
  taken: ReadonlySet<number>,
  roles: Roles,
): number | null {
  for (let i = determiner + 1; i <= determiner + 1 + MOST_WORDS_BETWEEN; i++) {
    const token = tokens[i];
    if (!token?.isWord) return null;
    if (isHouse(tokens, i, roles)) continue;
    if (taken.has(i) || ORDINALS.has(token.folded)) return null; // "the second minister" is another one
    if (!roles.has(token.folded) || goesOn(tokens[i + 1], roles)) continue;
    const after = tokens[i + 1]?.folded ?? '';
    return after === 'of' || ADJECTIVE_TIES.has(after) ? null : i;
  }
  return null;
}

/** "The press secretary": the next word is the office. */
function goesOn(next: Token | undefined, roles: Roles): boolean {
  return next?.isWord === true && (next.isCapitalised || roles.has(next.folded));
}

/** "The Tarsk minister", "the guild’s chairwoman"; but "the Prime Minister" ends in the office. */
function isHouse(tokens: readonly Token[], index: number, roles: Roles): boolean {
  const token = tokens[index] as Token;
  if (isPossessive(token)) return true;
  return token.isCapitalised && (!roles.has(token.folded) || tokens[index + 1]?.isCapitalised === true);
}
