import { useEffect, useId, useState } from 'preact/hooks';
import type { Mark } from '../model/mark.ts';
import type { PageReading } from '../model/reading.ts';
import { citationOf } from './citation.ts';
import { Icon, type IconName } from './Icon.tsx';
import { OfficialCard } from './OfficialCard.tsx';
import { PreconditionCard } from './PreconditionCard.tsx';
import { QuotationCard } from './QuotationCard.tsx';
import { type Subject, subjectOf } from './subject.ts';
import { card, LAYERS } from './wording.ts';

/** What the reader can do from a card; the host does it. */
export interface CardActions {
  pin(): void;
  close(): void;
  siteOff(): void;
  copyCitation(text: string): void;
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
export function HoverCard({ reading, marks, pinned, dark, actions }: HoverCardProps) {
  const titleId = useId();
  const [chosen, choose] = useState<string | null>(null);
  const mark = marks.find(({ id }) => id === chosen) ?? marks[0];
  const subject = mark ? subjectOf(reading, mark) : null;
  return (
    <div
      class="proviso card"
      data-theme={dark ? 'dark' : 'light'}
      data-kind={subject?.kind ?? 'gone'}
      role="dialog"
      aria-labelledby={titleId}
      lang="en"
      dir="ltr"
    >
      <div class="head">
        {mark && <Switcher reading={reading} marks={marks} shown={mark} choose={choose} />}
        <IconButton icon="close" label={card.close} onClick={actions.close} />
      </div>
      {/* Keyed by mark, so that an opened section of one subject does not stay open for the next. */}
      <div class="body" key={mark?.id}>
        {subject ? <Body reading={reading} titleId={titleId} subject={subject} /> : <p id={titleId}>{card.gone}</p>}
      </div>
      <div class="foot">
        <div class="actions">
          <button type="button" aria-pressed={pinned} onClick={actions.pin}>
            <Icon name="pin" /> {pinned ? card.unpin : card.pin}
          </button>
          {subject && (
            <CopyButton key={mark?.id} text={() => citationOf(reading, subject)} copy={actions.copyCitation} />
          )}
          <button type="button" onClick={actions.siteOff}>
            <Icon name="off" /> {card.siteOff}
          </button>
        </div>
        <p class="as-of">{card.dataAsOf(reading.dataAsOf)}</p>
      </div>
    </div>
  );
}

function Body({ reading, titleId, subject }: { reading: PageReading; titleId: string; subject: Subject }) {
  switch (subject.kind) {
    case 'quotation':
      return <QuotationCard reading={reading} titleId={titleId} quotation={subject.quotation} />;
    case 'official':
      return <OfficialCard reading={reading} titleId={titleId} official={subject.official} found={subject.found} />;
    case 'precondition':
      return (
        <PreconditionCard
          reading={reading}
          titleId={titleId}
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

/** Long enough to be read, short enough not to look like a lasting state. */
const COPIED_MS = 1800;

function CopyButton({ text, copy }: { text(): string; copy(text: string): void }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const onClick = () => {
    copy(text());
    setCopied(true);
  };
  return (
    <button type="button" onClick={onClick}>
      <Icon name="copy" /> <span aria-live="polite">{copied ? card.copied : card.copy}</span>
    </button>
  );
}
