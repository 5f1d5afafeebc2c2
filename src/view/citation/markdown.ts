import { officeInWords } from '../Office.tsx';
import { safeUrl } from '../SourceLink.tsx';
import { citation } from '../wording/citation.ts';
import type { Cited, CitedPage } from './cited.ts';
import { listed, otherSentences, sentence } from './plain.ts';

/** The words as a block quotation, and below it who said it, where, and a link to the page. */
export function markdownCitation(cited: Cited): string {
  const { name, office, words, archived, page } = cited;
  const speaker = listed([`**${escaped(name)}**`, office && escaped(officeInWords(office))]);
  const about = [sentence(speaker), ...otherSentences(cited).map(escaped), pageOf(page, archived)];
  const line = about.filter(Boolean).join(' ');
  return words ? `> ${escaped(words)}\n>\n> — ${line}` : line;
}

function pageOf({ title, publisher, published, url }: CitedPage, archived: string | null): string {
  return listed([
    link(title ?? hostOf(url), url),
    publisher && `*${escaped(publisher)}*`,
    published && citation.published(published),
    archived && citation.archived(link(hostOf(archived), archived)),
  ]);
}

function link(text: string, url: string | null): string {
  const href = url && safeUrl(url);
  return href ? `[${escaped(text)}](${href.replace(/\(/g, '%28').replace(/\)/g, '%29')})` : escaped(text);
}

function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}

/** Characters with a meaning in Markdown, and line breaks, which would end the block. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
