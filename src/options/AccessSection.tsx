import { useEffect, useState } from 'preact/hooks';
import { hasAccess, requestAccess, returnUnneeded, watchAccess } from '../browser/access.ts';
import { NEWS_SITES } from '../browser/news-sites.ts';
import { changeSettings } from '../browser/settings.ts';
import type { AccessMode, Settings } from '../model/settings.ts';
import { AccessModes } from '../view/AccessModes.tsx';
import { options } from '../view/wording/options.ts';
import { SiteList } from './SiteLists.tsx';

type Access = Pick<Settings, 'access' | 'sites'>;

/** The mode and, for chosen sites, their list. A choice is kept only when the browser allows what it needs. */
export function AccessSection({ settings }: { settings: Settings }) {
  const [declined, setDeclined] = useState(false);
  const missing = useMissingAccess(settings);

  const apply = (next: Access) => {
    // First of all, and not awaited: browsers show their dialog only inside the click itself.
    const asked = requestAccess(next);
    asked.then(async (allowed) => {
      setDeclined(!allowed);
      if (!allowed) return;
      await changeSettings(() => next);
      await returnUnneeded(next);
    });
  };
  const choose = (access: AccessMode) => {
    const empty = access === 'sites' && settings.sites.length === 0;
    apply({ access, sites: empty ? NEWS_SITES : settings.sites });
  };
  return (
    <section>
      <h2>{options.access}</h2>
      <AccessModes mode={settings.access} label={options.access} choose={choose} />
      <p role="status" class="access-note">
        {declined ? options.declined : missing && options.needsGrant}
        {missing && !declined && (
          <button type="button" class="secondary" onClick={() => apply(settings)}>
            {options.grant}
          </button>
        )}
      </p>
      {settings.access === 'sites' && (
        <SiteList sites={settings.sites} change={(sites) => apply({ access: 'sites', sites })} />
      )}
    </section>
  );
}

/** True when the settings want more than the browser allows: a grant was taken back in the browser's own settings. */
function useMissingAccess({ access, sites }: Access): boolean {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const check = () =>
      hasAccess({ access, sites }).then((has) => {
        if (!stop.signal.aborted) setMissing(!has);
      });
    watchAccess(check, stop.signal);
    check();
    return () => stop.abort();
  }, [access, sites]);
  return missing;
}
