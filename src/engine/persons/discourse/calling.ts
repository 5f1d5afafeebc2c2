import { isDemonym } from '../../words/demonyms.ts';
import { FORMER_WORDS, OFFICE_WORDS } from '../../words/person-roles.ts';
import { ROLE_NOUNS } from '../../words/person-words.ts';
import type { DescribedPerson } from '../described/described-persons.ts';
import type { Entity } from '../people/entities.ts';
import { shareHouse } from '../people/noun-phrase.ts';
import { FORMER, roleKey } from '../people/traits.ts';
import type { SoFar } from './so-far.ts';

/**
 * Whether somebody of whom the text has not said it may be called so: not where it has said it of somebody else, where the
 * land or house is another, or where the words are rather a name, as "the Washington Examiner".
 */
export function mayBeCalled(entity: Entity, { described, text }: DescribedPerson, soFar: SoFar): boolean {
  const role = roleKey(described.nouns.at(-1) ?? '');
  if (entity.traits.calls.has(role)) return true;
  if (!isOfHouse(described.houses, entity.traits.houses)) return false;
  if (entity.traits.roles.has(role)) return true;
  if (entity.kind === 'official' && OFFICES.has(role)) return false; // the record knows what he has been
  const isFormer = described.modifiers.some((word) => FORMER_WORDS.has(word));
  const offices = described.modifiers.filter((word) => OFFICE_WORDS.has(word));
  const asked = [role, ...offices.map(roleKey)];
  if (role === SPOKES && LEADERS.some((one) => entity.traits.roles.has(one))) return false; // a minister is nobody's spokesman
  const isTaken = [...soFar.persons].some(({ traits }) => {
    return (!isFormer || traits.calls.has(FORMER)) && asked.every((one) => traits.roles.has(one));
  });
  return !(isTaken && !PARTIES.has(role)) && !isName(text);
}

function isOfHouse(asked: readonly string[], known: ReadonlySet<string>): boolean {
  if (asked.length === 0 || known.size === 0) return true;
  return shareHouse(asked, known);
}

/** "The Philippine Star"; but "the Texan", "the Prime Minister", "the Utah Republican". */
function isName(text: string): boolean {
  const last = text.split(' ').at(-1) ?? '';
  const word = last.toLowerCase();
  return /^\p{Lu}/u.test(last) && !isDemonym(word) && !ROLE_NOUNS.has(word) && !PARTIES.has(word);
}

const SPOKES = roleKey('spokesman');
const LEADERS = ['minister', 'president', 'premier', 'chancellor', 'secretary', 'governor', 'mayor', 'king'];

const OFFICES = new Set('governor senator mayor congress ambassador judge justice king queen pope general'.split(' '));

const PARTIES = new Set('republican democrat conservative liberal labour green tory socialist independent'.split(' '));
