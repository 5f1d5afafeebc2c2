import type { Mention } from '../model/findings.ts';
import { shownQuotations } from '../model/mark.ts';
import type { OfficeTold } from '../model/office.ts';
import type { OfficialRead, PageReading } from '../model/reading.ts';
import type { Official } from '../model/record.ts';
import { English } from './English.tsx';
import { Office, officeInWords } from './Office.tsx';
import type { CardBody } from './QuotationCard.tsx';
import { statementsOf, wordsOf } from './records.ts';
import { SaidLists } from './SaidLists.tsx';
import { StanceList } from './StanceList.tsx';
import { QuotationVerdict } from './Verdict.tsx';
import { WhyMention } from './WhyMatch.tsx';
import { card } from './wording/card.ts';

interface Props extends CardBody {
  readonly official: Official;
  readonly found: OfficialRead;
  /** The very place of the mark. */
  readonly mention: Mention | null;
}

/** The office then and now, what this page quotes, and what was said before and since. */
export function OfficialCard({ reading, titleId, official, found, mention, object }: Props) {
  return (
    <>
      <h2 id={titleId}>
        <English>{official.name}</English>{' '}
        {official.nativeName && (
          <bdi class="native" lang="">
            {official.nativeName}
          </bdi>
        )}
      </h2>
      <Offices then={found.officeThen} now={found.officeNow} />
      <QuotedHere reading={reading} official={official} />
      <StanceList reading={reading} statements={statementsOf(reading, [...found.before, ...found.since])} />
      <SaidLists reading={reading} before={found.before} since={found.since} speaker={official.id} />
      {mention && <WhyMention reading={reading} mention={mention} object={object} />}
    </>
  );
}

/** Held then and held still, or told in the same words of both days. */
const sameOffice = (a: OfficeTold, b: OfficeTold | null) => b !== null && officeInWords(a) === officeInWords(b);

/** One line when nothing changed since, two when something did. */
export function Offices({ then, now }: { then: OfficeTold | null; now: OfficeTold | null }) {
  if (!then && !now) return <p class="office soft">{card.officeUnknown}</p>;
  if (then && sameOffice(then, now)) {
    return (
      <p class="office">
        <Office office={then} /> <span class="soft">{card.sameOffice}</span>
      </p>
    );
  }
  return (
    <dl class="offices">
      <OfficeRow term={card.officeThen} office={then} />
      <OfficeRow term={card.officeNow} office={now} />
    </dl>
  );
}

function OfficeRow({ term, office }: { term: string; office: OfficeTold | null }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{office ? <Office office={office} /> : card.officeNone}</dd>
    </div>
  );
}

function QuotedHere({ reading, official }: { reading: PageReading; official: Official }) {
  const own = shownQuotations(reading).filter(
    ({ speaker }) => speaker.kind === 'official' && speaker.id === official.id,
  );
  if (own.length === 0) return <p class="nothing">{card.notQuoted}</p>;
  return (
    <section>
      <h3>{card.onThisPage}</h3>
      <ul class="quoted-here">
        {own.map((quotation) => (
          <li key={quotation.id}>
            <span class="words" lang="en" dir="auto">
              {wordsOf(reading, quotation.content)}
            </span>{' '}
            <QuotationVerdict quotation={quotation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
