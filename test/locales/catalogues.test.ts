import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, tagOf } from '../../src/model/language.ts';
import { type Catalogue, catalogueOf, LOCALES } from '../support/catalogue.ts';

const ROOT = join(import.meta.dirname, '../..');
const FORM = /_(zero|one|two|few|many|other)$/;

const english = catalogueOf('en');
const isPlural = (key: string) => FORM.test(key) && key.replace(FORM, '_other') in english;
/** A sentence by its key, whatever forms it has. */
const sentenceOf = (key: string) => (isPlural(key) ? key.replace(FORM, '') : key);
const sentencesOf = (catalogue: Catalogue) => [...new Set(Object.keys(catalogue).map(sentenceOf))].sort();
const placesIn = (message: string) => [...new Set(message.match(/\$\w+\$/g))].map((place) => place.slice(1, -1)).sort();

/** The places of a sentence in English; for a plural those of the form that names its number. */
const places = (key: string) => placesIn(english[isPlural(key) ? key.replace(FORM, '_other') : key]?.message ?? '');

test('every folder of a language is offered, and every language that is offered has its folder', () => {
  expect(readdirSync(LOCALES).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('the catalogue of %s', (language) => {
  const catalogue = catalogueOf(language);
  const entries = Object.entries(catalogue);

  test('says all that English says, and nothing else', () => {
    expect(sentencesOf(catalogue)).toEqual(sentencesOf(english));
  });

  test('has the forms that its numbers take, and no others', () => {
    const rules = new Intl.PluralRules(tagOf(language));
    const needed = [...new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)))].sort();
    for (const sentence of sentencesOf(english).filter((key) => `${key}_other` in english)) {
      const forms = Object.keys(catalogue).filter((key) => isPlural(key) && sentenceOf(key) === sentence);
      expect(forms.map((key) => key.slice(sentence.length + 1)).sort(), sentence).toEqual(needed);
    }
  });

  test('has the places of English; a form for one or two may go without its number', () => {
    for (const [key, { message }] of entries) {
      const found = placesIn(message);
      const countless = isPlural(key) && !found.includes('count') && !/_(few|many|other)$/.test(key);
      expect(countless ? [...found, 'count'].sort() : found, key).toEqual(places(key));
    }
  });

  test('declares its places as browsers want them: each once, by its number in the English sentence', () => {
    for (const [key, { message, placeholders = {} }] of entries) {
      for (const place of placesIn(message))
        expect(placeholders[place]?.content, `${key} ${place}`).toMatch(/^\$[1-9]$/);
      expect(Object.keys(placeholders).sort(), key).toEqual(places(key));
    }
  });

  test('has no empty message, no space at its ends, no double space and no straight quotation mark', () => {
    for (const [key, { message }] of entries) {
      expect(message, key).toMatch(/^\S(.*\S)?$/su);
      expect(message, key).not.toMatch(/ {2}|["']/);
    }
  });
});

test('every sentence is used', () => {
  const sources = filesUnder(join(ROOT, 'src'), /\.tsx?$/).map((path) => readFileSync(path, 'utf8'));
  const text = [...sources, readFileSync(join(ROOT, 'manifest.json'), 'utf8')].join('\n');
  const isUsed = (key: string) => text.includes(`'${key}'`) || text.includes(`__MSG_${key}__`);
  expect(sentencesOf(english).filter((key) => !isUsed(key))).toEqual([]);
});

function filesUnder(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => join(folder, path));
}
