import { useState } from 'preact/hooks';
import { requestAccess } from '../browser/access.ts';
import { NEWS_SITES } from '../browser/news-sites.ts';
import { changeSettings } from '../browser/settings.ts';
import type { AccessMode, Settings } from '../model/settings.ts';
import { AccessModes } from '../view/AccessModes.tsx';
import { listed } from '../view/wording/say.ts';
import { welcome } from '../view/wording/welcome.ts';

type Outcome = 'open' | 'granted' | 'declined' | 'click';

/** Chooses when Proviso may read, and asks the browser for exactly that. */
export function AccessChoice({ settings }: { settings: Settings }) {
  const [mode, setMode] = useState<AccessMode>(settings.access);
  const [outcome, setOutcome] = useState<Outcome>('open');
  const sites = settings.sites.length > 0 ? settings.sites : NEWS_SITES;

  const grant = () => {
    // Nothing may be awaited before this call: browsers show the dialog only inside the click itself.
    const asked = requestAccess({ access: mode, sites });
    asked.then(async (allowed) => {
      const access = allowed ? mode : 'click';
      await changeSettings(() => (access === 'sites' ? { access, sites } : { access }));
      setMode(access);
      setOutcome(allowed ? (access === 'click' ? 'click' : 'granted') : 'declined');
    });
  };
  const siteList = (
    <details>
      <summary>{welcome.siteList(sites.length)}</summary>
      <p class="soft site-names">{listed(sites)}</p>
    </details>
  );
  return (
    <section>
      <h2>{welcome.accessTitle}</h2>
      <p class="soft">{welcome.accessLead}</p>
      <AccessModes mode={mode} label={welcome.accessTitle} more={{ sites: siteList }} choose={setMode} />
      <p class="grant">
        <button type="button" class="primary" onClick={grant}>
          {mode === 'click' ? welcome.keep : welcome.grant}
        </button>
        <span role="status">{outcome !== 'open' && welcome.outcomes[outcome]}</span>
      </p>
    </section>
  );
}
