import type { Wrong } from '../model/objection.ts';
import type { PageReading, QuotationRead } from '../model/reading.ts';
import { SpeakerLine, SpeakerTitle } from './Person.tsx';
import { SaidLists } from './SaidLists.tsx';
import { StatusThenNow } from './StatusWord.tsx';
import { PreconditionLabel } from './TopicLabel.tsx';
import { VerdictBlock } from './Verdict.tsx';
import { WhyQuotation } from './WhyMatch.tsx';
import { card } from './wording/card.ts';
import { EVIDENCE } from './wording/evidence.ts';

/** Who said it and in which office, whether the record has it so, what it bears on, what was said before and since. */
export function QuotationCard({ reading, quotation, titleId, object }: CardBody & { quotation: QuotationRead }) {
  const { speaker, before, since } = quotation;
  return (
    <>
      <h2 id={titleId}>
        <SpeakerTitle quotation={quotation} />
      </h2>
      <p class="office">
        <SpeakerLine reading={reading} quotation={quotation} />
      </p>
      {speaker.kind === 'official' && <p class="recognised">{EVIDENCE[speaker.evidence]}</p>}
      <VerdictBlock reading={reading} quotation={quotation} />
      <BearsOn reading={reading} quotation={quotation} />
      <SaidLists
        reading={reading}
        before={before}
        since={since}
        speaker={speaker.kind === 'official' ? speaker.id : null}
      />
      <WhyQuotation reading={reading} quotation={quotation} object={object} />
    </>
  );
}

/** What the body of every card is given. */
export interface CardBody {
  readonly reading: PageReading;
  readonly titleId: string;
  /** Calls the mark wrong; absent where nothing is kept, as on the welcome page. */
  object?: ((wrong: Wrong) => void) | undefined;
}

function BearsOn({ reading, quotation }: { reading: PageReading; quotation: QuotationRead }) {
  if (quotation.preconditions.length === 0) return null;
  return (
    <section>
      <h3>{card.bearsOn}</h3>
      <ul class="bears-on">
        {quotation.preconditions.map((id) => {
          const precondition = reading.records.preconditions[id];
          const found = reading.preconditions.find((candidate) => candidate.id === id);
          if (!precondition) return null;
          return (
            <li key={id}>
              <PreconditionLabel reading={reading} precondition={precondition} />
              {found && <StatusThenNow then={found.status.asOfArticle} latest={found.status.latest} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
