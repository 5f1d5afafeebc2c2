import type { Speaker } from '../../../model/quotation.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isGivenName } from '../../words/first-names.ts';

type Sourced = { readonly source: Phrase | null };

/**
 * “…,” the company said, right after Harbour Rail said something in the same paragraph: the words take up the house that
 * spoke last, if the text brings the company in there. `speakers` belong to `said`; `isBody`: whether one of them, who has a
 * name, is known to be no person. `firmAt`: the only company that the text has named before a token.
 */
export function takeUpBodies(
  prose: Prose,
  said: readonly Sourced[],
  speakers: readonly Speaker[],
  isBody: IsBody,
  firmAt: (index: number) => Speaker | null,
): Speaker[] {
  const houses = new Map<number, Speaker | null>();
  const houseBefore = (k: number) =>
    isRightBehind(prose, said[k - 1], said[k]) ? houseOf(speakers[k - 1], isBody) : null;
  return speakers.map((speaker, k) => {
    if (speaker.kind === 'named' && isFirmAt(prose, said[k])) return asFirm(houseBefore(k), speaker);
    if (speaker.kind !== 'unnamed' || !isBareBody(speaker.description)) return speaker;
    const { person, confidence } = speaker;
    const source = said[k]?.source;
    if (!houses.has(person) && source) {
      houses.set(person, houseBefore(k) ?? (isFirm(speaker.description) ? firmAt(source.from) : null));
    }
    const house = houses.get(person);
    return house?.kind === 'named' ? { ...house, evidence: 'office', confidence } : speaker;
  });
}

/** "The campaign" or "the school" is one of somebody or somewhere; a company may be anybody’s. */
const isBareBody = (description: string) =>
  /^the (?:company|firm|group|agency|charity|organi[sz]ation)$/.test(description);

const isFirm = (description: string) => /^the (?:company|firm|group)$/.test(description);

/** Whether a source is "the company" alone. */
function isFirmAt({ tokens }: Prose, one: Sourced | undefined): boolean {
  const { from, to } = one?.source ?? { from: 0, to: 0 };
  return to - from === 2 && isFirm(`${tokens[from]?.folded} ${tokens[from + 1]?.folded}`);
}

/** Another company may be named too, but the one that has just spoken is rather meant. */
const asFirm = (house: Speaker | null, speaker: Extract<Speaker, { kind: 'named' }>): Speaker =>
  house?.kind === 'named' ? { ...house, evidence: 'office', confidence: speaker.confidence } : speaker;

/** In one paragraph, with no more than one sentence between, which may be quoted. */
function isRightBehind({ where }: Prose, one: Sourced | undefined, other: Sourced | undefined): boolean {
  if (!one?.source || !other?.source) return false;
  const [before, after] = [one.source.from, other.source.from];
  const isSame = where.paragraph[before] === where.paragraph[after];
  return isSame && (where.sentence[after] ?? 0) - (where.sentence[before] ?? 0) <= 2;
}

/** Whether a speaker with a name is known to be no person. */
export type IsBody = (speaker: Speaker) => boolean;

/** The speaker, if it is a house with a name. */
export function houseOf(speaker: Speaker | undefined, isBody: IsBody): Speaker | null {
  if (speaker?.kind !== 'named' || isGivenName(speaker.name.split(' ')[0]?.toLowerCase() ?? '')) return null;
  return isBody(speaker) ? speaker : null;
}
