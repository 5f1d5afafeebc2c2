import type { IsoDate } from '../../model/dates.ts';
import { type OfficeTold, officeOn } from '../../model/office.ts';
import type { PageReading, QuotationRead } from '../../model/reading.ts';
import type { Official, SourceKind, Statement } from '../../model/record.ts';
import { lastCheck } from '../../model/verification.ts';
import { officialOf, statementsOf } from '../records.ts';
import type { Subject } from '../subject.ts';
import { citedDemand } from '../wording/demand.ts';
import { inMarks, printedWords } from './marks.ts';

/** Where something can be read. */
export interface CitedPage {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: IsoDate | null;
  readonly url: string | null;
  readonly kind: SourceKind | null;
}

/** What a citation holds, before it is known in which format it is written. */
export interface Cited {
  /** Names the entry in a reference manager. */
  readonly key: string;
  /** Who speaks, or whose demand it is, when nobody speaks. */
  readonly name: string;
  /** The part of the name to sort by; `null` for bodies and where it is not known. */
  readonly surname: string | null;
  /** Only one that sources cover that day. */
  readonly office: OfficeTold | null;
  /** In quotation marks, without stray ones. */
  readonly words: string | null;
  readonly original: Statement['original'] | null;
  readonly occasion: string | null;
  /** The day on which it was said, as opposed to that of the page. */
  readonly said: IsoDate | null;
  readonly translation: string | null;
  readonly caution: string | null;
  readonly page: CitedPage;
  readonly archived: string | null;
  readonly second: string | null;
  /** The day on which somebody last looked at the page. */
  readonly looked: IsoDate | null;
}

const NOTHING = {
  ...{ surname: null, office: null, words: null, original: null, occasion: null, said: null, translation: null },
  ...{ caution: null, archived: null, second: null, looked: null },
};

/** A statement of the record. */
export function citedStatement(statement: Statement, official: Official | null): Cited {
  const { id, words, fragment, original, setting, date, translation, caution, source } = statement;
  const { title, publisher, published, url, kind = null, archived, second } = source;
  return {
    key: id,
    name: official?.name ?? statement.official,
    surname: official?.surname ?? null,
    office: heldOnly(official && officeOn(official, date)),
    words: inMarks(words, fragment),
    original: original ?? null,
    occasion: setting,
    said: date,
    ...{ translation, caution },
    page: { title, publisher, published, url, kind },
    archived: archived?.url ?? null,
    second: second?.url ?? null,
    looked: lastCheck(statement)?.on ?? null,
  };
}

/** What a card is about, then the first statement it leans on. */
export function citedOf(reading: PageReading, subject: Subject): readonly Cited[] {
  const lead = leadOf(reading, subject);
  const [statement] = statementsOf(reading, idsOf(subject));
  return statement ? [lead, citedStatement(statement, officialOf(reading, statement.official))] : [lead];
}

function idsOf(subject: Subject) {
  if (subject.kind !== 'quotation') return subject.found.before;
  const { record, before } = subject.quotation;
  return record.statement ? [record.statement, ...before] : before;
}

function leadOf(reading: PageReading, subject: Subject): Cited {
  const { title, published, url } = reading;
  const page = { title, published, url, publisher: null, kind: null };
  const key = keyOf(reading);
  switch (subject.kind) {
    case 'quotation':
      return { ...NOTHING, key, name: subject.title, ...spoken(reading, subject.quotation), page };
    case 'official': {
      const { official, found } = subject;
      return {
        ...NOTHING,
        key,
        name: official.name,
        surname: official.surname,
        office: heldOnly(found.officeThen),
        page,
      };
    }
    case 'precondition': {
      const { id, firstReported, developments } = subject.precondition;
      const report = { published: firstReported?.date ?? null, url: firstReported?.source ?? developments[0]?.source };
      const demand = { key: id, name: citedDemand(subject.precondition) };
      return { ...NOTHING, ...demand, page: { ...page, title: null, ...report, url: report.url ?? null } };
    }
  }
}

function spoken(reading: PageReading, { speaker, content, kind }: QuotationRead) {
  const official = speaker.kind === 'official' ? officialOf(reading, speaker.id) : null;
  return {
    surname: official?.surname ?? null,
    office: heldOnly(speaker.kind === 'official' ? speaker.office : null),
    words: printedWords(reading, content, kind === 'indirect'),
  };
}

const heldOnly = (office: OfficeTold | null) => (office?.tenure.kind === 'held' ? office : null);

/** The host and the day, as a reference manager may call the article: `example-org-2025-04-16`. */
function keyOf({ url, published }: PageReading): string {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : 'article';
  return [host.replace(/^www\./, ''), published ?? '']
    .join(' ')
    .trim()
    .replace(/[^\w]+/g, '-');
}
