import type { PageReading } from '../model/reading.ts';
import type { PreconditionId, Stance, Statement } from '../model/record.ts';
import { PreconditionLabel } from './TopicLabel.tsx';
import { card } from './wording/card.ts';
import { dateInWords } from './wording/dates.ts';
import { STANCES } from './wording/record-words.ts';

interface Latest {
  readonly stance: Stance;
  readonly statement: Statement;
}

/** For each precondition of the page, the latest of `statements` that bears on it. */
function latestStances({ preconditions }: PageReading, statements: readonly Statement[]): [PreconditionId, Latest][] {
  const byDate = [...statements].sort((a, b) => (a.date < b.date ? -1 : 1));
  return preconditions.flatMap(({ id }) => {
    const statement = byDate.findLast(({ stance }) => stance[id]);
    const stance = statement?.stance[id];
    return statement && stance ? [[id, { stance, statement }] as [PreconditionId, Latest]] : [];
  });
}

/** Where an official stands on the preconditions of the page, by the official's own latest words on each. */
export function StanceList({ reading, statements }: { reading: PageReading; statements: readonly Statement[] }) {
  const stances = latestStances(reading, statements);
  if (stances.length === 0) return null;
  return (
    <section>
      <h3>{card.stance}</h3>
      <ul class="bears-on">
        {stances.map(([id, { stance, statement }]) => {
          const precondition = reading.records.preconditions[id];
          return (
            precondition && (
              <li key={id}>
                <PreconditionLabel reading={reading} precondition={precondition} />
                <span class="then-now">
                  {card.stanceOn().map((piece) => {
                    if (typeof piece === 'string') return piece;
                    if (piece.place === 'stance') return STANCES[stance];
                    return (
                      <time key="date" dateTime={statement.date}>
                        {dateInWords(statement.date)}
                      </time>
                    );
                  })}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
