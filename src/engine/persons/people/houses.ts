import { SPEAKING_BODIES } from '../../words/more-body-nouns.ts';
import { words } from '../../words/word-set.ts';
import type { Entity } from './entities.ts';
import { roleKey } from './traits.ts';

/**
 * Whether nothing tells that it is a person: "Harbour Rail", and "Greenwatch", of which only its words are known. What is called
 * as houses are is hardly a man because a "he" stands near: "the operator, Harbour Rail, said".
 */
export function mayBeHouse({ traits }: Entity): boolean {
  const { gender, likely, byName, byEnding, roles } = traits;
  if (gender !== null) return gender === 'it';
  const isCalledHouse = roles.size > 0 && [...roles].every((role) => HOUSE_ROLES.has(role));
  return isCalledHouse ? byName === null || byEnding : likely === null && roles.size === 0;
}

/** What a house may be called as well as a person: "the operator, Harbour Rail, said". */
const HOUSE_ROLES: ReadonlySet<string> = new Set(
  [
    ...SPEAKING_BODIES,
    ...words(`operator developer owner maker exporter importer retailer supplier sponsor builder publisher broadcaster lender
insurer provider manufacturer contractor landlord employer producer carrier grocer brewer`),
  ].map(roleKey),
);
