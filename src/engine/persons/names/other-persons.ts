import type { Prose } from '../../prose/prose.ts';
import type { TokenMarks } from '../../prose/token-marks.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { isGivenName, likelyPronoun } from '../../words/first-names.ts';
import { isPersonWord } from '../../words/person-roles.ts';
import { type EntityMention, mentionAt, placeOf } from '../people/entities.ts';
import { learnTraits } from '../people/learn-traits.ts';
import { genderOfTitle, newTraits, roleKey } from '../people/traits.ts';
import { isUnisex } from '../people/unisex-names.ts';
import { descentIn } from './descent.ts';
import { looksLikeBody, looksLikePerson, speaks } from './name-likeness.ts';
import { type NamedPerson, NameRegister } from './name-register.ts';
import { namesIn } from './name-runs.ts';
import { isPersonTitle, type Name } from './name-titles.ts';
import { newBody } from './new-body.ts';
import { landsIn, nameText, placesIn, withoutDateline } from './place-names.ts';
import { toldHouse } from './told-houses.ts';

/**
 * Persons and bodies outside the record: runs of two to four capitalised words that look like a name, and their surnames
 * or given names alone. `taken` holds the tokens that belong to officials. They matter as rivals too: with a second man
 * on the page "he" is no longer sure to be the first.
 */
