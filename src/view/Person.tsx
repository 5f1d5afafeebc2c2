import type { PageReading, QuotationRead } from '../model/reading.ts';
import type { Office } from '../model/record.ts';
import { English } from './English.tsx';
import { timesQuoted } from './records.ts';
import { card } from './wording/card.ts';
import { UNRESOLVED } from './wording/evidence.ts';

export function officeInWords({ title, body, country }: Office): string {
  return card.office(title, body, country);
}

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
      return speaker.name;
    case 'unnamed':
      return speaker.description.charAt(0).toUpperCase() + speaker.description.slice(1);
    case 'unresolved':
      return card.speakerUnknown;
  }
}

/** The line under the speaker: the office that day, or why there is none. */
export function SpeakerLine({ reading, quotation: { speaker } }: { reading: PageReading; quotation: QuotationRead }) {
  switch (speaker.kind) {
    case 'official':
      return speaker.office ? <English>{officeInWords(speaker.office)}</English> : card.officeUnknown;
    case 'named':
      return <>{card.outsideRecord}</>;
    case 'unnamed':
      return <>{card.unnamed(timesQuoted(reading, speaker.person))}</>;
    case 'unresolved':
      return <>{UNRESOLVED[speaker.reason]}</>;
  }
}
