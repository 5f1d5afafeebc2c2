import { useId, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../model/dates.ts';
import { directionOf, tagOf } from '../model/language.ts';
import type { Mark } from '../model/mark.ts';
import type { PageReading } from '../model/reading.ts';
import type { RecordQuery } from '../model/record-query.ts';
import { type DateActions, DateGiving } from './AskDate.tsx';
import { bounded } from './bounded.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { citedOf } from './citation/cited.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Objected } from './Objected.tsx';
import { OfficialCard } from './OfficialCard.tsx';
import { PreconditionCard } from './PreconditionCard.tsx';
import { type CardBody, QuotationCard } from './QuotationCard.tsx';
import { followedFor, recordQueryOf, type Subject, subjectOf } from './subject.ts';
import { type ObjectionActions, useObjection } from './use-objection.ts';
import { card } from './wording/card.ts';
import { LAYERS } from './wording/marks.ts';
import { language } from './wording/say.ts';

/** What the reader can do from a card; the host does it. */
export interface CardActions {
  pin(): void;
  close(): void;
  siteOff(): void;
  /** Opens the page of the record, in a tab of its own. */
  openRecord(query: RecordQuery): void;
  copyCitation(text: string): void;
  /** The reader tells the date of a page that does not; absent where the page is never read again. */
  giveDate?(date: IsoDate): void;
  /** What can be done about a wrong mark; absent where nothing is kept. */
  readonly objections?: ObjectionActions;
}

export interface HoverCardProps {
  readonly reading: PageReading;
  /** The marks under the pointer: the first is shown, the others can be switched to. */
  readonly marks: readonly Mark[];
  readonly pinned: boolean;
  /** Whether the page behind the card is dark. */
  readonly dark: boolean;
  readonly actions: CardActions;
}

/** The card of one place on the page. Its host positions it and handles Esc; everything inside works by keyboard. */
export function HoverCard({ reading: whole, marks, pinned, dark, actions }: HoverCardProps) {
  const reading = bounded(whole);
  const titleId = useId();
  const [chosen, choose] = useState<string | null>(null);
  const mark = marks.find(({ id }) => id === chosen) ?? marks[0];
  const root = useRef<HTMLDivElement>(null);
  const [objection, object, undo] = useObjection(mark, actions.objections, root);
  const subject = mark && !objection ? subjectOf(reading, mark) : null;
  return (
    <div
      ref={root}
      class="proviso card"
      data-theme={dark ? 'dark' : 'light'}
      data-kind={subject?.kind ?? 'gone'}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={titleId}
      lang={tagOf(language())}
      dir={directionOf(language())}
    >
      <div class="head">
        {mark && <Switcher reading={reading} marks={marks} shown={mark} choose={choose} />}
        <IconButton icon="close" label={card.close} onClick={actions.close} />
      </div>
      {/* Keyed by mark, so that an opened section of one subject does not stay open for the next. */}
      <div class="body" key={mark?.id}>
        {objection && <Objected objection={objection} titleId={titleId} undo={undo} />}
        {subject && (
          <>
            <DateGiving.Provider value={dateActions(actions, pinned)}>
              <Body reading={reading} titleId={titleId} subject={subject} object={object} />
            </DateGiving.Provider>
            <RecordButton reading={reading} subject={subject} open={actions.openRecord} />
          </>
        )}
        {!subject && !objection && <p id={titleId}>{card.gone}</p>}
      </div>
      <div class="foot">
        <div class="actions">
          <button type="button" aria-pressed={pinned} onClick={actions.pin}>
            <Icon name="pin" /> {pinned ? card.unpin : card.pin}
          </button>
          {subject && (
            <CopyCitation key={mark?.id} cited={() => citedOf(reading, subject)} copy={actions.copyCitation} />
          )}
          <button type="button" onClick={actions.siteOff}>
            <Icon name="off" /> {card.siteOff}
          </button>
        </div>
        <p class="as-of">{card.followed(followedFor(reading, subject))}</p>
      </div>
    </div>
  );
}

/** A pinned card stays open while the browser’s calendar lies over it. */
function dateActions({ giveDate, pin }: CardActions, pinned: boolean): DateActions | null {
  return giveDate ? { give: giveDate, hold: () => !pinned && pin() } : null;
}

function Body({ subject, ...given }: CardBody & { subject: Subject }) {
  switch (subject.kind) {
    case 'quotation':
      return <QuotationCard {...given} quotation={subject.quotation} />;
    case 'official':
      return <OfficialCard {...given} official={subject.official} found={subject.found} mention={subject.mention} />;
    case 'precondition':
      return (
        <PreconditionCard
          {...given}
          precondition={subject.precondition}
          found={subject.found}
          passage={subject.passage}
        />
      );
  }
}

interface SwitcherProps {
  readonly reading: PageReading;
  readonly marks: readonly Mark[];
  readonly shown: Mark;
  choose(mark: string): void;
}

/** The kind of the mark; where several lie on one place, one button for each. */
function Switcher({ reading, marks, shown, choose }: SwitcherProps) {
  if (marks.length < 2) return <p class="kind">{LAYERS[shown.target.layer].one}</p>;
  return (
    <fieldset class="switcher">
      <legend class="unseen">{card.marksHere}</legend>
      {marks.map((mark) => (
        <button
          key={mark.id}
          type="button"
          aria-pressed={mark === shown}
          title={subjectOf(reading, mark)?.title ?? ''}
          onClick={() => choose(mark.id)}
        >
          {LAYERS[mark.target.layer].one}
        </button>
      ))}
    </fieldset>
  );
}

function IconButton({ icon, label, onClick }: { icon: IconName; label: string; onClick(): void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

interface RecordButtonProps {
  readonly reading: PageReading;
  readonly subject: Subject;
  open(query: RecordQuery): void;
}

/** A button and no link: a page may not lead to the extension's own pages. */
function RecordButton({ reading, subject, open }: RecordButtonProps) {
  const query = recordQueryOf(reading, subject);
  if (!query) return null;
  return (
    <button type="button" class="more all-statements" onClick={() => open(query)}>
      {query.precondition ? card.allOnPrecondition : card.allByOfficial}
      <Icon name="out" />
      <span class="unseen"> {card.opensTab}</span>
    </button>
  );
}
