import type { PageReading } from '../model/reading.ts';
import type { Statement } from '../model/record.ts';
import { officeInWords } from './Office.tsx';
import { quoted } from './Quoted.tsx';
import { officialOf, statementsOf, wordsOf } from './records.ts';
import type { Subject } from './subject.ts';
import { dateInWords } from './wording/dates.ts';
import { citedDemand } from './wording/demand.ts';

const line = (parts: readonly (string | null | undefined)[]) => `${parts.filter(Boolean).join(', ')}.`;

/** Plain text to paste into notes: what the card is about, then the first statement it leans on, each with its address. */
export function citationOf(reading: PageReading, subject: Subject): string {
  const lead = leadOf(reading, subject);
  const [statement] = statementsOf(reading, idsOf(subject));
  if (!statement) return lead;
  const name = officialOf(reading, statement.official)?.name ?? statement.official;
  return `${lead}\n${statementLine(statement, name)}`;
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
      const { firstReported, developments } = subject.precondition;
      return line([citedDemand(subject.precondition), firstReported?.source ?? developments[0]?.source]);
    }
  }
}

/** One statement as a citation: who, the words, the occasion, the day, where it is printed. */
export function statementLine({ words, fragment, date, setting, source }: Statement, name: string): string {
  return line([`${name}: ${quoted(words, fragment)}`, setting, dateInWords(date), source.publisher, source.url]);
}
