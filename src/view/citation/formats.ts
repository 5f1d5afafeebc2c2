import { bibtexCitation } from './bibtex.ts';
import type { Cited } from './cited.ts';
import { cslItem } from './csl.ts';
import { markdownCitation } from './markdown.ts';
import { plainCitation } from './plain.ts';

export type CitationFormat = 'plain' | 'markdown' | 'bibtex' | 'csl';

interface Format {
  /** As the choice calls it; `null` for plain text, which each language calls otherwise. */
  readonly name: string | null;
  /** All that is cited, as one text. */
  write(cited: readonly Cited[]): string;
}

export const FORMATS: Readonly<Record<CitationFormat, Format>> = {
  plain: { name: null, write: (cited) => cited.map(plainCitation).join('\n') },
  markdown: { name: 'Markdown', write: (cited) => cited.map(markdownCitation).join('\n\n') },
  bibtex: { name: 'BibTeX', write: (cited) => cited.map(bibtexCitation).join('\n\n') },
  csl: { name: 'CSL-JSON', write: (cited) => JSON.stringify(cited.map(cslItem), null, 2) },
};
