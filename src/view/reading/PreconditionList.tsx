import { useMemo } from 'preact/hooks';
import type { PageReading, PreconditionRead } from '../../model/reading.ts';
import type { OfficialId, Precondition } from '../../model/record.ts';
import type { Density } from '../../model/settings.ts';
import { type PassageChoice, shownPassages } from '../../model/shown-passages.ts';
import { Basis } from '../Demand.tsx';
import { PreconditionContext } from '../PreconditionCard.tsx';
import { developmentLane, statementLanes } from '../plot/lanes.ts';
import { TimePlot } from '../plot/TimePlot.tsx';
import { officialOf, statementsOf } from '../records.ts';
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
import { PassageList } from './PassageList.tsx';
import { RecordLink } from './RecordLink.tsx';
import { shownPreconditions } from './without-hidden.ts';

interface Props {
  readonly reading: PageReading;
  readonly choice: PassageChoice;
  jump(mark: string): void;
  setDensity(density: Density): void;
}

/** The preconditions that the article talks about; each opens to its context, statements and passages. */
export function PreconditionList(props: Props) {
  const { reading, choice } = props;
  const preconditions = shownPreconditions(reading, choice.hidden);
  if (preconditions.length === 0) return null;
  return (
    <section class="list preconditions">
      <h2>{popup.preconditions}</h2>
      {preconditions.map((found) => {
        const precondition = reading.records.preconditions[found.id];
        return (
          precondition && <PreconditionEntry key={found.id} {...props} found={found} precondition={precondition} />
        );
      })}
    </section>
  );
}

interface EntryProps extends Props {
  readonly found: PreconditionRead;
  readonly precondition: Precondition;
}

function PreconditionEntry(props: EntryProps) {
  const { reading, choice, found, precondition } = props;
  const { status } = found;
  const passages = shownPassages(found, choice);
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
      {drawn && <EntryBody {...props} />}
    </details>
  );
}

/** What is folded away at first. */
function EntryBody({ reading, choice, found, precondition, jump, setDensity }: EntryProps) {
  const { before, since } = found;
  const statements = before.length + since.length;
  return (
    <div class="entry-body">
      <PreconditionContext precondition={precondition} basis={false} />
      <EntryPlot reading={reading} found={found} precondition={precondition} />
      <section>
        <h3>{card.developments}</h3>
        <Timeline developments={precondition.developments} article={reading.published} />
      </section>
      <PassageList reading={reading} found={found} choice={choice} jump={jump} setDensity={setDensity} />
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
function EntryPlot({ reading, found, precondition }: Pick<EntryProps, 'reading' | 'found' | 'precondition'>) {
  const parties = reading.records.dossiers[found.dossier]?.parties ?? [];
  const lanes = useMemo(() => {
    const statements = statementsOf(reading, [...found.before, ...found.since]);
    const speakers = { parties, official: (id: OfficialId) => officialOf(reading, id) };
    return [developmentLane(precondition, plot.developments), ...statementLanes(statements, speakers)];
  }, [reading, found, precondition, language()]);
  return <TimePlot label={precondition.label} lanes={lanes} article={reading.published} parties={parties.length} />;
}
