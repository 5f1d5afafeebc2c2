import { useMemo } from 'preact/hooks';
import type { Dossier, TheRecord } from '../model/record.ts';
import { hashOf, type RecordQuery } from '../model/record-query.ts';
import { English } from '../view/English.tsx';
import { Party } from '../view/Party.tsx';
import { developmentLane, statementLanes } from '../view/plot/lanes.ts';
import { SideGlyph } from '../view/plot/Sign.tsx';
import { TimePlot } from '../view/plot/TimePlot.tsx';
import { record as wording } from '../view/wording/record.ts';
import { language } from '../view/wording/say.ts';
import { DossierFacts } from './DossierFacts.tsx';
import { PreconditionSection } from './PreconditionSection.tsx';
import { StatementBrowser } from './StatementBrowser.tsx';
import type { RecordSearch } from './search.ts';
import type { Keep } from './use-query.ts';

interface Props {
  readonly record: TheRecord;
  readonly dossier: Dossier;
  readonly search: RecordSearch;
  readonly query: RecordQuery;
  change(query: RecordQuery, keep?: Keep): void;
}

/** One negotiation: what it is about, how its preconditions fared, and every statement on record. */
export function DossierView({ record, dossier, search, query, change }: Props) {
  const { title, summary, parties } = dossier;
  return (
    <>
      <p class="back">
        <a href={hashOf({})}>{wording.allNegotiations}</a>
      </p>
      <h1 tabIndex={-1}>
        <English>{title}</English>
      </h1>
      <DossierFacts dossier={dossier} />
      <p class="lead" lang="en" dir="auto">
        {summary}
      </p>
      <p class="parties">
        <span class="soft">{wording.parties}</span>
        {parties.map(({ name }, side) => (
          <span key={name} class="party">
            <SideGlyph side={side} others={parties.length} /> <Party name={name} />
          </span>
        ))}
      </p>
      <OnThisPage />
      <Overview record={record} dossier={dossier} />
      <PreconditionSection record={record} dossier={dossier} open={query.precondition ?? null} />
      <StatementBrowser dossier={dossier} search={search} query={query} change={change} />
    </>
  );
}

/** Buttons and no links: the address behind "#" is the query's. */
function OnThisPage() {
  const parts = [
    ['overview', wording.overview],
    ['preconditions', wording.preconditionsTitle],
    ['statements', wording.statementsTitle],
  ] as const;
  const goTo = (id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class="on-this-page" aria-label={wording.onThisPage}>
      {parts.map(([id, name]) => (
        <button key={id} type="button" class="secondary" onClick={() => goTo(id)}>
          {name}
        </button>
      ))}
    </nav>
  );
}

/** Every precondition as a line, and what each side said. */
function Overview({ record, dossier }: { record: TheRecord; dossier: Dossier }) {
  const { parties, preconditions, statements } = dossier;
  const lanes = useMemo(() => {
    const officials = new Map(record.officials.map((official) => [official.id, official]));
    return [
      ...preconditions.map((precondition) => developmentLane(precondition, precondition.label)),
      ...statementLanes(statements, { parties, official: (id) => officials.get(id) ?? null }),
    ];
  }, [record, dossier, language()]);
  return (
    <section aria-labelledby="overview">
      <h2 id="overview" class="arrival" tabIndex={-1}>
        {wording.overview}
      </h2>
      <TimePlot label={dossier.title} lanes={lanes} article={null} parties={parties.length} />
    </section>
  );
}
