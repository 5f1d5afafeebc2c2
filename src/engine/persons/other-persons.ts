import type { Prose } from '../prose/prose.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { cueAt } from '../quotations/cues.ts';
import { isNameWord, type Phrase, rangeText } from '../quotations/phrase.ts';
import { DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import { BODY_NOUNS, METONYMS, NOT_IN_NAMES, ROLE_NOUNS, TITLES } from '../words/person-words.ts';
import { type Entity, type EntityMention, learnTraits, placeOf } from './entities.ts';

/**
 * Persons outside the record: runs of two to four capitalised words that look like a name, and later their surnames
 * alone. `taken` holds the tokens that belong to officials. They matter as rivals too: with a second man on the page
 * "he" is no longer sure to be the first.
 */
export function otherPersons(prose: Prose, taken: ReadonlySet<number>): EntityMention[] {
  const known = new Map<string, NamedPerson>();
  const mentions: EntityMention[] = [];
  for (const run of capitalisedRuns(prose, taken)) {
    const name = withoutTitles(prose, run);
    const entity = knownPerson(prose, name, known) ?? newPerson(prose, name, known);
    const place = entity ? placeOf(prose, name.from, name.to) : null;
    if (!entity || !place) continue;
    learnTraits(prose, entity, name.from);
    const isSurname = name.to - name.from === 1;
    mentions.push({ ...place, entity, evidence: isSurname ? 'surname' : 'full-name' });
  }
  return mentions;
}

type NamedPerson = Extract<Entity, { kind: 'person' }>;

interface Name extends Phrase {
  readonly titled: boolean;
}

const LONGEST_NAME = 6;

function* capitalisedRuns({ tokens, paragraphs }: Prose, taken: ReadonlySet<number>): Generator<Phrase> {
  for (const { sentences } of paragraphs) {
    for (const sentence of sentences) {
      let i = sentence.from;
      while (i < sentence.to) {
        const to = runEnd(tokens, i, sentence, taken);
        if (to > i) yield { from: i, to };
        i = Math.max(i + 1, to);
      }
    }
  }
}

function runEnd(tokens: readonly Token[], from: number, sentence: Phrase, taken: ReadonlySet<number>): number {
  let to = from;
  while (to < sentence.to && !taken.has(to) && isNamePart(tokens, to, from, sentence.from)) {
    to++;
    if (tokens[to - 1]?.folded.endsWith("'s")) break; // "Lin’s Beijing office": the name ends with the possessive
  }
  return to;
}

function isNamePart(tokens: readonly Token[], index: number, from: number, sentenceFrom: number): boolean {
  if (isNameWord(tokens, index, sentenceFrom)) return true;
  const before = tokens[index - 1]?.text ?? '';
  return index > from && tokens[index]?.text === '.' && /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)$/u.test(before);
}

/** The name after its last title: "Habib Essid" of "Tunisian Prime Minister Habib Essid", "Ukraine Kurt Volker" cut too. */
function withoutTitles({ tokens }: Prose, { from, to }: Phrase): Name {
  let first = from;
  for (let i = from; i < to - 1; i++) {
    const word = tokens[i]?.folded ?? '';
    if (TITLES.has(word) || ROLE_NOUNS.has(word)) first = i + 1;
  }
  const titled = first > from;
  while (first < to - 1 && tokens[first]?.text === '.') first++;
  if (to - first > 2 && METONYMS.has(tokens[first]?.folded ?? '')) first++;
  return { from: first, to, titled };
}

function knownPerson({ tokens }: Prose, { from, to }: Name, known: ReadonlyMap<string, NamedPerson>) {
  const last = tokens[to - 1];
  const person = last ? known.get(bareWord(last)) : undefined;
  if (!person || to - from === 1) return person;
  // "Ana Reyes" again, but not "Pablo Reyes"
  return person.name.toLowerCase().startsWith(tokens[from]?.folded ?? '') ? person : undefined;
}

function newPerson(prose: Prose, name: Name, known: Map<string, NamedPerson>): NamedPerson | null {
  if (!looksLikePerson(prose, name)) return null;
  const last = prose.tokens[name.to - 1] as Token;
  const text = rangeText(prose, name).replace(/['’]s?$/, '');
  const person: NamedPerson = { kind: 'person', name: text, traits: { gender: null, roles: new Set() } };
  known.set(bareWord(last), person);
  return person;
}

/** Capitalised pairs are places, bodies and works as often as persons; the words beside them decide. */
function looksLikePerson(prose: Prose, { from, to, titled }: Name): boolean {
  const { tokens } = prose;
  if (to - from > LONGEST_NAME) return false;
  if (tokens.slice(from, to).some((token) => isImpersonal(bareWord(token)))) return false;
  if (ROLE_NOUNS.has(tokens[to - 1]?.folded ?? '') || TITLES.has(tokens[to - 1]?.folded ?? '')) return false; // "US Secretary"
  const before = tokens[from - 1]?.folded ?? '';
  if (to - from === 1 && !titled) return speaks(prose, from);
  if (titled || ROLE_NOUNS.has(before) || TITLES.has(before)) return true;
  return !PLACE_PREPOSITIONS.has(before) && !DETERMINERS.has(before);
}

/** “…,” Brandt said: a single name is a person's only when it speaks, and no capital city does so as a person. */
function speaks(prose: Prose, index: number): boolean {
  const word = prose.tokens[index];
  return word !== undefined && !METONYMS.has(bareWord(word)) && cueAt(prose, index + 1)?.form === 'finite';
}

const isImpersonal = (word: string) => BODY_NOUNS.has(word) || NOT_IN_NAMES.has(word) || PREPOSITIONS.has(word);

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'across', 'throughout']);
