import { useEffect, useState } from 'preact/hooks';
import { returnUnneeded } from '../browser/access.ts';
import { askBackground, type RecordFacts } from '../browser/messages.ts';
import { changeSettings, DEFAULT_SETTINGS } from '../browser/settings.ts';
import { useSettings } from '../browser/use-settings.ts';
import { MarkSwitches } from '../view/MarkSwitches.tsx';
import { card } from '../view/wording/card.ts';
import { options } from '../view/wording/options.ts';
import { AccessSection } from './AccessSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { ObjectionsSection } from './ObjectionsSection.tsx';
import { SitesOff } from './SiteLists.tsx';

/** All that a reader may choose. Everything acts at once; there is no "save". */
export function Options() {
  const settings = useSettings();
  const facts = useRecordFacts();
  if (!settings) return null;
  return (
    <main>
      <h1>{options.title}</h1>
      <AccessSection settings={settings} />
      <SitesOff settings={settings} />
      <section>
        <h2>{options.marks}</h2>
        <MarkSwitches settings={settings} topics={facts?.topics ?? []} change={changeSettings} />
      </section>
      <LanguageSection settings={settings} />
      <ObjectionsSection />
      {facts && (
        <section>
          <h2>{options.data}</h2>
          <p>{options.dataHolds(facts.statements, facts.dossiers)}</p>
          <p class="soft">{card.dataAsOf(facts.asOf)}</p>
          <p>
            <a href="../dossier/index.html">{options.browse}</a>
          </p>
        </section>
      )}
      <section>
        <h2>{options.privacyTitle}</h2>
        <p>{options.privacy}</p>
      </section>
      <Reset />
    </main>
  );
}

function useRecordFacts(): RecordFacts | null {
  const [facts, setFacts] = useState<RecordFacts | null>(null);
  useEffect(() => {
    askBackground('recordFacts', null).then((result) => result.ok && setFacts(result.value));
  }, []);
  return facts;
}

/** Defaults for everything; hosts that were granted go back to the browser. */
function Reset() {
  const [done, setDone] = useState(false);
  const reset = async () => {
    await changeSettings(() => DEFAULT_SETTINGS);
    await returnUnneeded(DEFAULT_SETTINGS);
    setDone(true);
  };
  return (
    <section class="reset">
      <button type="button" class="secondary" onClick={reset}>
        {options.reset}
      </button>
      <span role="status">{done && options.resetDone}</span>
    </section>
  );
}
