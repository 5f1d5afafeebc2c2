import type { Prose } from '../prose/prose.ts';
import { PREPOSITIONS } from '../words/function-words.ts';
import type { EntityMention, Place } from './entities.ts';

/**
 * The persons that sentences are about, outside quotation marks: the first of each, and those joined to it: in "Holm and
 * Vik waited" neither comes first. A person after a preposition ("in a call with Marco Rubio, he") or a possessive
 * ("Hegge’s deputy") is not what the sentence is about. Mentions are added in reading order.
 */
export class Leads {
  readonly #tokens: Prose['tokens'];
  readonly #leads = new Set<EntityMention>();
  #last: EntityMention | null = null;

  constructor({ tokens }: Prose) {
    this.#tokens = tokens;
  }

  add(mention: EntityMention): void {
    if (mention.quoted || this.isOblique(mention)) return;
    const last = this.#last;
    const isJoined =
      last !== null && this.#leads.has(last) && mention.from === last.to + 1 && this.#tokens[last.to]?.folded === 'and';
    if (last?.sentence !== mention.sentence || isJoined) this.#leads.add(mention);
    this.#last = mention;
  }

  has(mention: EntityMention): boolean {
    return this.#leads.has(mention);
  }

  isOblique({ from, to }: Place): boolean {
    const tokens = this.#tokens;
    if (tokens[to - 1]?.folded.endsWith("'s")) return true;
    // over titles: "with President Xi"
    for (let i = from - 1; i >= from - 4; i--) {
      if (PREPOSITIONS.has(tokens[i]?.folded ?? '')) return true;
      if (!tokens[i]?.isCapitalised) return false;
    }
    return false;
  }
}
