import { describe, expect, test } from 'vitest';
import { directionOf, LANGUAGE_NAMES, LANGUAGES, nearestLanguage, tagOf } from '../../src/model/language.ts';

describe('the language of the interface for a browser', () => {
  test.each([
    ['en-US', 'en'],
    ['de-AT', 'de'],
    ['fr', 'fr'],
    ['es-419', 'es'],
    ['ar-EG', 'ar'],
    ['zh', 'zh_CN'],
    ['zh-CN', 'zh_CN'],
    ['zh-SG', 'zh_CN'],
    ['zh-Hans-HK', 'zh_CN'],
    ['zh-TW', 'zh_TW'],
    ['zh-HK', 'zh_TW'],
    ['zh-Hant', 'zh_TW'],
    ['zh_TW', 'zh_TW'],
    ['ZH-tw', 'zh_TW'],
    ['fi', 'en'],
    ['', 'en'],
    ['fra', 'en'],
  ])('that speaks “%s” is %s', (tag, language) => {
    expect(nearestLanguage(tag)).toBe(language);
  });
});

test('every language has a name and a tag that Intl knows', () => {
  for (const language of LANGUAGES) {
    expect(LANGUAGE_NAMES[language]).toMatch(/\p{L}/u);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tagOf(language))).toHaveLength(1);
  }
});

test('Arabic alone is written from right to left', () => {
  expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
});
