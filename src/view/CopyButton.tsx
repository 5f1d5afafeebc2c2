import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { card } from './wording/card.ts';

/** Long enough to be read, short enough not to look like a lasting state. */
const COPIED_MS = 1800;

/** Copies a text that is made only when it is wanted, and says so for a moment. */
export function CopyButton({ text, copy }: { text(): string; copy(text: string): void }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const onClick = () => {
    copy(text());
    setCopied(true);
  };
  return (
    <button type="button" onClick={onClick}>
      <Icon name="copy" /> <span aria-live="polite">{copied ? card.copied : card.copy}</span>
    </button>
  );
}
