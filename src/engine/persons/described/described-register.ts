import type { Entity } from '../people/entities.ts';
import { type Described, isSameHouse } from '../people/noun-phrase.ts';

interface Known {
  entity: Entity;
  readonly described: Described;
}

const MOST_ALIKE = 10;

/** The persons of one article who are described without a name, by their noun; whoever was meant last is asked first. */
export class DescribedRegister {
  readonly #byNoun = new Map<string, Known[]>();

  add(noun: string, entity: Entity, described: Described): void {
    const alike = this.#byNoun.get(noun);
    if (alike) alike.push({ entity, described });
    else this.#byNoun.set(noun, [{ entity, described }]);
  }

  /** The article has now told who somebody is. */
  rename(entity: Entity, noun: string, named: Entity): void {
    for (const known of this.#byNoun.get(noun) ?? []) if (known.entity === entity) known.entity = named;
  }

  /** The only one of a noun, if nothing that is now said of the person is new: "the coroner" after "a coroner". */
  soleOf({ nouns, modifiers }: Described): Entity | undefined {
    const [first, ...others] = this.#byNoun.get(nouns.at(-1) ?? '') ?? [];
    const isSole = first !== undefined && others.every(({ entity }) => entity === first.entity);
    return isSole && modifiers.every((word) => word === 'the' || first.described.modifiers.includes(word))
      ? first.entity
      : undefined;
  }

  /** The only one of a noun, if the text tells of no land or house: "the president", not "the president of the guild". */
  soleOfNoHouse(noun: string): Entity | undefined {
    const alike = this.#byNoun.get(noun) ?? [];
    const [only, other] = new Set(alike.map(({ entity }) => entity));
    return other || alike.some(({ described }) => described.houses.length > 0) ? undefined : only;
  }

  /** "The diplomat" again, "the second one" of two, "the Tarsk diplomat" after "a diplomat from Tarsk". */
  again(described: Described): Entity | undefined {
    const alike = this.#byNoun.get(described.nouns.at(-1) ?? '') ?? [];
    const found = meantBy(described, alike);
    if (found) alike.push(found);
    return found?.entity;
  }
}

function meantBy({ houses, modifiers }: Described, alike: readonly Known[]): Known | undefined {
  if (modifiers.includes('first')) return firstOf(alike);
  const found = alike.slice(-MOST_ALIKE).findLast(({ described: known }) => {
    const isOfHouse = houses.every((house) => known.houses.some((other) => isSameHouse(house, other)));
    return isOfHouse && modifiers.every((word) => word === 'the' || known.modifiers.includes(word));
  });
  if (found) return found;
  return COUNTING.some((word) => modifiers.includes(word)) ? otherOfTwo(modifiers, alike) : undefined;
}

/** "The first aide": the one before whom the text calls "a second aide", "another aide"; else the first whom it has told of. */
function firstOf(alike: readonly Known[]): Known | undefined {
  const second = alike.findIndex(({ described }) => SECOND.some((word) => described.modifiers.includes(word)));
  return alike[Math.max(0, second - 1)];
}

const SECOND = ['second', 'another'];

/** Words by which "the" means one of several of whom the text has told without counting them. */
export const COUNTING = ['second', 'other'];

/**
 * "One aide", "another aide", and then "the second aide", or "the other aide", who did not speak last; not where the first is
 * already called so, or several were told of.
 */
function otherOfTwo(modifiers: readonly string[], alike: readonly Known[]): Known | undefined {
  const [one, second, third] = new Set(alike.map(({ entity }) => entity));
  const isCounted = alike.some(({ described, entity }) => {
    return described.modifiers.includes('first') || (entity.kind === 'unnamed' && entity.noun.endsWith('s'));
  });
  if (isCounted) return undefined;
  const isLast = (entity: Entity | undefined) => alike.at(-1)?.entity === entity;
  const other = third ? undefined : isLast(second) ? one : second;
  const meant = modifiers.includes('second') ? second : other;
  return alike.find(({ entity }) => entity === meant);
}
