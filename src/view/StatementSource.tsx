import type { Statement } from '../model/record.ts';
import { SourceLink, safeUrl } from './SourceLink.tsx';
import { card } from './wording/card.ts';
import { SOURCE_KINDS } from './wording/record-words.ts';

/** The words in the language in which they were said, where the record has them beside a translation. */
export function OriginalWords({ original }: Pick<Statement, 'original'>) {
  if (!original) return null;
  const { words, language, url } = original;
  return (
    <p class="original">
      <span class="soft">{card.original}</span>{' '}
      <q lang={language} dir="auto">
        {words}
      </q>{' '}
      {url && <SourceLink url={url} publisher={null} />}
    </p>
  );
}

/** Where the words can be checked: the page and its kind, an independent second one, a lasting copy. */
export function StatementSource({ source }: Pick<Statement, 'source'>) {
  const { url, publisher, title, kind, second, archived } = source;
  const copy = archived && safeUrl(archived.url);
  return (
    <>
      <SourceLink url={url} publisher={publisher} title={title} />
      {kind && <span>{SOURCE_KINDS[kind]}</span>}
      {second && (
        <span>
          {card.secondSource} <SourceLink url={second.url} publisher={second.publisher} title={second.title} />
        </span>
      )}
      {copy && (
        <a href={copy} target="_blank" rel="noopener noreferrer">
          {card.archivedCopy}
        </a>
      )}
    </>
  );
}
