import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import { getSettings, watchSettings } from './settings.ts';

/** The settings, kept up to date; `null` until they are loaded. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    getSettings().then((loaded) => setSettings((newer) => newer ?? loaded));
    return () => stop.abort();
  }, []);
  return settings;
}
