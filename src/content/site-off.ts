import { changeSettings } from '../browser/settings.ts';
import { hostOf, withHost } from '../model/host.ts';

/** Keeps Proviso off the site of the page at `url`, from now on. */
export async function switchSiteOff(url: string): Promise<void> {
  const host = hostOf(url);
  if (host) await changeSettings(({ sitesOff }) => ({ sitesOff: withHost(sitesOff, host) }));
}
