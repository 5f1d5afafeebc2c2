import { useState } from 'preact/hooks';
import type { PageReading } from '../model/reading.ts';
import type { OfficialId, PreconditionId, Statement, StatementId } from '../model/record.ts';
import { AskDate } from './AskDate.tsx';
import { officialOf, statementsOf } from './records.ts';
import { StatementItem } from './StatementItem.tsx';
import { card } from './wording/card.ts';

/** The best three are enough to answer "is this new?"; the rest is one click away. */
const SHOWN = 3;

interface Props {
  readonly reading: PageReading;
  readonly before: readonly StatementId[];
  readonly since: readonly StatementId[];
  /** The speaker of the heading: not named again under each statement. */
  readonly speaker?: OfficialId | null;
  /** The precondition in question: each statement then tells how it bears on it. */
  readonly about?: PreconditionId | null;
}

/** Said before, said since; and plainly nothing where there is nothing. */
export function SaidLists({ reading, before, since, speaker = null, about = null }: Props) {
  const earlier = statementsOf(reading, before);
  const later = statementsOf(reading, since);
  const list = (statements: readonly Statement[]) => (
    <StatementList statements={statements} reading={reading} speaker={speaker} about={about} />
  );
  if (!reading.published) return <AskDate given={null} />;
  if (earlier.length + later.length === 0) return <p class="nothing">{card.noneAtAll}</p>;
  return (
    <>
      <section>
        <h3>{card.saidBefore}</h3>
        {earlier.length > 0 ? list(earlier) : <p class="nothing">{card.noneBefore}</p>}
      </section>
      {later.length > 0 ? (
        <details>
          <summary>{card.saidSince(later.length)}</summary>
          {list(later)}
        </details>
      ) : (
        <p class="nothing">{card.noneSince}</p>
      )}
    </>
  );
}

interface ListProps {
  readonly statements: readonly Statement[];
  readonly reading: PageReading;
  readonly speaker: OfficialId | null;
  readonly about: PreconditionId | null;
}

/** The first three statements, the others on demand. */
function StatementList({ statements, reading, speaker, about }: ListProps) {
  const [all, setAll] = useState(false);
  const hidden = statements.length - SHOWN;
  return (
    <>
      <ol class="statements">
        {(all ? statements : statements.slice(0, SHOWN)).map((statement) => (
          <StatementItem
            key={statement.id}
            statement={statement}
            article={reading.published}
            by={statement.official === speaker ? null : officialOf(reading, statement.official)}
            stance={about ? statement.stance[about] : undefined}
          />
        ))}
      </ol>
      {hidden > 0 && !all && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {card.moreStatements(hidden)}
        </button>
      )}
    </>
  );
}
