import { shownQuotations } from '../model/mark.ts';
import type { PageReading } from '../model/reading.ts';
import { SpeakerLine, SpeakerTitle } from '../view/Person.tsx';
import { wordsOf } from '../view/records.ts';
import { QuotationVerdict } from '../view/Verdict.tsx';
import { popup } from '../view/wording/popup.ts';
import { JumpButton } from './JumpButton.tsx';
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
          <li key={quotation.id}>
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
          </li>
        ))}
      </ul>
    </section>
  );
}
