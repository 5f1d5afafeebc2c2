import type { Dossier, DossierId, Official } from '../../model/record.ts';
import type { OfficialMention } from '../persons/names/mentions.ts';
import type { Meaning } from './dossier-terms.ts';
import { bySentence, type SentenceHits } from './sentence-hits.ts';
import type { TermHit } from './term-index.ts';

/** A party of a dossier that the text names by one of its terms. */
export interface PartyHit {
  readonly start: number;
  readonly party: string;
}

/** The parties named, by their dossier. */
export function partyHits(hits: readonly TermHit<Meaning>[]): ReadonlyMap<DossierId, readonly PartyHit[]> {
  const found = new Map<DossierId, PartyHit[]>();
  for (const { meaning, start } of hits) {
    if (meaning.kind !== 'party') continue;
    const { dossier, party } = meaning;
    const own = found.get(dossier);
    if (own) own.push({ start, party });
    else found.set(dossier, [{ start, party }]);
  }
  return found;
}

/** The sides for which the officials of a text speak. */
export function sidesOfAll(officials: readonly OfficialMention[]): ReadonlySet<string> {
  return new Set(officials.flatMap(({ official }) => sidesOf(official)));
}

/** Whether two parties of a dossier are named, wherever, by their terms or their officials: most dossiers are out at once. */
export function namesTwoParties(
  parties: Dossier['parties'],
  hits: readonly PartyHit[],
  sides: ReadonlySet<string>,
): boolean {
  const named = new Set(hits.map(({ party }) => party));
  for (const { name } of parties) if (sides.has(name)) named.add(name);
  return named.size >= 2;
}

/** The parties of a dossier that each sentence names; those of officials come first. */
export function partiesIn(
  { parties }: Dossier,
  sentences: readonly SentenceHits[],
  hits: readonly PartyHit[],
): ReadonlySet<string>[] {
  const names = new Set(parties.map(({ name }) => name));
  const own = bySentence(sentences, hits);
  return sentences.map(({ officials }, k) => {
    const here = own[k] ?? [];
    if (here.length === 0 && officials.length === 0) return NOBODY;
    const named = new Set<string>();
    for (const { official } of officials) {
      for (const side of sidesOf(official)) if (names.has(side)) named.add(side);
    }
    for (const { party } of here) named.add(party);
    return named;
  });
}

const NOBODY: ReadonlySet<string> = new Set();

const SIDES = new WeakMap<Official, readonly string[]>();

/** Khaled Meshaal speaks for Hamas, whatever the country. Asked for once a mention and dossier. */
function sidesOf(official: Official): readonly string[] {
  const known = SIDES.get(official);
  if (known) return known;
  const made = [...new Set([official.country, ...official.offices.map(({ body }) => body)])];
  SIDES.set(official, made);
  return made;
}
