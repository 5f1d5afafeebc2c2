import { useId, useState } from 'preact/hooks';
import { changeSettings } from '../browser/settings.ts';
import { chosenLanguage } from '../browser/wording.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language, type LanguageChoice, tagOf } from '../model/language.ts';
import type { Settings } from '../model/settings.ts';
import { options } from '../view/wording/options.ts';
import { language } from '../view/wording/say.ts';

/** What the interface speaks: as the browser does, or one language, each named in its own words. */
export function LanguageSection({ settings }: { settings: Settings }) {
  const id = useId();
  /** What was spoken when the reader chose; that something has changed is told by what is spoken since. */
  const [before, remember] = useState<Language | null>(null);
  const choose = (choice: LanguageChoice) => {
    remember(language());
    void changeSettings(() => ({ language: choice }));
  };
  return (
    <section class="language">
      <h2>
        <label for={id}>{options.language}</label>
      </h2>
      <select
        id={id}
        value={settings.language}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => choose(choiceOf(currentTarget.value))}
      >
        <option value="auto">{options.languageAuto(LANGUAGE_NAMES[chosenLanguage('auto')])}</option>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={tagOf(each)}>
            {LANGUAGE_NAMES[each]}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} class="soft">
        {options.languageHelp}
      </p>
      <p role="status">{before !== null && before !== language() && options.languageChanged}</p>
    </section>
  );
}

const choiceOf = (value: string): LanguageChoice => LANGUAGES.find((each) => each === value) ?? 'auto';
