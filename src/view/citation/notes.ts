import type { Cited } from './cited.ts';
import { listed, sentence } from './plain.ts';

/*
 * What a reference manager has no field for. In English with days as numbers, whatever the interface speaks: such files
 * are shared, and the record is English.
 */

/** The title of the page, or where it was not seen a description in brackets, as is the custom. */
export function titleOf({ page, name, occasion, said }: Cited): string {
  return page.title ?? `[${listed([name, occasion, said])}]`;
}

/** Who said what where and when, and what makes it less sure. */
export function noteOf(cited: Cited): string {
  const { name, office, words, occasion, said, translation, original, caution, archived, second } = cited;
  const speaker = office ? `${name} (${office.title}, ${office.body})` : name;
  return [
    words && `${speaker}: ${words}`,
    said && `Said on ${said}`,
    occasion && `Occasion: ${occasion}`,
    translation && `Translation: ${translation}`,
    original && `Original (${original.language}): ${original.words}`,
    caution && `Caution: ${caution}`,
    second && `Second source: ${second}`,
    archived && `Archived: ${archived}`,
  ]
    .flatMap((text) => (text ? sentence(text) : []))
    .join(' ');
}

/** An official’s own text is by the official; a page that quotes is by somebody else, whom the record does not name. */
export function isByTheSpeaker({ page: { kind } }: Cited): boolean {
  return kind === 'official-transcript' || kind === 'official-text';
}

/** The name in two: what to sort by, and the rest. `null` for what has one name only. */
export function nameParts({ name, surname }: Cited): { readonly family: string; readonly given: string } | null {
  if (surname === null || !name.includes(surname)) return null;
  const given = name.replace(surname, '').replace(/\s+/g, ' ').trim();
  return given === '' ? null : { family: surname, given };
}
