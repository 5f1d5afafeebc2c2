import type { IsoDate } from '../model/dates.ts';
import type { PageReading, QuotationRead, Verdict } from '../model/reading.ts';
import type { Statement } from '../model/record.ts';
import { Icon } from './Icon.tsx';
import { Quoted } from './Quoted.tsx';
import { SourceLink } from './SourceLink.tsx';
import { card, distance, VERDICTS } from './wording.ts';

/** The verdict's word with its drawing; the meaning is the tooltip and is said in full in the card. */
export function VerdictWord({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`verdict verdict-${verdict}`} title={VERDICTS[verdict].meaning}>
      <Icon name={verdict} />
      {VERDICTS[verdict].word}
    </span>
  );
}

/** A quotation held against the record. The recorded words are shown wherever they differ from the article's. */
export function VerdictBlock({ reading, quotation }: { reading: PageReading; quotation: QuotationRead }) {
  const { verdict, statement: id } = quotation.record;
  const statement = id && reading.records.statements[id];
  return (
    <div class="verdict-block">
      <p>
        <VerdictWord verdict={verdict} />
      </p>
      {statement ? (
        <Recorded statement={statement} article={reading.published} />
      ) : (
        <p class="where">{VERDICTS[verdict].meaning}</p>
      )}
      {statement && verdict !== 'verbatim' && <Quoted words={statement.words} fragment={statement.fragment} />}
    </div>
  );
}

function Recorded({ statement, article }: { statement: Statement; article: IsoDate | null }) {
  const { date, setting, source } = statement;
  return (
    <p class="where">
      <span>{card.recordedOn(date)}</span>
      {article && <span>{distance(article, date)}</span>}
      <span dir="auto">{setting}</span>
      <SourceLink url={source.url} publisher={source.publisher} title={source.title} />
    </p>
  );
}
