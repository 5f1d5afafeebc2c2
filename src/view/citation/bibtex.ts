import type { Cited } from './cited.ts';
import { isByTheSpeaker, nameParts, noteOf, titleOf } from './notes.ts';

/** An entry for LaTeX, of the kind that every style knows. */
export function bibtexCitation(cited: Cited): string {
  const { page, said, looked } = cited;
  const [year, month, day] = page.published?.split('-') ?? [];
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', isByTheSpeaker(cited) ? authorOf(cited) : null],
    ['title', `{${escaped(titleOf(cited))}}`],
    ['howpublished', page.publisher && escaped(page.publisher)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['eventdate', said],
    ['url', page.url?.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', looked],
    ['note', escaped(noteOf(cited))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@misc{${cited.key},\n${lines.join(',\n')}\n}`;
}

function authorOf(cited: Cited): string {
  const parts = nameParts(cited);
  return parts ? `${escaped(parts.family)}, ${escaped(parts.given)}` : `{${escaped(cited.name)}}`;
}

const WORDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^&%$#_{}]/g, (sign) => WORDS[sign] ?? `\\${sign}`);
}
