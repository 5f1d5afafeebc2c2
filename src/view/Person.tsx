import type { PageReading, QuotationRead } from '../model/reading.ts';
import { English } from './English.tsx';
import { Office } from './Office.tsx';
import { timesQuoted } from './records.ts';
import { MOST_SHOWN, shortened } from './shortened.ts';
import { card } from './wording/card.ts';
import { UNRESOLVED } from './wording/evidence.ts';

/** The speaker as a heading: a name of the record or of the page, or that it is not clear. */
export function SpeakerTitle({ quotation }: { quotation: QuotationRead }) {
  const title = speakerTitle(quotation);
  return quotation.speaker.kind === 'unresolved' ? title : <English>{title}</English>;
}

/** What a card or a list calls the speaker of a quotation. */
export function speakerTitle({ speaker }: QuotationRead): string {
  switch (speaker.kind) {
    case 'official':
    case 'named':
      return shortened(speaker.name, MOST_SHOWN.name);
    case 'unnamed':
      return shortened(speaker.description.charAt(0).toUpperCase() + speaker.description.slice(1), MOST_SHOWN.name);
    case 'unresolved':
      return card.speakerUnknown;
  }
}

/** The line under the speaker: the office that day, or why there is none. */
export function SpeakerLine({ reading, quotation: { speaker } }: { reading: PageReading; quotation: QuotationRead }) {
  switch (speaker.kind) {
    case 'official':
      return speaker.office ? <Office office={speaker.office} /> : card.officeUnknown;
    case 'named':
      return <>{card.outsideRecord}</>;
    case 'unnamed':
      return <>{card.unnamed(timesQuoted(reading, speaker.person))}</>;
    case 'unresolved':
      return <>{UNRESOLVED[speaker.reason]}</>;
  }
}
