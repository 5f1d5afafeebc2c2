import { useMemo } from 'preact/hooks';
import type { PageReading, PreconditionRead } from '../../model/reading.ts';
import type { OfficialId, Precondition } from '../../model/record.ts';
import { Basis, Demand } from '../Demand.tsx';
import { PreconditionContext } from '../PreconditionCard.tsx';
import { developmentLane, statementLanes } from '../plot/lanes.ts';
import { TimePlot } from '../plot/TimePlot.tsx';
import { officialOf, statementsOf, wordsOf } from '../records.ts';
import { SaidLists } from '../SaidLists.tsx';
import { StatusThenNow } from '../StatusWord.tsx';
import { Timeline } from '../Timeline.tsx';
import { PreconditionLabel } from '../TopicLabel.tsx';
import { card } from '../wording/card.ts';
import { plot } from '../wording/plot.ts';
import { popup } from '../wording/popup.ts';
import { language } from '../wording/say.ts';
import { useDrawnLater } from './drawn-later.ts';
import { useInStep } from './in-step.ts';
import { JumpButton } from './JumpButton.tsx';
import { RecordLink } from './RecordLink.tsx';
import { type Hidden, shownPlaces, shownPreconditions } from './without-hidden.ts';

interface Props {
  readonly reading: PageReading;
  readonly hidden: Hidden;
  jump(mark: string): void;
}

/** The preconditions that the article talks about; each opens to its context, statements and passages. */
export function PreconditionList({ reading, hidden, jump }: Props) {
  const preconditions = shownPreconditions(reading, hidden);
  if (preconditions.length === 0) return null;
  return (
    <section class="list preconditions">
      <h2>{popup.preconditions}</h2>
      {preconditions.map((found) => {
        const precondition = reading.records.preconditions[found.id];
        return (
          precondition && (
            <PreconditionEntry
              key={found.id}
              reading={reading}
              hidden={hidden}
              found={found}
              precondition={precondition}
              jump={jump}
            />
          )
        );
      })}
    </section>
  );
}

interface EntryProps extends Props {
  readonly found: PreconditionRead;
  readonly precondition: Precondition;
}

function PreconditionEntry({ reading, hidden, found, precondition, jump }: EntryProps) {
  const { status } = found;
  const passages = shownPlaces(`precondition:${found.id}`, found.passages, hidden);
  const inStep = useInStep<HTMLDetailsElement>(passages.map(({ mark }) => mark));
  const { drawn, now } = useDrawnLater('folded');
  return (
    <details class="entry" data-precondition={found.id} onToggle={now} {...inStep}>
      <summary>
        <PreconditionLabel reading={reading} precondition={precondition} />
        <span class="entry-line">
          <Basis basis={precondition.basis} />
          <StatusThenNow then={status.asOfArticle} latest={status.latest} />
        </span>
      </summary>
      {drawn && <EntryBody reading={reading} hidden={hidden} found={found} precondition={precondition} jump={jump} />}
    </details>
  );
}

/** What is folded away at first. */
function EntryBody({ reading, hidden, found, precondition, jump }: EntryProps) {
  const { before, since } = found;
  const passages = shownPlaces(`precondition:${found.id}`, found.passages, hidden);
  const statements = before.length + since.length;
  return (
    <div class="entry-body">
      <PreconditionContext precondition={precondition} basis={false} />
      <EntryPlot reading={reading} found={found} precondition={precondition} />
      <section>
        <h3>{card.developments}</h3>
        <Timeline developments={precondition.developments} article={reading.published} />
      </section>
      <section>
        <h3>{popup.passages(passages.length)}</h3>
        {passages.map(({ mark, place: passage }) => (
          <JumpButton key={passage.start} onJump={() => jump(mark)}>
            <span class="passage" lang="en" dir="auto">
              {wordsOf(reading, [passage])}
            </span>
          </JumpButton>
        ))}
      </section>
      {statements > 0 && (
        <details>
          <summary>{popup.statements(statements)}</summary>
          <SaidLists reading={reading} before={before} since={since} about={found.id} />
        </details>
      )}
      <p class="entry-more">
        <RecordLink query={{ dossier: found.dossier, precondition: found.id }}>{card.allOnPrecondition}</RecordLink>
      </p>
    </div>
  );
}

/** How it developed and what the statements at hand say, with the article's day among them. */
function EntryPlot({ reading, found, precondition }: Omit<EntryProps, 'jump' | 'hidden'>) {
  const parties = reading.records.dossiers[found.dossier]?.parties ?? [];
  const lanes = useMemo(() => {
    const statements = statementsOf(reading, [...found.before, ...found.since]);
    const speakers = { parties, official: (id: OfficialId) => officialOf(reading, id) };
    return [developmentLane(precondition, plot.developments), ...statementLanes(statements, speakers)];
  }, [reading, found, precondition, language()]);
  return <TimePlot label={precondition.label} lanes={lanes} article={reading.published} parties={parties.length} />;
}

/** Preconditions of the same talks that the article leaves out: what a reader might miss. */
export function AbsentPreconditions({ reading }: { reading: PageReading }) {
  const absent = reading.absent.flatMap((id) => reading.records.preconditions[id] ?? []);
  if (absent.length === 0) return null;
  return (
    <details class="list absent">
      <summary>{popup.absent(absent.length)}</summary>
      <ul>
        {absent.map((precondition) => (
          <li key={precondition.id}>
            <PreconditionLabel reading={reading} precondition={precondition} />
            <Demand precondition={precondition} />
          </li>
        ))}
      </ul>
    </details>
  );
}
