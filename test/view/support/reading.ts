import type { PageFacts } from '../../../src/model/article.ts';
import { type IsoDate, parseIsoDate } from '../../../src/model/dates.ts';
import type { OfficeTold } from '../../../src/model/office.ts';
import type { PageState } from '../../../src/model/page-state.ts';
import type { Speaker } from '../../../src/model/quotation.ts';
import type {
  OfficialRead,
  PageReading,
  PreconditionRead,
  QuotationRead,
  RecordsCited,
} from '../../../src/model/reading.ts';
import type {
  DossierId,
  Office,
  Official,
  OfficialId,
  Precondition,
  PreconditionId,
  Statement,
  StatementId,
  Topic,
  TopicId,
} from '../../../src/model/record.ts';
import type { Span } from '../../../src/model/span.ts';

/*
 * A small invented world: Norland wants apologies and a fishing quota from Sudria before it talks.
 * Everything is typed as the real record is; nobody and nothing in it exists.
 */

export const day = (value: string): IsoDate => {
  const date = parseIsoDate(value);
  if (!date) throw new Error(`no such day: ${value}`);
  return date;
};
export const officialId = (id: string) => id as OfficialId;
export const statementId = (id: string) => id as StatementId;
export const preconditionId = (id: string) => id as PreconditionId;
const topicId = (id: string) => id as TopicId;
const dossierId = 'norland-sudria' as DossierId;

export const TEXT = [
  'Foreign Minister Ana Reyes said, “We will not sign under threat.”',
  'A person close to the talks said, “An apology must come first, and it must be public.” The fishing quota is open.',
].join('\n\n');

