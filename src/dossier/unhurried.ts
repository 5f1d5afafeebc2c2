import { useEffect, useRef } from 'preact/hooks';

/** Between two keys of somebody who looks for an entry. */
const PAUSE_MS = 700;

interface Unhurried {
  onKeyDown(): void;
  onPointerDown(): void;
  onChange(event: { readonly currentTarget: HTMLSelectElement }): void;
  onBlur(): void;
}

/**
 * For a closed list in which each arrow key and each letter chooses: whoever goes through it by keys is waited for, until he
 * rests or goes on. What `choose` does may draw the page anew, the list included.
 */
export function useUnhurried(choose: (value: string) => void): Unhurried {
  const byKeys = useRef(false);
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly value: string } | null>(null);
  const forget = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
  };
  const now = () => {
    const chosen = waiting.current;
    forget();
    if (chosen) choose(chosen.value);
  };
  useEffect(() => forget, []);
  return {
    onKeyDown: () => {
      byKeys.current = true;
    },
    onPointerDown: () => {
      byKeys.current = false;
    },
    onChange: ({ currentTarget: { value } }) => {
      forget();
      waiting.current = { value, timer: setTimeout(now, PAUSE_MS) };
      if (!byKeys.current) now();
    },
    onBlur: now,
  };
}
