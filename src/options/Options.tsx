import { useEffect, useState } from 'preact/hooks';
import { askBackground, type RecordFacts } from '../browser/messages.ts';
import { changeSettings } from '../browser/settings.ts';
import { useSettings } from '../browser/use-settings.ts';
import { topicInColour } from '../model/colours.ts';
import type { Topic } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import { MarkSwitches } from '../view/MarkSwitches.tsx';
import { Switch } from '../view/Switch.tsx';
import { card } from '../view/wording/card.ts';
import { options } from '../view/wording/options.ts';
import { AccessSection } from './AccessSection.tsx';
import { CardSection } from './CardSection.tsx';
import { ColourSection } from './ColourSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { ObjectionsSection } from './ObjectionsSection.tsx';
import { SettingsFileSection } from './SettingsFileSection.tsx';
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
        <MarkSwitches settings={settings} topics={topicsIn(facts, settings)} change={changeSettings} />
        {facts && <ColourSection settings={settings} topics={facts.topics} />}
      </section>
      <CardSection settings={settings} />
      <section class="badge-switch">
        <h2>{options.toolbar}</h2>
        <Switch on={settings.badge} change={(badge) => changeSettings(() => ({ badge }))}>
          {options.badge}
        </Switch>
      </section>
      <LanguageSection settings={settings} />
      <ObjectionsSection />
      {facts && (
        <section>
          <h2>{options.data}</h2>
          <p>{options.dataHolds(facts.statements, facts.dossiers)}</p>
          <p class="soft">{card.followed(facts.followed)}</p>
          <p>
            <a href="../dossier/index.html">{options.browse}</a>
          </p>
        </section>
      )}
      <SettingsFileSection settings={settings} />
      <section>
        <h2>{options.privacyTitle}</h2>
        <p>{options.privacy}</p>
      </section>
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

const topicsIn = (facts: RecordFacts | null, { colours }: Settings): Topic[] =>
  facts?.topics.map((topic) => topicInColour(topic, colours)) ?? [];
