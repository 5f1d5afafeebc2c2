import { language } from './say.ts';

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

/** A party's name within a sentence: "the United States", "China". */
export const named = (name: string): string => beforeName(name) + name;
