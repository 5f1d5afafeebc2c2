import type { Passage } from '../model/findings.ts';
import type { PreconditionRead } from '../model/reading.ts';
import type { Precondition } from '../model/record.ts';
import { Demand } from './Demand.tsx';
import type { CardBody } from './QuotationCard.tsx';
import { SaidLists } from './SaidLists.tsx';
import { SourceLink } from './SourceLink.tsx';
import { Timeline } from './Timeline.tsx';
import { PreconditionLabel } from './TopicLabel.tsx';
import { WhyPassage } from './WhyMatch.tsx';
import { card } from './wording/card.ts';

interface Props extends CardBody {
  readonly precondition: Precondition;
  readonly found: PreconditionRead;
  /** The very passage of the mark. */
  readonly passage: Passage | null;
}

/** What is demanded, by whom of whom, on what footing, how it developed, and who said what about it. */
export function PreconditionCard({ reading, titleId, precondition, found, passage, object }: Props) {
  return (
    <>
      <h2 id={titleId}>
        <PreconditionLabel reading={reading} precondition={precondition} />
      </h2>
      <PreconditionContext precondition={precondition} />
      <section>
        <h3>{card.developments}</h3>
        <Timeline developments={precondition.developments} article={reading.published} />
      </section>
      <SaidLists reading={reading} before={found.before} since={found.since} about={precondition.id} />
      {passage && <WhyPassage reading={reading} passage={passage} object={object} />}
    </>
  );
}

/** The demand in full: parties, footing (unless it stands nearby already), summary, first report. */
export function PreconditionContext({ precondition, basis = true }: { precondition: Precondition; basis?: boolean }) {
  const { summary, firstReported, basisNote } = precondition;
  return (
    <>
      <Demand precondition={precondition} basis={basis} />
      <p class="summary" lang="en" dir="auto">
        {summary}
      </p>
      {basisNote && (
        <p class="soft basis-note" lang="en" dir="auto">
          {basisNote}
        </p>
      )}
      {firstReported && (
        <p class="soft">
          {card.firstReported(firstReported)} <SourceLink url={firstReported.source} publisher={null} />
        </p>
      )}
    </>
  );
}
