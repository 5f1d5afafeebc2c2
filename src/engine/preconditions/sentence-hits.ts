import { grouped } from '../../model/grouped.ts';
import type { Dossier, DossierId, Official } from '../../model/record.ts';
import type { OfficialMention } from '../persons/mentions.ts';
import type { Paragraph, Prose } from '../prose/prose.ts';
import type { TokenRange } from '../prose/sentences.ts';
import type { Meaning } from './dossier-terms.ts';
import type { PartHit, PartMeaning } from './near.ts';
import type { TermHit, TermWord } from './terms.ts';

/** One sentence with the terms seen in it, by dossier, and the officials named in it. */
export interface SentenceHits<M extends Meaning = Meaning> {
  readonly sentence: TokenRange;
  readonly paragraph: Paragraph;
  readonly byDossier: ReadonlyMap<DossierId, readonly TermHit<M>[]>;
  /** Parts of terms, which mean something only together. */
  readonly parts: readonly PartHit[];
  readonly officials: readonly OfficialMention[];
  readonly stems: ReadonlySet<string>;
}

/** All sentences of a text in order. Words, hits and officials are in reading order, so one walk serves. */
export function sentencesWithHits<M extends Meaning>(
  { paragraphs }: Prose,
  words: readonly TermWord[],
  hits: readonly TermHit<M | PartMeaning>[],
  officials: readonly OfficialMention[],
): SentenceHits<M>[] {
  const nextHits = upTo(hits);
  const nextOfficials = upTo(officials);
  const nextWords = upTo(words);
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const here = nextHits(sentence.end);
      return {
        sentence,
        paragraph,
        byDossier: grouped(here.filter(isWhole), ({ meaning }) => [meaning.dossier]),
        parts: here.filter(isPart),
        stems: new Set(nextWords(sentence.end).map(({ stem }) => stem)),
        officials: nextOfficials(sentence.end),
      };
    }),
  );
}

/** Khaled Meshaal speaks for Hamas, whatever the country. */
function sidesOf({ country, offices }: Official): string[] {
  return [country, ...offices.map(({ body }) => body)];
}

function isPart<M>(hit: TermHit<M | PartMeaning>): hit is PartHit {
  return (hit.meaning as { kind?: unknown }).kind === 'part';
}

function isWhole<M>(hit: TermHit<M | PartMeaning>): hit is TermHit<M> {
  return !isPart(hit);
}

/** Takes the items that begin before an offset, each once. */
function upTo<Item extends { readonly start: number }>(items: readonly Item[]): (offset: number) => Item[] {
  let next = 0;
  return (offset) => {
    const first = next;
    while (next < items.length && (items[next] as Item).start < offset) next++;
    return items.slice(first, next);
  };
}

/** The parties that a sentence names, by their officials or by their terms; those of officials come first. */
export function partiesIn({ id, parties }: Dossier, { byDossier, officials }: SentenceHits): Set<string> {
  const names = new Set(parties.map(({ name }) => name));
  const spokenFor = officials.flatMap(({ official }) => sidesOf(official).filter((side) => names.has(side)));
  const named = (byDossier.get(id) ?? []).flatMap(({ meaning }) => (meaning.kind === 'party' ? [meaning.party] : []));
  return new Set([...spokenFor, ...named]);
}
