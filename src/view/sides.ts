import type { DossierHead } from '../model/reading.ts';
import type { Official } from '../model/record.ts';
import { fold } from '../model/text.ts';

type Parties = DossierHead['parties'];

/**
 * The party an official speaks for, as its place in the dossier's list; its length stands for all others: mediators,
 * allies, agencies. By country first, then by the name (a body such as Hamas is a party itself), then by office.
 */
export function sideOf(parties: Parties, { country, name, offices }: Official): number {
  const bodies = offices.map(({ body }) => ` ${fold(body).replace(/[^\p{L}\p{N}.]+/gu, ' ')} `);
  const looks: ((terms: readonly string[]) => boolean)[] = [
    (terms) => terms.includes(fold(country)),
    (terms) => terms.includes(fold(name)),
    (terms) => terms.some((term) => bodies.some((body) => body.includes(` ${term} `))),
  ];
  for (const look of looks) {
    const found = parties.findIndex((party) => look([party.name, ...party.terms].map(fold)));
    if (found >= 0) return found;
  }
  return parties.length;
}
