import type { Prose } from '../prose/prose.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { cueAt } from '../quotations/cues.ts';
import { isNameWord, type Phrase, rangeText } from '../quotations/phrase.ts';
import { isGivenName, likelyPronoun } from '../words/first-names.ts';
import { DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import { BODY_NOUNS, METONYMS, NOT_IN_NAMES, ROLE_NOUNS, TITLES } from '../words/person-words.ts';
import { type Entity, type EntityMention, placeOf } from './entities.ts';
import { learnTraits, roleKey } from './traits.ts';

/**
 * Persons and bodies outside the record: runs of two to four capitalised words that look like a name, and later their
 * surnames or given names alone. `taken` holds the tokens that belong to officials. They matter as rivals too: with a
 * second man on the page "he" is no longer sure to be the first.
 */
export function otherPersons(prose: Prose, taken: ReadonlySet<number>): EntityMention[] {
  const register = new Register();
  const mentions: EntityMention[] = [];
  for (const run of capitalisedRuns(prose, taken)) {
    const name = withoutTitles(prose, run);
    const entity = register.find(prose, name) ?? register.add(prose, name);
    const place = entity ? placeOf(prose, name.from, name.to) : null;
    if (!entity || !place) continue;
    learnTraits(prose, entity.traits, name.from, name.to);
    mentions.push({ ...place, entity, evidence: name.to - name.from === 1 ? 'surname' : 'full-name' });
  }
  return mentions;
}

type NamedPerson = Extract<Entity, { kind: 'person' }>;

interface Name extends Phrase {
  readonly titled: boolean;
}

/** The names of one article. A word that two persons bear means neither: "Shen" after Shen Guangyao and Shen Lanfang. */
class Register {
  /** By surname and by given name; `null` where two persons share the word. */
  readonly #byWord = new Map<string, NamedPerson | null>();

  find({ tokens }: Prose, { from, to }: Name): NamedPerson | null {
    const last = wordAt(tokens, to - 1);
    const known = this.#byWord.get(last) ?? null;
    if (to - from === 1) return known;
    const first = wordAt(tokens, from);
    const byGivenName = this.#byWord.get(first);
    if (byGivenName && !byGivenName.name.includes(' ')) return upgraded(byGivenName, tokens, from, to);
    if (!known) return null;
    const words = known.name.toLowerCase().split(' ');
    if (words.length === 1 || words[0] === first) return upgraded(known, tokens, from, to);
    return null; // "Ana Reyes" again, but not "Pablo Reyes"
  }

  add(prose: Prose, name: Name): NamedPerson | null {
    const isBody = looksLikeBody(prose, name);
    if (!isBody && !looksLikePerson(prose, name)) return null;
    const { tokens } = prose;
    const text = rangeText(prose, name).replace(/['’]s?$/, '');
    const likely = likelyPronoun(wordAt(tokens, name.from));
    const roles = new Set(isBody ? [roleKey(wordAt(tokens, name.to - 1))] : []);
    const person: NamedPerson = { kind: 'person', name: text, traits: { gender: isBody ? 'it' : null, likely, roles } };
    if (isBody) return this.#addBody(person);
    for (const word of new Set([wordAt(tokens, name.to - 1), wordAt(tokens, name.from)])) {
      this.#byWord.set(word, this.#byWord.has(word) ? null : person);
    }
    return person;
  }

  #addBody(body: NamedPerson): NamedPerson {
    const key = body.name.toLowerCase();
    const known = this.#byWord.get(key);
    if (known) return known;
    this.#byWord.set(key, body);
    return body;
  }
}

/** A fuller form seen later is the better name: "STANDISH:" and then "Hugh Standish". */
function upgraded(person: NamedPerson, tokens: readonly Token[], from: number, to: number): NamedPerson {
  if (!person.name.includes(' '))
    person.name = tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  return person;
}

const wordAt = (tokens: readonly Token[], index: number) => {
  const token = tokens[index];
  return token ? bareWord(token) : '';
};

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

/** "Maravian Energy Ministry", "Tribunal": a capitalised noun for a body ends or opens the run. */
function looksLikeBody({ tokens }: Prose, { from, to }: Name): boolean {
  return to - from > 1 && to - from <= LONGEST_NAME && BODY_NOUNS.has(wordAt(tokens, to - 1));
}

/** Capitalised pairs are places, bodies and works as often as persons; the words beside them decide. */
function looksLikePerson(prose: Prose, { from, to, titled }: Name): boolean {
  const { tokens } = prose;
  if (to - from > LONGEST_NAME) return false;
  if (!tokens[to - 1]?.isWord || tokens.slice(from, to).some((token) => isImpersonal(bareWord(token)))) return false;
  const last = tokens[to - 1]?.folded ?? '';
  if (ROLE_NOUNS.has(last) || TITLES.has(last)) return false; // "US Secretary"
  const before = tokens[from - 1]?.folded ?? '';
  if (to - from === 1 && !titled) return speaks(prose, from);
  if (titled || ROLE_NOUNS.has(before) || TITLES.has(before)) return true;
  return !PLACE_PREPOSITIONS.has(before) && !DETERMINERS.has(before);
}

/** “…,” Brandt said: a single name is a person's when it speaks, has an age or is a given name; no capital city does so as a person. */
function speaks(prose: Prose, index: number): boolean {
  const name = wordAt(prose.tokens, index);
  if (METONYMS.has(name)) return false;
  const [comma, age] = [prose.tokens[index + 1], prose.tokens[index + 2]];
  if (comma?.text === ',' && /^\d{1,2}$/.test(age?.text ?? '')) return true; // "Jayden, 11, sees the bright side"
  return isGivenName(name) || cueAt(prose, index + 1)?.form === 'finite';
}

const isImpersonal = (word: string) => BODY_NOUNS.has(word) || NOT_IN_NAMES.has(word) || PREPOSITIONS.has(word);

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'across', 'throughout']);
