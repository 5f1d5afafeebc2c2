import type { Mention, Passage } from '../model/findings.ts';
import { type Followed, followedOf } from '../model/followed.ts';
import type { Mark } from '../model/mark.ts';
import type { OfficialRead, PageReading, PreconditionRead, QuotationRead } from '../model/reading.ts';
import type { Official, Precondition } from '../model/record.ts';
import type { RecordQuery } from '../model/record-query.ts';
import { speakerTitle } from './Person.tsx';

/** What a card is about, with all that its mark refers to looked up. */
export type Subject =
  | { readonly kind: 'quotation'; readonly title: string; readonly quotation: QuotationRead }
  | {
      readonly kind: 'official';
      readonly title: string;
      readonly official: Official;
      readonly found: OfficialRead;
      /** The place of this very mark. */
      readonly mention: Mention | null;
    }
  | {
      readonly kind: 'precondition';
      readonly title: string;
      readonly precondition: Precondition;
      readonly found: PreconditionRead;
      /** The passage of this very mark. */
      readonly passage: Passage | null;
    };

/** The subject of a mark; `null` when the reading no longer holds it (the page was read anew meanwhile). */
export function subjectOf(reading: PageReading, { target, spans }: Mark): Subject | null {
  switch (target.layer) {
    case 'quotation': {
      const quotation = reading.quotations.find(({ id }) => id === target.quotation);
      return quotation ? { kind: 'quotation', title: speakerTitle(quotation), quotation } : null;
    }
    case 'official': {
      const found = reading.officials.find(({ id }) => id === target.official);
      const official = reading.records.officials[target.official];
      if (!found || !official) return null;
      const mention = found.mentions.find(({ start }) => start === spans[0]?.start) ?? null;
      return { kind: 'official', title: official.name, official, found, mention };
    }
    case 'precondition': {
      const found = reading.preconditions.find(({ id }) => id === target.precondition);
      const precondition = reading.records.preconditions[target.precondition];
      if (!found || !precondition) return null;
      const passage = found.passages.find(({ start }) => start === spans[0]?.start) ?? null;
      return { kind: 'precondition', title: precondition.label, precondition, found, passage };
    }
  }
}

/** Where the record tells more about the subject; `null` when it holds nothing about it. */
export function recordQueryOf({ preconditions }: PageReading, subject: Subject): RecordQuery | null {
  switch (subject.kind) {
    case 'precondition':
      return { dossier: subject.found.dossier, precondition: subject.found.id };
    case 'official':
      return { official: subject.official.id };
    case 'quotation': {
      const { speaker, preconditions: touched } = subject.quotation;
      if (speaker.kind === 'official') return { official: speaker.id };
      const found = preconditions.find(({ id }) => touched.includes(id));
      return found ? { dossier: found.dossier, precondition: found.id } : null;
    }
  }
}

/** Until when what the card tells was followed: a precondition’s own negotiation, else those of the page. */
export function followedFor({ followed, records }: PageReading, subject: Subject | null): Followed {
  const dossier = subject?.kind === 'precondition' ? records.dossiers[subject.found.dossier] : undefined;
  return dossier ? followedOf([dossier]) : followed;
}
