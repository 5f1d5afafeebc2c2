import type { PageReading } from '../model/reading.ts';
import type { Statement } from '../model/record.ts';
import { officeInWords } from './Person.tsx';
import { quoted } from './Quoted.tsx';
import { officialOf, statementsOf, wordsOf } from './records.ts';
import type { Subject } from './subject.ts';
import { citation, dateInWords } from './wording.ts';

const line = (parts: readonly (string | null | undefined)[]) => `${parts.filter(Boolean).join(', ')}.`;

/** Plain text to paste into notes: what the card is about, then the first statement it leans on, each with its address. */
export function citationOf(reading: PageReading, subject: Subject): string {
  const lead = leadOf(reading, subject);
  const [statement] = statementsOf(reading, idsOf(subject));
  return statement ? `${lead}\n${statementLine(reading, statement)}` : lead;
}

function idsOf(subject: Subject) {
  if (subject.kind !== 'quotation') return subject.found.before;
  const { record, before } = subject.quotation;
  return record.statement ? [record.statement, ...before] : before;
}

function leadOf(reading: PageReading, subject: Subject): string {
  const article = [
    reading.title && `“${reading.title}”`,
    reading.published && dateInWords(reading.published),
    reading.url,
  ];
  switch (subject.kind) {
    case 'quotation': {
      const { speaker, content } = subject.quotation;
      const office = speaker.kind === 'official' && speaker.office ? ` (${officeInWords(speaker.office)})` : '';
      return line([`${subject.title}${office}: ${wordsOf(reading, content)}`, ...article]);
    }
    case 'official':
      return line([subject.title, subject.found.officeThen && officeInWords(subject.found.officeThen), ...article]);
    case 'precondition': {
      const { label, demandedBy, addressedTo, basis, firstReported } = subject.precondition;
      return line([citation.precondition(label, demandedBy, addressedTo, basis), firstReported.source]);
    }
  }
}

function statementLine(reading: PageReading, { official, words, fragment, date, setting, source }: Statement): string {
  const name = officialOf(reading, official)?.name ?? official;
  return line([`${name}: ${quoted(words, fragment)}`, setting, dateInWords(date), source.publisher, source.url]);
}
