import type { Prose } from '../prose/prose.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { ADJECTIVE_TIES } from '../quotations/phrase.ts';
import { type Entity, type EntityMention, placeOf } from './entities.ts';
import { roleKey } from './traits.ts';

const MOST_WORDS_BETWEEN = 3;

/**
 * Definite descriptions that mean somebody named before: "the minister" after Eleni Sarris, the environment minister;
 * "the ministry" after the Energy Ministry. `mentions` are in reading order; tokens in `taken` belong to names.
 */
export function roleMentions(
  prose: Prose,
  mentions: readonly EntityMention[],
  taken: ReadonlySet<number>,
): EntityMention[] {
  const found: EntityMention[] = [];
  let next = 0;
  const bearers: Bearers = new Map();
  prose.tokens.forEach((token, index) => {
    for (; next < mentions.length && (mentions[next] as EntityMention).from <= index; next++) {
      note(bearers, (mentions[next] as EntityMention).entity);
    }
    if (token.folded !== 'the') return; // "his party" need not be the party named before
    const noun = nounAfter(prose.tokens, index, taken, bearers);
    const bearer = noun === null ? null : bearerOf(bearers, prose.tokens.slice(index + 1, noun + 1));
    const place = bearer && noun !== null ? placeOf(prose, index, noun + 1) : null;
    if (bearer && place) found.push({ ...place, entity: bearer, evidence: 'office' });
  });
  return found;
}

/** Who bears each role by now. */
type Bearers = Map<string, Set<Entity>>;

function note(bearers: Bearers, entity: Entity): void {
  if (entity.kind === 'unnamed') return;
  for (const role of entity.traits.roles) bearers.set(role, (bearers.get(role) ?? new Set()).add(entity));
}

/** The noun of a description that begins at a determiner: "the retired ambassador". A name after it takes it over. */
function nounAfter(
  tokens: readonly Token[],
  determiner: number,
  taken: ReadonlySet<number>,
  bearers: Readonly<Bearers>,
): number | null {
  for (let i = determiner + 1; i <= determiner + 1 + MOST_WORDS_BETWEEN; i++) {
    const token = tokens[i];
    if (!token?.isWord || taken.has(i) || token.isCapitalised || token.folded.endsWith("'s")) return null;
    if (!bearers.has(roleKey(token.folded))) continue;
    const after = tokens[i + 1];
    const goesOn = after?.isWord && (after.isCapitalised || bearers.has(roleKey(after.folded)));
    if (!goesOn) return after?.folded === 'of' || ADJECTIVE_TIES.has(after?.folded ?? '') ? null : i;
  }
  return null;
}

/** "The prime minister" is not the finance minister. */
const OFFICE_WORDS = new Set(
  `prime vice deputy foreign finance defence defense trade interior energy environment health treasury economy press
  chief justice education culture transport agriculture commerce home first`.split(/\s+/),
);

/** Of several bearers the one of fitting gender and office; two of them leave it open. `words` end in the noun. */
function bearerOf(bearers: Readonly<Bearers>, words: readonly Token[]): Entity | null {
  const noun = words.at(-1);
  const role = noun ? bearers.get(roleKey(bareWord(noun))) : undefined;
  if (!noun || !role) return null;
  const wanted = noun.folded.endsWith('woman') ? 'she' : noun.folded.endsWith('man') ? 'he' : null;
  const offices = words.slice(0, -1).filter(({ folded }) => OFFICE_WORDS.has(folded));
  const fitting = [...role].filter(({ traits }) => {
    const isGender = !wanted || (traits.gender ?? traits.likely ?? wanted) === wanted;
    return isGender && offices.every(({ folded }) => traits.roles.has(roleKey(folded)));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