export function otherPersons(prose: Prose, taken: TokenMarks): EntityMention[] {
  const found = withoutDateline(prose, namesIn(prose, taken));
  const register = new NameRegister();
  const places = placesIn(prose, found);
  const lands = landsIn(prose, found);
  const full = new Map<Name, NamedPerson>();
  const names = found.map((one) => {
    const name = withoutLetters(prose, register, one);
    const isPlace = places.size > 0 && places.has(nameText(prose, name));
    const isLong = name.words.length > 1 || toldHouse(prose, name) !== null;
    const person = isLong && !isPlace ? registered(prose, register, name) : null;
    if (person) full.set(name, person);
    return name;
  });
  learnFamilies(full.values(), register);
  const mentions: EntityMention[] = [];
  for (const name of names) {
    const entity = full.get(name);
    const mention = entity ? fullNameOf(prose, name, entity) : singleName(prose, register, name, lands);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

/** "Xola Venn" is no house where the article has "Karl Venn" too. */
function learnFamilies(persons: Iterable<NamedPerson>, register: NameRegister): void {
  for (const { name, traits } of persons) {
    if (traits.personal || traits.gender === 'it') continue;
    const surname = name.toLowerCase().split(' ').at(-1) ?? '';
    traits.personal = register.bearers(surname).some((other) => other.traits.personal);
  }
}

/** "MacLeod" of "DS MacLeod", where one MacLeod has been named: two or three letters are a rank; but "JD Vance" is a name. */
function withoutLetters({ tokens }: Prose, register: NameRegister, name: Name): Name {
  const [letters, surname = ''] = name.words;
  const isRank = name.words.length === 2 && /^\p{Lu}{2,3}$/u.test(tokens[name.from]?.text ?? '');
  const bearers = isRank ? register.introduced(surname, name.from) : [];
  const isOther = bearers.length > 0 && bearers.every((one) => !one.name.toLowerCase().startsWith(letters ?? ''));
  return isOther ? { ...name, from: name.from + 1, titled: true, words: [surname] } : name;
}

function fullNameOf(prose: Prose, { from, to }: Name, entity: NamedPerson): EntityMention | null {
  const place = placeOf(prose, from, to);
  learnTraits(prose, entity.traits, from, to);
  return place && mentionAt(place, entity, 'full-name');
}

/** A surname or a given name alone: of somebody known, of one of several, or of somebody new. */
function singleName(
  prose: Prose,
  register: NameRegister,
  name: Name,
  lands: ReadonlySet<string>,
): EntityMention | null {
  const { from, to } = name;
  const place = to - from === 1 ? placeOf(prose, from, to) : null;
  if (!place) return null;
  const among = bearersOf(prose, register, name);
  const [only, second] = among;
  if (second) {
    const standIn = { kind: 'person', name: nameText(prose, name), traits: newTraits({ proven: true }) } as const;
    return mentionAt(place, standIn, 'surname', { among });
  }
  const isLand = !name.titled && lands.has(name.words[0] ?? '');
  const person = only ?? (isLand ? null : newSingle(prose, register, name));
  if (person) learnTraits(prose, person.traits, from, to);
  if (only && isSurnameOf(only, name)) only.traits.personal = true;
  return person && mentionAt(place, person, 'surname');
}

/** "Venn", after "Xola Venn"; houses are called by their first words: "Belharrow". */
function isSurnameOf({ name, traits }: NamedPerson, { words }: Name): boolean {
  return traits.gender !== 'it' && name.includes(' ') && name.toLowerCase().endsWith(` ${words[0]}`);
}

function registered(prose: Prose, register: NameRegister, name: Name): NamedPerson | null {
  const { words } = name;
  if (looksLikeBody(prose, name))
    return register.addBody(newBody(prose, name, nameText(prose, name)), words, name.from);
  const known = register.find(words) ?? register.body(words, name.from);
  if (known) return known;
  return looksLikePerson(prose, name) ? register.add(newPerson(prose, name), words, name.from) : null;
}

function newPerson(prose: Prose, name: Name): NamedPerson {
  const [given = '', surname] = name.words;
  const descent = descentIn(name.words);
  const isKnown = isGivenName(given);
  const likely = descent === 'son' && !isKnown ? 'he' : likelyPronoun(given); // "Khalifa bin Hamad"
  const byName = surname !== undefined && !isUnisex(given) ? likely : null; // "Barna" alone may be a surname
  const byEnding = likely !== null && !isKnown;
  const gender = descent === 'daughter' ? 'she' : null;
  const proven = likely !== null || gender !== null || name.titled;
  const text = nameText(prose, name);
  return {
    kind: 'person',
    name: text,
    traits: newTraits({
      gender,
      likely,
      byName,
      byEnding,
      proven,
      personal: proven || isLikePersons(name, text),
    }),
  };
}

/** "Promoter Xola Venn", "X. Venn" */
const isLikePersons = ({ words: [first = '', , third] }: Name, text: string) =>
  (third !== undefined && (isPersonWord(first) || /(?:er|or|ist|ian)$/.test(first))) || INITIAL.test(text);

const INITIAL = /(?:^|[ .])\p{Lu}\./u;

function newSingle(prose: Prose, register: NameRegister, name: Name): NamedPerson | null {
  if (!looksLikePerson(prose, name)) return null;
  return register.add(newPerson(prose, name), name.words, name.from);
}

/** Whom a single name can mean, by its titles: "Mrs Holt" is not Dennis Holt, "Sheriff Holt" is the sheriff. */
function bearersOf(prose: Prose, register: NameRegister, name: Name): readonly NamedPerson[] {
  const word = name.words[0] ?? '';
  const before = register.introduced(word, name.from);
  // a name may speak before it is given in full: "STANDISH: …" above "Hugh Standish"
  const body = before.length > 0 || name.titled ? null : register.body(name.words, name.from);
  if (body) return [body];
  const known = before.length > 0 || !speaks(prose, name) ? before : register.bearers(word);
  if (known.length === 0 || !name.titled) return known;
  const titles = titlesOf(prose.tokens, name);
  return byOffice(byGender(known, titles, before.length > 0), titles);
}

function titlesOf(tokens: readonly Token[], { titlesFrom, from }: Name): string[] {
  return tokens.slice(titlesFrom, from).map(bareWord);
}

/** "Ms Holt" may be Lee Holt, when Lee was introduced before. */
function byGender(
  persons: readonly NamedPerson[],
  titles: readonly string[],
  areKnown: boolean,
): readonly NamedPerson[] {
  const gender = titles.map(genderOfTitle).find((known) => known !== null);
  if (!gender) return persons;
  const known = persons.filter(({ traits }) => (traits.gender ?? traits.likely) === gender);
  if (known.length > 0) return known;
  return persons.filter(({ name, traits }) => {
    if (traits.gender !== null) return false;
    return traits.likely === null || (areKnown && isUnisex(name.split(' ')[0]?.toLowerCase() ?? ''));
  });
}

/** Of several bearers those who are called what the title says; all of them when it tells nothing. */
function byOffice(persons: readonly NamedPerson[], titles: readonly string[]): readonly NamedPerson[] {
  if (persons.length < 2) return persons;
  const offices = titles.filter((title) => isPersonTitle(title)).map(roleKey);
  const holders = persons.filter(({ traits }) => offices.some((office) => traits.roles.has(office)));
  return offices.length > 0 && holders.length > 0 ? holders : persons;
}
