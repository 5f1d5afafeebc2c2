import type { Settings } from '../model/settings.ts';
import { getSettings, watchSettings } from './settings.ts';
import { useStored } from './use-stored.ts';

/** The settings, kept up to date; `null` until they are loaded, unless they are known already. */
export function useSettings(known: Settings | null = null): Settings | null {
  return useStored(getSettings, watchSettings, known);
}
