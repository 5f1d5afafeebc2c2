import { type IsoDate, parseIsoDate } from '../../src/model/dates.ts';
import type {
  Development,
  Dossier,
  DossierId,
  Office,
  Official,
  OfficialId,
  Precondition,
  PreconditionId,
  Stance,
  Statement,
  StatementId,
  Status,
  TheRecord,
  Topic,
  TopicId,
} from '../../src/model/record.ts';

/*
 * A small invented world. Norland and Sudria quarrel over a raid on a harbour and the herring between them; Isola
 * carries letters. Nobody and nothing in it exists. Builders fill in what a test does not care about.
 */

export function day(value: string): IsoDate {
  const date = parseIsoDate(value);
  if (!date) throw new Error(`no such day: ${value}`);
  return date;
}

const SOURCE = 'https://gazette.example/norland-sudria';

function office(title: string, country: string, from: string, to: string | null = null): Office {
  return { title, body: `Government of ${country}`, country, from, to, source: SOURCE };
}

type OfficialFacts = Pick<Official, 'name' | 'country' | 'offices'> & Partial<Omit<Official, 'id'>>;

function official(id: string, facts: OfficialFacts): Official {
  return {
    id: id as OfficialId,
    kind: 'person',
    nativeName: null,
    aliases: [],
    surname: facts.name.split(' ').at(-1) ?? facts.name,
    pronouns: 'he',
    descriptions: [],
    notes: null,
    ...facts,
  };
}

const OFFICIALS: readonly Official[] = [
  official('ana-reyes', {
    name: 'Ana Reyes',
    pronouns: 'she',
    country: 'Norland',
    descriptions: ['the Norland foreign minister'],
    offices: [office('Foreign Minister', 'Norland', '2021-03', '2025-06-30')],
  }),
  official('mira-stone', {
    name: 'Mira Stone',
    pronouns: 'she',
    country: 'Norland',
    descriptions: ['the Norland foreign minister'],
    offices: [
      office('Trade Commissioner', 'Norland', '2022', '2025-06-30'),
      office('Foreign Minister', 'Norland', '2025-07-01'),
    ],
  }),
  official('tomas-berg', {
    name: 'Tomas Berg',
    aliases: ['President Berg'],
    country: 'Norland',
    offices: [office('President', 'Norland', '2020-01-15')],
  }),
  official('karl-holm', {
    name: 'Karl Holm',
    country: 'Sudria',
    offices: [office('Trade Minister', 'Sudria', '2023')],
  }),
  official('eva-holm', {
    name: 'Eva Holm',
    pronouns: 'she',
    country: 'Sudria',
    offices: [office('Ambassador to Norland', 'Sudria', '2024-05')],
  }),
  official('jon-vik', {
    name: 'Jon Vik',
    country: 'Sudria',
    offices: [office('Foreign Ministry spokesman', 'Sudria', '2022-09')],
  }),
  official('dara-finch', {
    name: 'Dara Finch',
    country: 'Isola',
    offices: [office('Special Envoy', 'Isola', '2024')],
  }),
  official('sudria-fisheries', {
    kind: 'body',
    name: 'Sudrian Fisheries Ministry',
    aliases: ['Fisheries Ministry', 'SFM'],
    surname: null,
    pronouns: 'it',
    country: 'Sudria',
    offices: [],
  }),
];

function topic(id: string, label: string): Topic {
  return { id: id as TopicId, label, description: label, colour: { light: '#1d4ed8', dark: '#93c5fd' } };
}

const TOPICS: readonly Topic[] = [
  topic('tone', 'Tone'),
  topic('trade', 'Trade'),
  topic('prisoners', 'Prisoners'),
  topic('sanctions', 'Sanctions'),
];

function development(date: string, status: Status): Development {
  return { date: day(date), status, note: `It is ${status}.`, source: SOURCE };
}

type PreconditionFacts = Pick<Precondition, 'terms' | 'developments'> & {
  readonly topic: string;
  readonly by?: string;
};

function precondition(id: string, { topic: theme, by = 'Norland', terms, developments }: PreconditionFacts) {
  return {
    id: id as PreconditionId,
    topics: [theme as TopicId],
    label: id.replaceAll('-', ' '),
    demandedBy: by,
    addressedTo: by === 'Norland' ? 'Sudria' : 'Norland',
    summary: `${by} wants it.`,
    basis: 'on-record',
    basisStatement: null,
    basisNote: null,
    firstReported: { date: developments[0]?.date ?? day('2025-01-01'), source: SOURCE },
    developments,
    terms,
  } satisfies Precondition;
}

