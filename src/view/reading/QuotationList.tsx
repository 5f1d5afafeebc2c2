import { shownQuotations } from '../../model/mark.ts';
import type { PageReading } from '../../model/reading.ts';
import { SpeakerLine, SpeakerTitle } from '../Person.tsx';
import { wordsOf } from '../records.ts';
import { QuotationVerdict } from '../Verdict.tsx';
import { popup } from '../wording/popup.ts';
import { JumpButton } from './JumpButton.tsx';
import { ListEntry } from './ListEntry.tsx';
import type { Hidden } from './without-hidden.ts';

interface Props {
  readonly reading: PageReading;
  readonly hidden: Hidden;
  jump(mark: string): void;
}

/** All quotations in reading order: who, in which office, the words, the verdict. */
export function QuotationList({ reading, hidden, jump }: Props) {
  const quotations = shownQuotations(reading).filter(({ id }) => !hidden.has(`quotation:${id}`));
  if (quotations.length === 0) return null;
  return (
    <section class="list quotations">
      <h2>{popup.quotations}</h2>
      <ul>
        {quotations.map((quotation) => (
          <ListEntry key={quotation.id} marks={[`quotation:${quotation.id}`]}>
            <p class="speaker">
              <SpeakerTitle quotation={quotation} /> <QuotationVerdict quotation={quotation} />
            </p>
            <p class="soft">
              <SpeakerLine reading={reading} quotation={quotation} />
            </p>
            <JumpButton onJump={() => jump(`quotation:${quotation.id}`)}>
              <span class="words" lang="en" dir="auto">
                {wordsOf(reading, quotation.content)}
              </span>
            </JumpButton>
          </ListEntry>
        ))}
      </ul>
    </section>
  );
}
