import type { Official, OfficialId } from '../../../model/record.ts';
import type { Prose } from '../../prose/prose.ts';
import { likelyPronoun } from '../../words/first-names.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../../words/person-words.ts';
import { type Entity, type EntityMention, mentionAt, placeOf } from '../people/entities.ts';
import { learnTraits } from '../people/learn-traits.ts';
import { newTraits, roleKey } from '../people/traits.ts';
import type { OfficialMention } from './mentions.ts';

/** The officials of the record as persons of the discourse: one entity each. */
export function officialPersons(prose: Prose, mentions: readonly OfficialMention[]): EntityMention[] {
  const entities = new Map<OfficialId, Entity>();
  return mentions.flatMap(({ official, from, to, evidence }) => {
    const entity = entities.get(official.id) ?? entityOf(official);
    entities.set(official.id, entity);
    learnTraits(prose, entity.traits, from, to);
    const place = placeOf(prose, from, to);
    return place ? [mentionAt(place, entity, evidence)] : [];
  });
}

const ROLES = new WeakMap<Official, readonly string[]>();

/** Worked out once for each official: most are named in one article after another. */
function rolesOf(official: Official): readonly string[] {
  const known = ROLES.get(official);
  if (known) return known;
  // a body is called "the ministry" after its name, a person "the minister" after the office
  const texts =
    official.kind === 'body' ? [official.name, ...official.aliases] : official.offices.map(({ title }) => title);
  const nouns = official.kind === 'body' ? BODY_NOUNS : ROLE_NOUNS;
  const words = texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}-]+/u));
  const hasNoun = words.some((word) => nouns.has(word));
  const roles = hasNoun ? words.filter((word) => word.length > 2).map(roleKey) : [];
  ROLES.set(official, roles);
  return roles;
}

function entityOf(official: Official): Entity {
  const gender = official.kind === 'body' ? 'it' : official.pronouns === 'they' ? null : official.pronouns;
  const likely = likelyPronoun(official.name.split(' ')[0] ?? '');
  return { kind: 'official', official, traits: newTraits({ gender, likely, roles: new Set(rolesOf(official)) }) };
}
