import type { Dossier, TheRecord } from '../model/record.ts';
import { hashOf, type RecordQuery } from '../model/record-query.ts';
import { English } from '../view/English.tsx';
import { record as wording } from '../view/wording/record.ts';
import { DossierFacts } from './DossierFacts.tsx';
import { StatementBrowser } from './StatementBrowser.tsx';
import type { RecordSearch } from './search.ts';
import type { Keep } from './use-query.ts';

interface Props {
  readonly record: TheRecord;
  readonly search: RecordSearch;
  readonly query: RecordQuery;
  change(query: RecordQuery, keep?: Keep): void;
}

/** All negotiations, and a search over all of them. */
export function StartList({ record, search, query, change }: Props) {
  const { dossiers } = record;
  const preconditions = dossiers.reduce((sum, dossier) => sum + dossier.preconditions.length, 0);
  return (
    <>
      <h1 tabIndex={-1}>{wording.title}</h1>
      <p class="lead">{wording.lead(search.entries.length, preconditions, dossiers.length)}</p>
      <StatementBrowser dossier={null} search={search} query={query} change={change}>
        <section class="dossiers" aria-labelledby="dossiers">
          <h2 id="dossiers">{wording.negotiations}</h2>
          <ul>
            {dossiers.map((dossier) => (
              <DossierItem key={dossier.id} dossier={dossier} />
            ))}
          </ul>
        </section>
      </StatementBrowser>
    </>
  );
}

function DossierItem({ dossier }: { dossier: Dossier }) {
  const { id, title, summary } = dossier;
  return (
    <li class="dossier-item">
      <h3>
        <a href={hashOf({ dossier: id })}>
          <English>{title}</English>
        </a>
      </h3>
      <DossierFacts dossier={dossier} />
      <p class="dossier-summary" lang="en" dir="auto">
        {summary}
      </p>
    </li>
  );
}
