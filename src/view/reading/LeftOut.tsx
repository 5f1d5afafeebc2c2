import type { PageReading } from '../../model/reading.ts';
import type { PreconditionId } from '../../model/record.ts';
import { Demand } from '../Demand.tsx';
import { PreconditionLabel } from '../TopicLabel.tsx';
import { popup } from '../wording/popup.ts';

/**
 * Preconditions of the same talks that the article leaves out: what a reader might miss. Those of which the reading cannot
 * tell stand apart, so that nobody takes them for left out.
 */
export function LeftOut({ reading }: { reading: PageReading }) {
  const { absent, unsure } = reading;
  return (
    <>
      <Folded reading={reading} kind="absent" ids={absent} title={popup.absent} />
      <Folded reading={reading} kind="unsure" ids={unsure} title={popup.unsure} help={popup.unsureHelp} />
    </>
  );
}

interface FoldedProps {
  readonly reading: PageReading;
  readonly kind: 'absent' | 'unsure';
  readonly ids: readonly PreconditionId[];
  readonly help?: string;
  title(count: number): string;
}

function Folded({ reading, kind, ids, help, title }: FoldedProps) {
  const preconditions = ids.flatMap((id) => reading.records.preconditions[id] ?? []);
  if (preconditions.length === 0) return null;
  return (
    <details class={`list left-out ${kind}`}>
      <summary>{title(preconditions.length)}</summary>
      {help && <p class="soft">{help}</p>}
      <ul>
        {preconditions.map((precondition) => (
          <li key={precondition.id}>
            <PreconditionLabel reading={reading} precondition={precondition} />
            <Demand precondition={precondition} />
          </li>
        ))}
      </ul>
    </details>
  );
}
