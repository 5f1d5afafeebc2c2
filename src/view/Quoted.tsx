import { Fragment } from 'preact';
import type { Span } from '../model/span.ts';

/**
 * Recorded words as they are printed: in quotation marks, and part of a sentence with an ellipsis where it is open.
 * A fragment that looks whole at both ends ("China is not afraid.") is opened at both, so that it never passes for one.
 */
export function quoted(words: string, fragment: boolean): string {
  const trimmed = words.trim();
  const { before, after } = marksAround(trimmed, fragment);
  return `${before}${trimmed}${after}`;
}

/** What `quoted` puts before and after the words. */
export function marksAround(trimmed: string, fragment: boolean): { readonly before: string; readonly after: string } {
  if (!fragment) return { before: '“', after: '”' };
  const begins = /^[\p{Lu}…[]|^\.\.\./u.test(trimmed);
  const ends = /([.?!…]|…\])$/.test(trimmed);
  const whole = begins && ends && !/^(…|\[…)|(…|…\])$/.test(trimmed);
  return { before: begins && !whole ? '“' : '“… ', after: ends && !whole ? '”' : ' …”' };
}

interface Props {
  readonly words: string;
  readonly fragment: boolean;
  /** Stretches of `words` to be marked: what a search went by. Sorted, without overlap. */
  readonly hits?: readonly Span[];
}

/** An official's own words. Their direction is their own, whatever the page's. */
export function Quoted({ words, fragment, hits = [] }: Props) {
  const { before, after } = marksAround(words.trim(), fragment);
  return (
    <blockquote class="words" lang="en" dir="auto">
      {before}
      {hits.length > 0 ? <Marked text={words} hits={hits} /> : words.trim()}
      {after}
    </blockquote>
  );
}

/** A text with its hits marked. */
export function Marked({ text, hits }: { text: string; hits: readonly Span[] }) {
  return (
    <>
      {hits.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(hits[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
