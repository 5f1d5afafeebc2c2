import { marksOf, shownQuotations } from '../model/mark.ts';
import type { PageState } from '../model/page-state.ts';
import type { PageReading } from '../model/reading.ts';
import type { Topic } from '../model/record.ts';
import type { Layer, Settings } from '../model/settings.ts';
import { type MarkCounts, MarkSwitches } from '../view/MarkSwitches.tsx';
import { speakersOf } from '../view/records.ts';
import { card, dateInWords, popup } from '../view/wording.ts';
import { OfficialList } from './OfficialList.tsx';
import { AbsentPreconditions, PreconditionList } from './PreconditionList.tsx';
import { QuotationList } from './QuotationList.tsx';

interface Props {
  readonly state: Extract<PageState, { kind: 'read' }>;
  readonly settings: Settings;
  change(change: (current: Settings) => Partial<Settings>): void;
  /** Scrolls the page to a mark and opens its card there. */
  jump(mark: string): void;
}

/** One page's reading: what was read, the switches, and the reading as lists. */
export function ReadPage({ state: { facts, reading }, settings, change, jump }: Props) {
  const { officials, preconditions } = reading;
  const empty = shownQuotations(reading).length + officials.length + preconditions.length === 0;
  return (
    <>
      <section class="summary">
        {facts.title && (
          <h2 class="headline" dir="auto">
            {facts.title}
          </h2>
        )}
        <p class="soft counts">
          {summaryOf(reading).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </section>
      {empty ? (
        <section class="notice" data-state="empty">
          <h2>{popup.empty.title}</h2>
          <p>{popup.empty.text}</p>
        </section>
      ) : (
        <>
          <MarkSwitches
            settings={settings}
            topics={topicsOf(reading)}
            counts={countsOf(reading)}
            folded
            change={change}
          />
          <PreconditionList reading={reading} jump={jump} />
          <AbsentPreconditions reading={reading} />
          <OfficialList reading={reading} jump={jump} />
          <QuotationList reading={reading} jump={jump} />
        </>
      )}
      <p class="as-of">{card.dataAsOf(reading.dataAsOf)}</p>
    </>
  );
}

function summaryOf(reading: PageReading): string[] {
  const { published, preconditions } = reading;
  const quotations = shownQuotations(reading);
  return [
    published ? dateInWords(published) : popup.undated,
    popup.summary.quotations(quotations.length),
    popup.summary.speakers(speakersOf(quotations)),
    popup.summary.preconditions(preconditions.length),
  ];
}

/** The leading topics of the preconditions on the page, in the order of their first passage. */
function topicsOf({ preconditions, records }: PageReading): Topic[] {
  const ids = preconditions.flatMap(({ id }) => records.preconditions[id]?.topics[0] ?? []);
  return [...new Set(ids)].flatMap((id) => records.topics[id] ?? []);
}

function countsOf(reading: PageReading): MarkCounts {
  const layers: Record<Layer, number> = { quotation: 0, official: 0, precondition: 0 };
  const topics: Record<string, number> = {};
  for (const { target } of marksOf(reading)) {
    layers[target.layer] += 1;
    if (target.layer === 'precondition') topics[target.topic] = (topics[target.topic] ?? 0) + 1;
  }
  return { layers, topics };
}
