import { language, listed, locale, say } from './say.ts';

/*
 * The record names states and bodies in English. Where it names nothing else, a reader has them in his or her own
 * language, as the Unicode tables have them (CLDR, through `Intl`): we choose no name ourselves. Names that those tables
 * cut otherwise than the record ("Palestine", "Palestinian Territories") are not among them and stay as recorded.
 */
const REGIONS: Readonly<Record<string, string>> = {
  Argentina: 'AR',
  Armenia: 'AM',
  Australia: 'AU',
  Azerbaijan: 'AZ',
  Belarus: 'BY',
  Brazil: 'BR',
  Canada: 'CA',
  China: 'CN',
  Egypt: 'EG',
  'European Union': 'EU',
  France: 'FR',
  Germany: 'DE',
  Hungary: 'HU',
  India: 'IN',
  Indonesia: 'ID',
  Iran: 'IR',
  Israel: 'IL',
  Italy: 'IT',
  Japan: 'JP',
  Jordan: 'JO',
  Kosovo: 'XK',
  Mexico: 'MX',
  'North Korea': 'KP',
  Pakistan: 'PK',
  Qatar: 'QA',
  Russia: 'RU',
  'Saudi Arabia': 'SA',
  Serbia: 'RS',
  'South Africa': 'ZA',
  'South Korea': 'KR',
  Taiwan: 'TW',
  Turkey: 'TR',
  Ukraine: 'UA',
  'United Arab Emirates': 'AE',
  'United Kingdom': 'GB',
  'United Nations': 'UN',
  'United States': 'US',
};

/** "the " for names of countries and bodies that English does not leave bare; the record holds them without it. */
function articleFor(name: string): string {
  return /^(United |European |Netherlands|Philippines|Palestinian |Czech )|\b(Union|Authority|Republic|Commission)$/.test(
    name,
  )
    ? 'the '
    : '';
}

/** What goes before a party's name within a sentence: its English article, and nothing in languages that name it as it is. */
export function beforeName(name: string): string {
  return language() === 'en' ? articleFor(name) : '';
}

/**
 * A party of the record ("China", "Ukraine, United States", "each other") as the reader's language names it; `null` where
 * it has no name for some part of it, and the record's own words have to stand.
 */
export function partyName(name: string): string | null {
  if (language() === 'en') return null;
  if (name === 'each other') return say('party_mutual');
  const regions = new Intl.DisplayNames(locale(), { type: 'region' });
  const names = name.split(', ').flatMap((part) => {
    const code = Object.hasOwn(REGIONS, part) ? REGIONS[part] : undefined;
    return code === undefined ? [] : (regions.of(code) ?? []);
  });
  return names.length === name.split(', ').length ? listed(names) : null;
}

/** A party's name by itself. */
export const partyInWords = (name: string): string => partyName(name) ?? name;

/** A party's name within a sentence: "the United States", "China". */
export const named = (name: string): string => beforeName(name) + partyInWords(name);