/** The first place of `words` in the article. */
export function at(words: string, text: string = TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export const officeTold = (change: Partial<OfficeTold> = {}): OfficeTold => ({
  title: 'Foreign Minister',
  body: 'Ministry of Foreign Affairs',
  country: 'Norland',
  tenure: { kind: 'held' },
  ...change,
});

export const office = (change: Partial<Office> = {}): Office => ({
  title: 'Foreign Minister',
  body: 'Ministry of Foreign Affairs',
  country: 'Norland',
  from: '2021-03',
  to: null,
  asOf: '2026-11',
  source: 'https://example.org/offices',
  ...change,
});

export const official = (change: Partial<Official> = {}): Official => ({
  id: officialId('ana-reyes'),
  kind: 'person',
  name: 'Ana Reyes',
  nativeName: null,
  aliases: ['Reyes'],
  surname: 'Reyes',
  pronouns: 'she',
  country: 'Norland',
  descriptions: [],
  offices: [office()],
  notes: null,
  ...change,
});

export const statement = (change: Partial<Statement> = {}): Statement => ({
  id: statementId('s-reyes-1'),
  official: officialId('ana-reyes'),
  date: day('2025-04-08'),
  datePrecision: 'day',
  words: 'Nobody signs with a knife on the table.',
  fragment: false,
  setting: 'weekly press briefing',
  translation: null,
  alt: [],
  stance: { [preconditionId('public-apology')]: 'demands' },
  source: {
    url: 'https://example.org/briefing',
    publisher: 'Norland Gazette',
    title: 'Reyes on the talks',
    published: null,
  },
  verified: [{ on: day('2026-11-24'), how: 'same page', url: null }],
  caution: null,
  note: null,
  ...change,
});

export const precondition = (change: Partial<Precondition> = {}): Precondition => ({
  id: preconditionId('public-apology'),
  topics: [topicId('respect')],
  label: 'A public apology',
  demandedBy: 'Norland',
  addressedTo: 'Sudria',
  summary: 'Norland wants Sudria to apologise in public for the seizure of its boats before any round of talks.',
  basis: 'reported',
  basisStatement: null,
  basisNote: null,
  firstReported: { date: day('2025-03-01'), source: 'https://example.org/first' },
  developments: [
    {
      date: day('2025-03-01'),
      status: 'demanded',
      note: 'A newspaper reports the demand.',
      source: 'https://example.org/d1',
    },
    {
      date: day('2025-05-12'),
      status: 'partly-met',
      note: 'Sudria regrets the seizure.',
      source: 'https://example.org/d2',
    },
  ],
  terms: ['apology'],
  ...change,
});

const topic = (id: string, label: string, light: string, dark: string): Topic => ({
  id: topicId(id),
  label,
  description: `${label} in the invented world.`,
  colour: { light, dark },
});

export const quotation = (change: Partial<QuotationRead> = {}): QuotationRead => ({
  id: 'q0',
  kind: 'direct',
  content: [at('“We will not sign under threat.”')],
  quoted: change.content ?? [at('“We will not sign under threat.”')],
  cue: [at('said')],
  source: [at('Foreign Minister Ana Reyes')],
  speaker: reyes(),
  confidence: 0.98,
  preconditions: [preconditionId('public-apology')],
  record: { verdict: 'not-on-record', statement: null },
  before: [statementId('s-reyes-1')],
  since: [],
  beforeTotal: change.before?.length ?? 1,
  sinceTotal: change.since?.length ?? 0,
  ...change,
});

/** Ana Reyes as a speaker, found by her full name unless told otherwise. */
export const reyes = (change: Partial<Extract<Speaker, { kind: 'official' }>> = {}): Speaker => ({
  kind: 'official',
  id: officialId('ana-reyes'),
  name: 'Ana Reyes',
  office: officeTold(),
  evidence: 'full-name',
  confidence: 0.97,
  ...change,
});

export const unnamedQuotation = (change: Partial<QuotationRead> = {}): QuotationRead =>
  quotation({
    id: 'q1',
    content: [at('“An apology must come first, and it must be public.”')],
    source: [at('A person close to the talks')],
    speaker: { kind: 'unnamed', description: 'a person close to the talks', person: 1, confidence: 0.9 },
    ...change,
  });

export const officialRead = (change: Partial<OfficialRead> = {}): OfficialRead => ({
  id: officialId('ana-reyes'),
  mentions: [{ ...at('Ana Reyes'), evidence: 'full-name' }],
  officeThen: officeTold(),
  officeNow: officeTold(),
  before: [statementId('s-reyes-1')],
  since: [],
  beforeTotal: change.before?.length ?? 1,
  sinceTotal: change.since?.length ?? 0,
  ...change,
});

export const preconditionRead = (change: Partial<PreconditionRead> = {}): PreconditionRead => ({
  id: preconditionId('public-apology'),
  dossier: dossierId,
  passages: [
    {
      ...at('“An apology must come first, and it must be public.”'),
      level: 2,
      role: 'demanded',
      terms: [at('apology')],
    },
  ],
  status: { asOfArticle: 'demanded', latest: 'partly-met' },
  before: [statementId('s-reyes-1')],
  since: [],
  beforeTotal: change.before?.length ?? 1,
  sinceTotal: change.since?.length ?? 0,
  ...change,
});

/** Records by id, as a reading carries them. */
export function records(
  change: {
    readonly officials?: readonly Official[];
    readonly statements?: readonly Statement[];
    readonly preconditions?: readonly Precondition[];
  } = {},
): RecordsCited {
  const { officials = [official()], statements = [statement()], preconditions = [precondition(), quota] } = change;
  const topics = [topic('respect', 'Respect', '#8a2d5b', '#e59bc0'), topic('fishing', 'Fishing', '#1f6b46', '#84d1a9')];
  return {
    officials: byId(officials),
    statements: byId(statements),
    preconditions: byId(preconditions),
    dossiers: {
      [dossierId]: {
        id: dossierId,
        title: 'Norland and Sudria',
        summary: 'Talks about boats and fish.',
        parties: [],
        subject: ['talks'],
        period: { from: day('2025-01-01'), to: null },
        asOf: day('2026-11-24'),
        followedUntil: day('2026-11-24'),
      },
    },
    topics: byId(topics),
  };
}

const byId = <Id extends string, T extends { readonly id: Id }>(items: readonly T[]) =>
  Object.fromEntries(items.map((item) => [item.id, item])) as Record<Id, T>;

/** A precondition of the same dossier that the article does not mention. */
const quota = precondition({
  id: preconditionId('boat-return'),
  topics: [topicId('fishing')],
  label: 'Return of the boats',
  basis: 'on-record',
});

/** An article of 16 April 2025 with one named and one unnamed speaker. */
export const reading = (change: Partial<PageReading> = {}): PageReading => ({
  text: TEXT,
  title: 'Norland sets its terms',
  url: 'https://news.example.org/norland',
  published: day('2025-04-16'),
  quotations: [quotation(), unnamedQuotation()],
  officials: [officialRead()],
  preconditions: [preconditionRead()],
  outsiders: [],
  absent: [preconditionId('boat-return')],
  unsure: [],
  records: records(),
  followed: { from: day('2026-11-24'), to: day('2026-11-24') },
  ...change,
});

export const facts = (change: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://news.example.org/norland',
  title: 'Norland sets its terms',
  publisher: 'Example News',
  published: day('2025-04-16'),
  modified: null,
  language: 'en',
  ...change,
});

export const readState = (change: Partial<PageReading> = {}): PageState => ({
  kind: 'read',
  facts: facts(),
  reading: reading(change),
});
