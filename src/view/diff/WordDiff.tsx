import { tagOf } from '../../model/language.ts';
import type { Statement } from '../../model/record.ts';
import { Icon } from '../Icon.tsx';
import { marksAround } from '../Quoted.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { diff } from '../wording/diff.ts';
import { language } from '../wording/say.ts';
import { type Alarm, diffWords, nearestWording, type Piece } from './word-diff.ts';

/** The article's words held against a statement's, word by word; changed numbers and negations are told first. */
export function WordDiff({ article, statement }: { article: string; statement: Statement }) {
  const { words, alt, fragment } = statement;
  const nearest = nearestWording(article, [words, ...alt.map((other) => other.words)]);
  const other = nearest === words ? undefined : alt.find((wording) => wording.words === nearest);
  const { pieces, alarms } = diffWords(article, nearest);
  const { before, after } = marksAround(nearest.trim(), fragment);
  return (
    <div class="diff">
      {alarms.length > 0 && (
        <ul class="alarms">
          {alarms.map((alarm) => (
            <li key={alarmInWords(alarm)} class="alarm">
              <Icon name="caution" /> <span>{alarmInWords(alarm)}</span>
            </li>
          ))}
        </ul>
      )}
      <blockquote class="words" lang="en" dir="auto">
        {before}
        {pieces.map((piece, index) => (
          <PieceShown key={index} piece={piece} last={index === pieces.length - 1} />
        ))}
        {after}
      </blockquote>
      {other && (
        <p class="where">
          <span>{diff.otherWording}</span>
          <SourceLink url={other.url} publisher={other.publisher} />
        </p>
      )}
      <Key pieces={pieces} />
    </div>
  );
}

/** Struck, underlined, dotted: and in words for those who hear it, since most readers of screens pass over both elements. */
function PieceShown({ piece: { kind, text }, last }: { piece: Piece; last: boolean }) {
  const space = last ? '' : ' ';
  switch (kind) {
    case 'same':
      return <>{text + space}</>;
    case 'inserted':
      return <span class="soft">{text + space}</span>;
    case 'added':
      return (
        <>
          <ins>
            <Aside words={`${diff.spoken.added} `} />
            {text}
            <Aside words={`${diff.spoken.end} `} />
          </ins>
          {space}
        </>
      );
    case 'removed':
    case 'left-out':
      return (
        <>
          <del class={kind}>
            <Aside words={`${diff.spoken[kind]} `} />
            {text}
            <Aside words={`${diff.spoken.end} `} />
          </del>
          {space}
        </>
      );
  }
}

/** Heard in the reader's language, in the midst of English words. */
const Aside = ({ words }: { words: string }) => (
  <span class="unseen" lang={tagOf(language())}>
    {words}
  </span>
);

/** What struck, underlined and dotted words are, each written in its own way. */
function Key({ pieces }: { pieces: readonly Piece[] }) {
  const kinds = new Set(pieces.map(({ kind }) => kind));
  return (
    <p class="diff-key" aria-hidden="true">
      {kinds.has('removed') && <del class="removed">{diff.key.removed}</del>}
      {kinds.has('added') && <ins>{diff.key.added}</ins>}
      {kinds.has('left-out') && <del class="left-out">{diff.key['left-out']}</del>}
    </p>
  );
}

function alarmInWords(alarm: Alarm): string {
  return alarm.kind === 'numbers' ? diff.numbers(alarm.record, alarm.article) : diff[alarm.kind](alarm.word);
}
