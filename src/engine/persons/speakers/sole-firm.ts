import type { Discourse } from '../discourse/discourse.ts';
import type { Entity, EntityMention } from '../people/entities.ts';
import { mayBeHouse } from '../people/houses.ts';

/** In paragraphs: headline, standfirst, first sentence. */
const BEGINNING = 3;
/** How many paragraphs back the company was named, where the article does not begin with it. */
const NEAR = 2;

/** Kept for each text, so that many sources do not ask all mentions anew. */
const FIRMS = new WeakMap<Discourse, readonly Firm[]>();

interface Firm {
  readonly entity: Entity;
  /** Where it is named outside quotation marks, in order. */
  readonly mentions: readonly EntityMention[];
}

/**
 * Which company "the company" means at token `index`: the only one that the article has named by then, if that was near or if
 * the article begins with it.
 */
export function soleFirm(discourse: Discourse, index: number, paragraph: number): EntityMention | null {
  const firms = FIRMS.get(discourse) ?? firmsIn(discourse);
  FIRMS.set(discourse, firms);
  const [only, ...others] = firms.filter(({ mentions }) => (mentions[0]?.from ?? index) < index);
  const last = only?.mentions.findLast(({ from }) => from < index);
  if (!only || !last || others.length > 0) return null;
  const isMain = (only.mentions[0]?.paragraph ?? BEGINNING) < BEGINNING;
  return isMain || paragraph - last.paragraph <= NEAR ? last : null;
}

function firmsIn({ mentions }: Discourse): Firm[] {
  const named = new Map<Entity, EntityMention[]>();
  for (const mention of mentions) {
    const { entity, quoted, evidence } = mention;
    if (quoted || evidence === 'pronoun' || entity.kind !== 'person') continue;
    const own = named.get(entity);
    if (own) own.push(mention);
    else named.set(entity, [mention]);
  }
  return [...named]
    .filter(([entity, own]) => mayBeFirm(entity, own))
    .map(([entity, own]) => ({ entity, mentions: own }));
}

/** "Harbour Rail", and of names that nothing tells to be a body’s those which are never shortened as a person’s. */
function mayBeFirm(entity: Entity, mentions: readonly EntityMention[]): boolean {
  const { traits } = entity;
  if (!mayBeHouse(entity) || entity.kind !== 'person' || !traits.proven) return false;
  if (traits.gender === 'it') return traits.roles.has('company') || traits.calls.has('company');
  return entity.name.includes(' ') && mentions.every(({ evidence }) => evidence !== 'surname');
}
