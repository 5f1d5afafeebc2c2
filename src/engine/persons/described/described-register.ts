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

  /** "The diplomat" again, "the second one" of two, "the Tarsk diplomat" after "a diplomat from Tarsk". */
  again({ nouns, houses, modifiers }: Described): Entity | undefined {
    const alike = this.#byNoun.get(nouns.at(-1) ?? '') ?? [];
    if (modifiers.includes('first')) return alike[0]?.entity;
    const found = alike.slice(-MOST_ALIKE).findLast(({ described: known }) => {
      const isOfHouse = houses.every((house) => known.houses.some((other) => isSameHouse(house, other)));
      return isOfHouse && modifiers.every((word) => word === 'the' || known.modifiers.includes(word));
    });
    if (found) alike.push(found);
    return found?.entity;
  }
}
