import { useState } from 'preact/hooks';
import type { IsoDate } from '../model/dates.ts';
import type { Development } from '../model/record.ts';
import { English } from './English.tsx';
import { SourceLink } from './SourceLink.tsx';
import { StatusGlyph } from './StatusWord.tsx';
import { card } from './wording/card.ts';
import { dateInWords } from './wording/dates.ts';
import { STATUSES } from './wording/record-words.ts';

type Entry = { readonly kind: 'development'; readonly development: Development } | { readonly kind: 'article' };

/** More than this many entries are shortened to those around the article and the latest one. */
const SHORT = 4;

/** The developments by date, with the article behind all that happened up to its day. */
function entriesOf(developments: readonly Development[], article: IsoDate | null): Entry[] {
  const sorted = [...developments].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const entries: Entry[] = sorted.map((development) => ({ kind: 'development', development }));
  if (article) entries.splice(sorted.filter(({ date }) => date <= article).length, 0, { kind: 'article' });
  return entries;
}

/** What happened last before the article, the article, what came next, and how it stands. */
function shortened(entries: readonly Entry[]): Entry[] {
  const at = entries.findIndex(({ kind }) => kind === 'article');
  const last = entries.length - 1;
  return entries.filter((_, index) => (at < 0 ? index === 0 : Math.abs(index - at) <= 1) || index === last);
}

/** A precondition's developments down a line, the article's own date among them. */
export function Timeline({ developments, article }: { developments: readonly Development[]; article: IsoDate | null }) {
  const [all, setAll] = useState(false);
  const entries = entriesOf(developments, article);
  const short = entries.length > SHORT ? shortened(entries) : entries;
  return (
    <>
      <ol class="timeline">
        {(all ? entries : short).map((entry) =>
          entry.kind === 'article' ? (
            <li key="article" class="this-article" aria-current="date">
              <span class="dot" aria-hidden="true" />
              <strong>{card.thisArticle}</strong>
              {article && <time dateTime={article}>{dateInWords(article)}</time>}
            </li>
          ) : (
            <TimelineItem key={entry.development.date + entry.development.note} development={entry.development} />
          ),
        )}
      </ol>
      {short.length < entries.length && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? card.fewerDevelopments : card.allDevelopments(developments.length)}
        </button>
      )}
    </>
  );
}

function TimelineItem({ development: { date, status, note, source } }: { development: Development }) {
  return (
    <li>
      <StatusGlyph status={status} />
      <p class="when">
        <strong>{STATUSES[status]}</strong>
        <time dateTime={date}>{dateInWords(date)}</time>
      </p>
      <p class="note">
        <English>{note}</English> <SourceLink url={source} publisher={null} />
      </p>
    </li>
  );
}
