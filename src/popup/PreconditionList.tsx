import type { PageReading, PreconditionRead } from '../model/reading.ts';
import type { Precondition } from '../model/record.ts';
import { Basis, Demand } from '../view/Demand.tsx';
import { PreconditionContext } from '../view/PreconditionCard.tsx';
import { wordsOf } from '../view/records.ts';
import { SaidLists } from '../view/SaidLists.tsx';
import { StatusThenNow } from '../view/StatusWord.tsx';
import { Timeline } from '../view/Timeline.tsx';
import { PreconditionLabel } from '../view/TopicLabel.tsx';
import { card, popup } from '../view/wording.ts';
import { JumpButton } from './JumpButton.tsx';

interface Props {
  readonly reading: PageReading;
  jump(mark: string): void;
}

/** The preconditions that the article talks about; each opens to its context, statements and passages. */
export function PreconditionList({ reading, jump }: Props) {
  if (reading.preconditions.length === 0) return null;
  return (
    <section class="list preconditions">
      <h2>{popup.preconditions}</h2>
      {reading.preconditions.map((found) => {
        const precondition = reading.records.preconditions[found.id];
        return (
          precondition && (
            <PreconditionEntry key={found.id} reading={reading} found={found} precondition={precondition} jump={jump} />
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

function PreconditionEntry({ reading, found, precondition, jump }: EntryProps) {
  const { passages, status, before, since } = found;
  const statements = before.length + since.length;
  return (
    <details class="entry" data-precondition={found.id}>
      <summary>
        <PreconditionLabel reading={reading} precondition={precondition} />
        <span class="entry-line">
          <Basis basis={precondition.basis} />
          <StatusThenNow then={status.asOfArticle} latest={status.latest} />
        </span>
      </summary>
      <div class="entry-body">
        <PreconditionContext precondition={precondition} basis={false} />
        <section>
          <h3>{card.developments}</h3>
          <Timeline developments={precondition.developments} article={reading.published} />
        </section>
        <section>
          <h3>{popup.passages(passages.length)}</h3>
          {passages.map((passage, index) => (
            <JumpButton key={passage.start} onJump={() => jump(`precondition:${found.id}:${index}`)}>
              {wordsOf(reading, [passage])}
            </JumpButton>
          ))}
        </section>
        {statements > 0 && (
          <details>
            <summary>{popup.statements(statements)}</summary>
            <SaidLists reading={reading} before={before} since={since} about={found.id} />
          </details>
        )}
      </div>
    </details>
  );
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
