import { grouped } from '../../model/grouped.ts';
import type { Dossier, DossierId, Official } from '../../model/record.ts';
import type { OfficialMention } from '../persons/mentions.ts';
import type { Paragraph, Prose } from '../prose/prose.ts';
import type { TokenRange } from '../prose/sentences.ts';
import type { Meaning } from './dossier-terms.ts';
import type { TermHit, TermWord } from './terms.ts';
import { withClasses } from './word-classes.ts';

/** One sentence with the terms seen in it, by dossier, and the officials named in it. */
export interface SentenceHits {
  readonly sentence: TokenRange;
  readonly paragraph: Paragraph;
  readonly byDossier: ReadonlyMap<DossierId, readonly TermHit<Meaning>[]>;
  readonly officials: readonly OfficialMention[];
  /** Its words, as places among those of the text. */
  readonly words: { readonly from: number; readonly to: number };
  readonly spelled: () => readonly TermWord[];
  /** The stems of these words, and the classes that they are of. */
  readonly features: () => ReadonlySet<string>;
}

/** All sentences of a text in order. Words, hits and officials are in reading order, so one walk serves. */
export function sentencesWithHits(
  { paragraphs }: Prose,
  words: readonly TermWord[],
  hits: readonly TermHit<Meaning>[],
  officials: readonly OfficialMention[],
): SentenceHits[] {
  const nextHits = upTo(hits);
  const nextOfficials = upTo(officials);
  let next = 0;
  const nextWords = (offset: number) => {
    const from = next;
    while (next < words.length && (words[next] as TermWord).start < offset) next++;
    return { from, to: next };
  };
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const { from, to } = nextWords(sentence.end);
      return {
        sentence,
        paragraph,
        byDossier: grouped(nextHits(sentence.end), ({ meaning }) => [meaning.dossier]),
        words: { from, to },
        spelled: () => words.slice(from, to),
        features: once(() => featuresOf(words, from, to)),
        officials: nextOfficials(sentence.end),
      };
    }),
  );
}

function featuresOf(words: readonly TermWord[], from: number, to: number): ReadonlySet<string> {
  const features = new Set<string>();
  for (let k = from; k < to; k++) features.add(words[k]?.stem ?? '');
  return withClasses(features);
}

/** Few sentences are ever asked. */
export function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const SIDES = new WeakMap<Official, readonly string[]>();

/** Khaled Meshaal speaks for Hamas, whatever the country. Asked for once a sentence and dossier. */
function sidesOf(official: Official): readonly string[] {
  const known = SIDES.get(official);
  if (known) return known;
  const made = [...new Set([official.country, ...official.offices.map(({ body }) => body)])];
  SIDES.set(official, made);
  return made;
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
export function partiesIn({ id, parties }: Dossier, { byDossier, officials }: SentenceHits): ReadonlySet<string> {
  const own = byDossier.get(id);
  if (!own && officials.length === 0) return NOBODY;
  const named = new Set<string>();
  const names = namesOf(parties);
  for (const { official } of officials) {
    for (const side of sidesOf(official)) if (names.has(side)) named.add(side);
  }
  for (const { meaning } of own ?? []) if (meaning.kind === 'party') named.add(meaning.party);
  return named;
}

const NOBODY: ReadonlySet<string> = new Set();

const NAMES = new WeakMap<Dossier['parties'], ReadonlySet<string>>();

/** Asked for once a sentence. */
function namesOf(parties: Dossier['parties']): ReadonlySet<string> {
  const known = NAMES.get(parties);
  if (known) return known;
  const made = new Set(parties.map(({ name }) => name));
  NAMES.set(parties, made);
  return made;
}