const PRECONDITIONS: Precondition[] = [
  precondition('public-apology', {
    topic: 'tone',
    terms: ['public apology', 'apologise', 'respect'],
    developments: [
      development('2025-02-01', 'demanded'),
      development('2025-03-15', 'contested'),
      development('2025-05-10', 'partly-met'),
    ],
  }),
  precondition('herring-quota', {
    topic: 'trade',
    terms: ['herring quota', 'catch limit'],
    developments: [development('2025-01-10', 'demanded')],
  }),
  precondition('sailors-home', {
    topic: 'prisoners',
    terms: ['captured sailors', 'prisoner release'],
    developments: [development('2025-04-01', 'demanded'), development('2025-04-30', 'met')],
  }),
  precondition('end-embargo', {
    topic: 'sanctions',
    by: 'Sudria',
    terms: ['embargo', 'NEL'],
    developments: [development('2025-05-01', 'demanded')],
  }),
];

interface StatementFacts {
  readonly words: string;
  readonly stance?: Readonly<Record<string, Stance>>;
  readonly alt?: readonly string[];
  readonly fragment?: boolean;
}

function statement(official: string, date: string, { words, stance = {}, alt = [], fragment = false }: StatementFacts) {
  return {
    id: `${official}-${date}` as StatementId,
    official: official as OfficialId,
    date: day(date),
    datePrecision: 'day',
    words,
    fragment,
    setting: 'press briefing',
    translation: null,
    alt: alt.map((other) => ({ words: other, url: SOURCE, publisher: 'The Other Gazette' })),
    stance: stance as Statement['stance'],
    source: { url: SOURCE, publisher: 'The Gazette', title: null, published: day(date) },
    verified: [{ on: day('2025-12-01'), how: 'same page', url: null }],
    caution: null,
    note: null,
  } satisfies Statement;
}

const STATEMENTS: Statement[] = [
  statement('ana-reyes', '2025-02-01', {
    words: 'We will not sign anything until Sudria has apologised for the raid on our harbour.',
    stance: { 'public-apology': 'demands' },
  }),
  statement('ana-reyes', '2025-03-15', {
    words: 'Regret behind closed doors is no apology, and Sudria knows it.',
    alt: ['Private regret is not an apology — Sudria is aware of that.'],
    stance: { 'public-apology': 'restates' },
  }),
  statement('ana-reyes', '2025-04-16', {
    words: 'The herring does not know where the border runs.',
    stance: { 'herring-quota': 'restates' },
  }),
  statement('ana-reyes', '2025-05-20', {
    words: 'The letter from Sudria is a first step, and we will read it with care.',
    stance: { 'public-apology': 'concedes' },
  }),
  statement('tomas-berg', '2025-01-20', { words: 'Norland has waited long enough.' }),
  statement('tomas-berg', '2025-04-01', {
    words: 'We want our sailors home before the first session opens.',
    stance: { 'sailors-home': 'demands' },
  }),
  statement('karl-holm', '2025-03-01', {
    words: 'The embargo is a wall, and nobody talks through a wall.',
    stance: { 'end-embargo': 'demands' },
  }),
  statement('karl-holm', '2025-03-28', {
    words: '[The embargo] must be gone by autumn, or Sudria will look elsewhere for friends […] and for markets.',
    stance: { 'end-embargo': 'warns' },
  }),
  statement('karl-holm', '2025-07-02', {
    words: 'With the embargo lifted, our door stands open.',
    stance: { 'end-embargo': 'concedes' },
  }),
  statement('jon-vik', '2025-04-08', {
    words: 'careless and insulting',
    fragment: true,
    stance: { 'public-apology': 'refuses' },
  }),
  statement('eva-holm', '2025-02-14', {
    words: 'Sudria owes nobody an apology.',
    stance: { 'public-apology': 'refuses' },
  }),
  statement('sudria-fisheries', '2025-04-10', {
    words: 'The quota must follow the science, not the calendar.',
    stance: { 'herring-quota': 'refuses' },
  }),
];

const DOSSIER: Dossier = {
  id: 'norland-sudria' as DossierId,
  title: 'Norland–Sudria talks',
  summary: 'Invented.',
  parties: [
    { name: 'Norland', terms: ['Norland', 'Norlander'] },
    { name: 'Sudria', terms: ['Sudria', 'Sudrian'] },
  ],
  subject: ['talks', 'fishing', 'treaty'],
  period: { from: day('2025-01-01'), to: null },
  asOf: day('2025-12-01'),
  followedUntil: day('2025-12-01'),
  preconditions: PRECONDITIONS,
  statements: STATEMENTS,
};

export const RECORD: TheRecord = { officials: OFFICIALS, topics: TOPICS, dossiers: [DOSSIER] };

/** An opening paragraph that puts the dossier in play. */
export const LEAD =
  'Norland and Sudria resumed talks on Monday. The fishing talks between Norland and Sudria are slow.';
