import { useMemo, useState } from 'preact/hooks';
import type { Dossier, Precondition, Statement, TheRecord } from '../model/record.ts';
import { hashOf } from '../model/record-query.ts';
import { Basis } from '../view/Demand.tsx';
import { English } from '../view/English.tsx';
import { PreconditionContext } from '../view/PreconditionCard.tsx';
import { developmentLane, type Speakers, statementLanes } from '../view/plot/lanes.ts';
import { TimePlot } from '../view/plot/TimePlot.tsx';
import { StatusWord } from '../view/StatusWord.tsx';
import { Timeline } from '../view/Timeline.tsx';
import { Swatch } from '../view/TopicLabel.tsx';
import { card } from '../view/wording/card.ts';
import { plot } from '../view/wording/plot.ts';
import { record as wording } from '../view/wording/record.ts';
import { language } from '../view/wording/say.ts';

interface Props {
  readonly record: TheRecord;
  readonly dossier: Dossier;
  /** The precondition that the reader came for. */
  readonly open: string | null;
}

/** The preconditions of a negotiation; each opens to its context, its plot and its developments. */
export function PreconditionSection({ record, dossier, open }: Props) {
  const { parties, preconditions, statements } = dossier;
  const speakers = useMemo((): Speakers => {
    const officials = new Map(record.officials.map((official) => [official.id, official]));
    return { parties, official: (id) => officials.get(id) ?? null };
  }, [record, dossier]);
  return (
    <section class="preconditions" aria-labelledby="preconditions">
      <h2 id="preconditions" class="arrival" tabIndex={-1}>
        {wording.preconditionsTitle}
      </h2>
      {preconditions.map((precondition) => (
        <PreconditionEntry
          key={precondition.id}
          record={record}
          dossier={dossier}
          precondition={precondition}
          statements={statements.filter(({ stance }) => stance[precondition.id])}
          speakers={speakers}
          open={precondition.id === open}
        />
      ))}
    </section>
  );
}

interface EntryProps {
  readonly record: TheRecord;
  readonly dossier: Dossier;
  readonly precondition: Precondition;
  readonly statements: readonly Statement[];
  readonly speakers: Speakers;
  readonly open: boolean;
}

function PreconditionEntry({ record, dossier, precondition, statements, speakers, open }: EntryProps) {
  const [shown, setShown] = useState(open);
  const { id, label, topics, basis, developments } = precondition;
  const latest = developments.at(-1);
  return (
    <details
      class="entry"
      data-precondition={id}
      open={open}
      // Built when it is opened: a dozen plots at once would hold up the page.
      onToggle={({ currentTarget }) => currentTarget.open && setShown(true)}
    >
      <summary>
        <span class="precondition-label">
          <Swatch topic={record.topics.find((topic) => topic.id === topics[0])} />
          <span class="label-words">
            <English>{label}</English>
          </span>
        </span>
        <span class="entry-line">
          <Basis basis={basis} />
          {latest && <StatusWord status={latest.status} />}
          <span class="soft">{wording.statements(statements.length)}</span>
        </span>
      </summary>
      {shown && (
        <div class="entry-body">
          <PreconditionContext precondition={precondition} basis={false} />
          <EntryPlot precondition={precondition} statements={statements} speakers={speakers} />
          <section>
            <h3>{card.developments}</h3>
            <Timeline developments={developments} article={null} />
          </section>
          <p class="entry-more">
            <a href={hashOf({ dossier: dossier.id, precondition: id })}>{wording.showStatements(statements.length)}</a>
          </p>
        </div>
      )}
    </details>
  );
}

function EntryPlot({
  precondition,
  statements,
  speakers,
}: Pick<EntryProps, 'precondition' | 'statements' | 'speakers'>) {
  const lanes = useMemo(
    () => [developmentLane(precondition, plot.developments), ...statementLanes(statements, speakers)],
    [precondition, statements, speakers, language()],
  );
  return <TimePlot label={precondition.label} lanes={lanes} article={null} parties={speakers.parties.length} />;
}
