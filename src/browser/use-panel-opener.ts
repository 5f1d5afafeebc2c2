import { useEffect, useState } from 'preact/hooks';
import { panelOpener } from './panel.ts';

/** Opens the panel, see {@link panelOpener}; `null` where there is none, and until that is known. */
export function usePanelOpener(): (() => void) | null {
  const [open, setOpen] = useState<(() => void) | null>(null);
  useEffect(() => {
    panelOpener().then((opener) => setOpen(() => opener));
  }, []);
  return open;
}
