/** The languages of the interface, by the names of their folders in `public/_locales/`. */
export const LANGUAGES = ['en', 'zh_CN', 'zh_TW', 'es', 'fr', 'de', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What the reader chose: one language, or the one that the browser speaks. */
export type LanguageChoice = 'auto' | Language;

/** Each in its own words, so that a reader who landed in another one finds the way home. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  zh_CN: '简体中文',
  zh_TW: '繁體中文',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  ar: 'العربية',
};

/** All that the reader sees in one language; `messages` by the keys of `public/_locales/en/messages.json`. */
export interface Wording {
  readonly language: Language;
  readonly messages: Readonly<Record<string, string>>;
}

/** The language as pages name it: "en", "zh-TW". */
export function tagOf(language: Language): string {
  return language.replace('_', '-');
}

/** Which way the language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language of the interface that serves a reader whose browser speaks `tag` ("de-AT"); English when none does. */
export function nearestLanguage(tag: string): Language {
  const [spoken] = tag.toLowerCase().split(/[-_]/);
  if (spoken === 'zh') return isTraditional(tag) ? 'zh_TW' : 'zh_CN';
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}

/** "zh-HK" and "zh-Hant" are written in traditional letters, "zh", "zh-SG" and "zh-Hans-HK" in simplified ones. */
function isTraditional(tag: string): boolean {
  return /hant/i.test(tag) || (/[-_](tw|hk|mo)$/i.test(tag) && !/hans/i.test(tag));
}
