/** The languages of the interface, by the names of their folders in `public/_locales/`. */
export const LANGUAGES = ['en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** All that the reader sees in one language; `messages` by the keys of `public/_locales/en/messages.json`. */
export interface Wording {
  readonly language: Language;
  readonly messages: Readonly<Record<string, string>>;
}

/** The language as pages name it: "en", "zh-TW". */
export function tagOf(language: Language): string {
  return language.replace('_', '-');
}

/** The language of the interface that serves a reader whose browser speaks `tag` ("de-AT"); English when none does. */
export function nearestLanguage(tag: string): Language {
  const [spoken] = tag.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}
