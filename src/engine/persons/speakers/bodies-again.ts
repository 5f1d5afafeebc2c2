import type { Speaker } from '../../../model/quotation.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isGivenName } from '../../words/first-names.ts';

type Sourced = { readonly source: Phrase | null };

/**
 * “…,” the company said, right after Harbour Rail said something in the same paragraph: the words take up the house that
 * spoke last, if the text brings the company in there. `speakers` belong to `said`; `isBody`: whether one of them, who has a
 * name, is known to be no person.
 */
export function takeUpBodies(
  prose: Prose,
  said: readonly Sourced[],
  speakers: readonly Speaker[],
  isBody: (speaker: Speaker) => boolean,
): Speaker[] {
  const houses = new Map<number, Speaker | null>();
  return speakers.map((speaker, k) => {
    if (speaker.kind !== 'unnamed' || !isBareBody(speaker.description)) return speaker;
    const { person, confidence } = speaker;
    if (!houses.has(person))
      houses.set(person, isRightBehind(prose, said[k - 1], said[k]) ? houseOf(speakers[k - 1], isBody) : null);
    const house = houses.get(person);
    return house?.kind === 'named' ? { ...house, evidence: 'office', confidence } : speaker;
  });
}

/** "The campaign" or "the school" is one of somebody or somewhere; a company may be anybody’s. */
const isBareBody = (description: string) =>
  /^the (?:company|firm|group|agency|charity|organi[sz]ation)$/.test(description);

/** In one paragraph, with no more than one sentence between, which may be quoted. */
function isRightBehind({ where }: Prose, one: Sourced | undefined, other: Sourced | undefined): boolean {
  if (!one?.source || !other?.source) return false;
  const [before, after] = [one.source.from, other.source.from];
  const isSame = where.paragraph[before] === where.paragraph[after];
  return isSame && (where.sentence[after] ?? 0) - (where.sentence[before] ?? 0) <= 2;
}

function houseOf(speaker: Speaker | undefined, isBody: (speaker: Speaker) => boolean): Speaker | null {
  if (speaker?.kind !== 'named' || isGivenName(speaker.name.split(' ')[0]?.toLowerCase() ?? '')) return null;
  return isBody(speaker) ? speaker : null;
}
