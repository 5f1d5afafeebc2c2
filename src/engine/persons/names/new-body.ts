import type { Prose } from '../../prose/prose.ts';
import { FIRM_NOUNS, isBodyNoun } from '../../words/more-body-nouns.ts';
import { words as wordSet } from '../../words/word-set.ts';
import { newTraits, roleKey } from '../people/traits.ts';
import type { NamedPerson } from './name-register.ts';
import type { Name } from './name-titles.ts';
import { type ToldHouse, toldHouse } from './told-houses.ts';

/** A body, with what its name and the words beside it say that it is called: "the union", "the company". */
export function newBody(prose: Prose, name: Name, text: string): NamedPerson {
  const { words } = name;
  const told = toldHouse(prose, name);
  const isOther = isBodyNoun(words.at(-1) ?? '') || words.includes('of') || words.includes('for') || isThing(told);
  const calls = new Set(isOther ? [] : FIRM_CALLS); // "Network Rail" may be called so
  const roles = new Set(nounsOf(words, told).map(roleKey));
  const houses = new Set(words.slice(0, -1)); // "the defence ministry" after "Defence Ministry"
  return { kind: 'person', name: text, traits: newTraits({ gender: 'it', roles, calls, houses, proven: true }) };
}

const FIRM_CALLS = ['company', 'firm', 'group'];

function nounsOf(words: readonly string[], told: ToldHouse | null): string[] {
  const isOf = words[1] === 'of' || words[1] === 'for'; // "Tribunal of the Plains"; but "House Republicans" are no house
  const nouns = isThing(told) ? [] : [words.at(-1) ?? '', isOf ? (words[0] ?? '') : ''];
  nouns.push(...words.filter((word, k) => isBodyNoun(word) && (k > 0 || isOf))); // "National Union of Teachers" is the union
  if (told?.noun) nouns.push(told.noun); // "the charity Open Door"
  if (TRADING.has(told?.noun ?? '') || words.some((word) => FIRM_NOUNS.has(word))) nouns.push('company', 'firm');
  nouns.push(...words.flatMap((word) => KINDS.get(word) ?? []));
  return nouns;
}

/** "The supplier, Kessring Controls," is the company too. */
const TRADING = wordSet(
  'supplier distributor lender subsidiary carmaker drugmaker manufacturer retailer airline insurer supermarket brewery startup',
);

/** "The Clean Harbour Plan, which" */
const isThing = (told: ToldHouse | null) => told !== null && told.noun === null;

/** What a body may be called by the words of its name. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['airways', ['airline']],
  ['airlines', ['airline']],
  ['service', ['agency']],
  ['bureau', ['agency']],
  ['police', ['force']],
  ['constabulary', ['force']],
  ['supermarkets', ['supermarket', 'retailer']],
]);
