import type { IsoDate } from '../model/dates.ts';
import type { Official, Stance, Statement } from '../model/record.ts';
import { English } from './English.tsx';
import { Icon } from './Icon.tsx';
import { Quoted } from './Quoted.tsx';
import { OriginalWords, StatementSource } from './StatementSource.tsx';
import { card, precisionInWords } from './wording/card.ts';
import { dateInWords, distance } from './wording/dates.ts';
import { STANCES } from './wording/record-words.ts';

interface Props {
  readonly statement: Statement;
  /** `null`: the distance to the article is not told. */
  readonly article: IsoDate | null;
  /** Named when the reader cannot know from the heading who speaks. */
  readonly by?: Official | null;
  /** How it bears on the precondition that the card is about. */
  readonly stance?: Stance | undefined;
}

/** One statement of the record: when, who, the words, where to check them, and what to keep in mind. */
export function StatementItem({ statement, article, by, stance }: Props) {
  const { date, words, fragment, datePrecision } = statement;
  const when = dateInWords(date);
  return (
    <li class="statement">
      <p class="when">
        {article ? <strong>{distance(article, date)}</strong> : <strong>{when}</strong>}
        {article && <time dateTime={date}>{when}</time>}
        <Precision precision={datePrecision} />
      </p>
      {by && (
        <p class="by">
          <English>{by.name}</English>
          {stance && <span class="stance">{STANCES[stance]}</span>}
        </p>
      )}
      <Quoted words={words} fragment={fragment} />
      <StatementNotes statement={statement} />
    </li>
  );
}

/** What is to be known of the day, where it is not plain. */
export function Precision({ precision }: { precision: Statement['datePrecision'] }) {
  const words = precisionInWords(precision);
  return words ? <span>{words}</span> : null;
}

/** The occasion, where to check the words, and what to keep in mind about them. */
export function StatementNotes({ statement }: { statement: Statement }) {
  const { setting, source, translation, caution, original } = statement;
  return (
    <>
      <OriginalWords original={original} />
      <p class="where">
        <span>
          <English>{setting}</English>
        </span>
        <StatementSource source={source} />
        {translation && (
          <span>
            <bdi>{card.translated(translation)}</bdi>
          </span>
        )}
      </p>
      {caution && (
        <p class="caution">
          <Icon name="caution" />
          <span>
            <span class="unseen">{card.caution} </span>
            <English>{caution}</English>
          </span>
        </p>
      )}
    </>
  );
}
