import { useState } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';
import type { Cited } from './citation/cited.ts';
import { type CitationFormat, FORMATS } from './citation/formats.ts';
import { citation } from './wording/citation.ts';

interface Props {
  /** Worked out only when it is copied. */
  cited(): readonly Cited[];
  copy(text: string): void;
}

/** Copies a citation, in the format chosen beside it. */
export function CopyCitation({ cited, copy }: Props) {
  const [format, choose] = useState<CitationFormat>('plain');
  return (
    <span class="copy-citation">
      <CopyButton text={() => FORMATS[format].write(cited())} copy={copy} />
      <select
        aria-label={citation.format}
        title={citation.format}
        value={format}
        onChange={({ currentTarget }) => choose(currentTarget.value as CitationFormat)}
      >
        {Object.entries(FORMATS).map(([value, { name }]) => (
          <option key={value} value={value} {...(name ? { lang: 'en', dir: 'auto' } : {})}>
            {name ?? citation.plainText}
          </option>
        ))}
      </select>
    </span>
  );
}
