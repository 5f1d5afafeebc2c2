import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../model/dates.ts';
import { shownQuotations } from '../../model/mark.ts';
import { hiddenMarks, type Objection } from '../../model/objection.ts';
import type { PageState } from '../../model/page-state.ts';
import type { PageReading } from '../../model/reading.ts';
import type { Topic } from '../../model/record.ts';
import type { Density, Layer, Settings } from '../../model/settings.ts';
import { shownMarks } from '../../model/shown-marks.ts';
import { type PassageChoice, shownPassages } from '../../model/shown-passages.ts';
import { AskDate, DateGiving } from '../AskDate.tsx';
import { English } from '../English.tsx';
import { type MarkCounts, MarkSwitches } from '../MarkSwitches.tsx';
import { speakersOf } from '../records.ts';
import { MOST_SHOWN, shortened } from '../shortened.ts';
import { card } from '../wording/card.ts';
import { dateInWords } from '../wording/dates.ts';
import { popup } from '../wording/popup.ts';
import { useDrawnLater } from './drawn-later.ts';
import { HiddenMarks } from './HiddenMarks.tsx';
import { LeftOut } from './LeftOut.tsx';
import { OfficialList } from './OfficialList.tsx';
import { PreconditionList } from './PreconditionList.tsx';
import { QuotationList } from './QuotationList.tsx';
import { type Hidden, shownPreconditions } from './without-hidden.ts';

interface Props {
  readonly state: Extract<PageState, { kind: 'read' }>;
  readonly settings: Settings;
  /** What the reader has called wrong, on this page and on others. */
  readonly objections: readonly Objection[];
  change(change: (current: Settings) => Partial<Settings>): void;
  /** Scrolls the page to a mark and opens its card there. */
  jump(mark: string): void;
  /** Takes back all that was called wrong on the page. */
  showAgain(): void;
  /** Tells the date of a page that does not. */
  giveDate(date: IsoDate): void;
}

/** One page's reading: what was read, the switches, and the reading as lists. */
export function ReadPage({ state, settings, objections, change, jump, showAgain, giveDate }: Props) {
  const { facts, reading } = state;
  const { officials, outsiders, preconditions } = reading;
  const found = [shownQuotations(reading), officials, outsiders, preconditions];
  const hidden = useMemo(() => hiddenMarks(reading, objections), [reading, objections]);
  const choice = { density: settings.density, hidden };
  const { drawn } = useDrawnLater('below');
  return (
    <>
      <section class="summary">
        {facts.title && (
          <h2 class="headline">
            <English>{shortened(facts.title, MOST_SHOWN.title)}</English>
          </h2>
        )}
        <p class="soft counts">
          {summaryOf(reading, hidden).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
        {facts.published === null && (
          <DateGiving.Provider value={{ give: giveDate }}>
            <AskDate given={reading.published} />
          </DateGiving.Provider>
        )}
        <HiddenMarks count={hidden.size} showAgain={showAgain} />
      </section>
      {found.every(({ length }) => length === 0) ? (
        <section class="notice" data-state="empty">
          <h2>{popup.empty.title}</h2>
          <p>{popup.empty.text}</p>
        </section>
      ) : (
        <>
          <MarkSwitches
            settings={settings}
            topics={topicsOf(reading)}
            counts={countsOf(reading, choice)}
            folded
            change={change}
          />
          <PreconditionList
            reading={reading}
            choice={choice}
            jump={jump}
            setDensity={(density) => change(() => ({ density }))}
          />
          {(drawn || shownPreconditions(reading, hidden).length === 0) && (
            <>
              <LeftOut reading={reading} />
              <OfficialList reading={reading} hidden={hidden} jump={jump} />
              <QuotationList reading={reading} hidden={hidden} jump={jump} />
            </>
          )}
        </>
      )}
      <p class="as-of">{card.followed(reading.followed)}</p>
    </>
  );
}

function summaryOf(reading: PageReading, hidden: Hidden): string[] {
  const { published } = reading;
  const quotations = shownQuotations(reading).filter(({ id }) => !hidden.has(`quotation:${id}`));
  return [
    published ? dateInWords(published) : popup.undated,
    popup.summary.quotations(quotations.length),
    popup.summary.speakers(speakersOf(quotations)),
    popup.summary.preconditions(shownPreconditions(reading, hidden).length),
  ];
}

/** The leading topics of the preconditions on the page, in the order of their first passage. */
function topicsOf({ preconditions, records }: PageReading): Topic[] {
  const ids = preconditions.flatMap(({ id }) => records.preconditions[id]?.topics[0] ?? []);
  return [...new Set(ids)].flatMap((id) => records.topics[id] ?? []);
}

function countsOf(reading: PageReading, choice: PassageChoice): MarkCounts {
  const layers: Record<Layer, number> = { quotation: 0, official: 0, precondition: 0 };
  const topics: Record<string, number> = {};
  for (const { target } of shownMarks(reading, choice)) {
    layers[target.layer] += 1;
    if (target.layer === 'precondition') topics[target.topic] = (topics[target.topic] ?? 0) + 1;
  }
  const passages = (density: Density) =>
    reading.preconditions.flatMap((found) => shownPassages(found, { ...choice, density })).length;
  return { layers, topics, densities: { key: passages('key'), all: passages('all') } };
}
