import { daysBetween, type IsoDate, parseIsoDate } from '../../model/dates.ts';
import { firstDay } from '../../model/partial-dates.ts';
import type { Dossier, Official, TheRecord } from '../../model/record.ts';
import { foundAgain } from '../../model/verification.ts';

/** What has to be looked at again, by kind. */
export type DueKind = 'dossier' | 'office' | 'words' | 'archive';

export interface Due {
  readonly kind: DueKind;
  readonly file: string;
  readonly record: string;
  /** What there is to do. */
  readonly what: string;
  /** How long it has waited; `null` where that means nothing. */
  readonly days: number | null;
}

/** A dossier is to be followed every two months, an open office to be seen twice a year. */
const MOST_DAYS = { dossier: 60, office: 180 };

/** What is due on a day, of each kind what has waited longest first. */
export function dueOn({ officials, dossiers }: TheRecord, on: IsoDate): Due[] {
  return [
    ...longestFirst(dossiers.flatMap((dossier) => dossierDue(dossier, on))),
    ...longestFirst(officials.flatMap((official) => officesDue(official, on))),
    ...dossiers.flatMap(wordsDue),
    ...dossiers.flatMap(archivesDue),
  ];
}

const longestFirst = (due: readonly Due[]) => [...due].sort((a, b) => (b.days ?? 0) - (a.days ?? 0));

function dossierDue({ id, followedUntil }: Dossier, on: IsoDate): Due[] {
  const days = daysBetween(followedUntil, on);
  if (days <= MOST_DAYS.dossier) return [];
  const what = `followed until ${followedUntil}: look for what came after`;
  return [{ kind: 'dossier', file: `${id}.json`, record: id, what, days }];
}

/** Offices that may have ended, and those of which no day is known. */
function officesDue({ id, name, offices }: Official, on: IsoDate): Due[] {
  return offices.flatMap(({ title, from, to, asOf }) => {
    if (to !== null) return [];
    const seen = asOf ?? from;
    const day = seen === null ? null : parseIsoDate(firstDay(seen));
    const days = day && daysBetween(day, on);
    if (days !== null && days <= MOST_DAYS.office) return [];
    const what = `${name}, ${title}: ${seen === null ? 'no day is known' : `last seen in ${seen}`}; find the end, or a younger asOf`;
    return [{ kind: 'office', file: 'officials.json', record: id, what, days }];
  });
}

function wordsDue({ id, statements }: Dossier): Due[] {
  return statements
    .filter((statement) => !foundAgain(statement))
    .map(({ id: record, source: { url } }) => ({
      ...{ kind: 'words', file: `${id}.json`, record, days: null },
      what: `read once or not found again: compare the words with a page, ${url}`,
    }));
}

function archivesDue({ id, statements }: Dossier): Due[] {
  return statements
    .filter(({ source }) => !source.archived)
    .map(({ id: record, source: { url } }) => ({
      ...{ kind: 'archive', file: `${id}.json`, record, days: null },
      what: `has no archived copy: have one made of ${url}`,
    }));
}
