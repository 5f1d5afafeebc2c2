import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { NEWS_SITES } from '../browser/news-sites.ts';
import { changeSettings } from '../browser/settings.ts';
import type { Settings } from '../model/settings.ts';
import { options } from '../view/wording/options.ts';
import { typedHost } from './typed-host.ts';

/** The sites of the mode "on these news sites", to add to and to remove from. */
export function SiteList({ sites, change }: { sites: readonly string[]; change(sites: readonly string[]): void }) {
  return (
    <div class="sites">
      <h3>{options.sites}</h3>
      <p class="soft">{options.sitesHelp}</p>
      <AddSite add={(host) => change([...new Set([...sites, host])].sort())} />
      <Hosts hosts={sites} none={options.noSites} remove={(host) => change(sites.filter((other) => other !== host))} />
      <button type="button" class="secondary" onClick={() => change(NEWS_SITES)}>
        {options.useList}
      </button>
    </div>
  );
}

/** Sites that stay off in every mode; switched off on the page, switched on again here or in the popup. */
export function SitesOff({ settings: { sitesOff } }: { settings: Settings }) {
  const remove = (host: string) =>
    changeSettings((current) => ({ sitesOff: current.sitesOff.filter((other) => other !== host) }));
  return (
    <section class="sites">
      <h2>{options.off}</h2>
      <Hosts hosts={sitesOff} none={options.noneOff} remove={remove} />
    </section>
  );
}

function Hosts({ hosts, none, remove }: { hosts: readonly string[]; none: string; remove(host: string): void }) {
  if (hosts.length === 0) return <p class="soft">{none}</p>;
  return (
    <ul class="hosts">
      {hosts.map((host) => (
        <li key={host}>
          <bdi>{host}</bdi>
          <button
            type="button"
            aria-label={options.removeSite(host)}
            title={options.remove}
            onClick={() => remove(host)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

function AddSite({ add }: { add(host: string): void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState<string | null>(null);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const host = typedHost(typed);
    setBad(host ? null : typed);
    if (!host) return;
    add(host);
    setTyped('');
  };
  return (
    <form class="add-site" onSubmit={submit}>
      <label for={id}>{options.addSite}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={options.sitePlaceholder}
        value={typed}
        aria-invalid={bad !== null}
        aria-describedby={`${id}-error`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="secondary">
        {options.add}
      </button>
      <p id={`${id}-error`} class="error" role="alert">
        {bad !== null && options.badSite(bad)}
      </p>
    </form>
  );
}
