import type { IsoDate } from '../model/dates.ts';
import type { PageReading, QuotationRead, Verdict } from '../model/reading.ts';
import type { Statement } from '../model/record.ts';
import { WordDiff } from './diff/WordDiff.tsx';
import { seamOf } from './diff/word-diff.ts';
import { English } from './English.tsx';
import { Icon } from './Icon.tsx';
import { wordsOf } from './records.ts';
import { SourceLink } from './SourceLink.tsx';
import { card } from './wording/card.ts';
import { distance } from './wording/dates.ts';
import { VERDICTS } from './wording/verdicts.ts';

/** The verdict's word with its drawing; the meaning is the tooltip and is said in full in the card. */
export function VerdictWord({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`verdict verdict-${verdict}`} title={VERDICTS[verdict].meaning}>
      <Icon name={verdict} />
      {VERDICTS[verdict].word}
    </span>
  );
}

/** The verdict's word; of reported speech, which is not held against the record, that it is reported. */
export function QuotationVerdict({ quotation }: { quotation: QuotationRead }) {
  if (quotation.kind !== 'indirect') return <VerdictWord verdict={quotation.record.verdict} />;
  return (
    <span class="verdict" title={card.reportedSpeech}>
      {card.reported}
    </span>
  );
}

/** A quotation held against the record; wherever the two differ, word by word. */
export function VerdictBlock({ reading, quotation }: { reading: PageReading; quotation: QuotationRead }) {
  const { verdict, statement: id, also } = quotation.record;
  const statement = id && reading.records.statements[id];
  const second = also && reading.records.statements[also];
  if (quotation.kind === 'indirect') return <p class="where">{card.reportedSpeech}</p>;
  // Only what stands in quotation marks is given as the speaker's own words.
  const words = wordsOf(reading, quotation.quoted);
  return (
    <div class="verdict-block">
      <p>
        <VerdictWord verdict={verdict} />
      </p>
      {!statement && <p class="where">{VERDICTS[verdict].meaning}</p>}
      {statement && second ? (
        <Stitched article={words} first={statement} second={second} published={reading.published} />
      ) : (
        statement && (
          <>
            <Recorded statement={statement} article={reading.published} />
            {verdict !== 'verbatim' && <WordDiff article={words} statement={statement} />}
          </>
        )
      )}
    </div>
  );
}

interface StitchedProps {
  readonly article: string;
  readonly first: Statement;
  readonly second: Statement;
  readonly published: IsoDate | null;
}

/** Each half against the statement that it is from. */
function Stitched({ article, first, second, published }: StitchedProps) {
  const seam = seamOf(article, first.words);
  return (
    <ol class="halves">
      <li class="half">
        <Recorded statement={first} article={published} />
        <WordDiff article={article.slice(0, seam)} statement={first} />
      </li>
      <li class="half">
        <Recorded statement={second} article={published} />
        <WordDiff article={article.slice(seam)} statement={second} />
      </li>
    </ol>
  );
}

function Recorded({ statement, article }: { statement: Statement; article: IsoDate | null }) {
  const { date, setting, source } = statement;
  return (
    <p class="where">
      <span>{card.recordedOn(date)}</span>
      {article && <span>{distance(article, date)}</span>}
      <span>
        <English>{setting}</English>
      </span>
      <SourceLink url={source.url} publisher={source.publisher} title={source.title} />
    </p>
  );
}
