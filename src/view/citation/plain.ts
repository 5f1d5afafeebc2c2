import { officeInWords } from '../Office.tsx';
import { capitalised } from '../wording/capitalised.ts';
import { card } from '../wording/card.ts';
import { citation } from '../wording/citation.ts';
import { dateInWords } from '../wording/dates.ts';
import type { Cited } from './cited.ts';

/** Plain text to paste into notes: sentences, and the address at the very end, where nothing sticks to it. */
export function plainCitation(cited: Cited): string {
  return [spokenSentence(cited), ...otherSentences(cited), pageOf(cited)].filter(Boolean).join(' ');
}

function spokenSentence({ name, office, words }: Cited): string {
  const speaker = office ? `${name} (${officeInWords(office)})` : name;
  return sentence(words ? `${speaker}: ${words}` : speaker);
}

/** The occasion and what to keep in mind, each as a sentence. */
export function otherSentences({ occasion, said, original, translation, caution }: Cited): string[] {
  return [
    capitalised(listed([occasion, said && dateInWords(said)])),
    translation && card.translated(translation),
    original && citation.original(original.words),
    caution && `${card.caution} ${caution}`,
  ].flatMap((text) => (text ? sentence(text) : []));
}

function pageOf({ page: { title, publisher, published, url }, archived }: Cited): string {
  return listed([
    title && `“${title}”`,
    publisher,
    published && citation.published(published),
    url,
    archived && citation.archived(archived),
  ]);
}

export const listed = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(', ');

/** With a full stop, unless it has an end already. */
export function sentence(text: string): string {
  return /[.!?…。！？][)\]”’"»]*$/u.test(text) ? text : `${text}.`;
}
