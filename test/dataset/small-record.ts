import type { RawRecord } from '../../src/dataset/load.ts';

/** A whole record in small, free of faults; each test breaks its own copy. */
export function smallRecord() {
  return structuredClone({ officials, topics, dossiers: [dossier] });
}

/** A copy with one place changed: `broken('dossiers.0.statements.0.date', '2025-02-30')`. */
export function broken(path: string, value: unknown): RawRecord {
  const raw: unknown = smallRecord();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((here, key) => (here as Record<string, unknown>)[key], raw) as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return raw as RawRecord;
}

const officials = {
  officials: [
    {
      id: 'ada-north',
      kind: 'person',
      name: 'Ada North',
      nativeName: null,
      aliases: ['Minister Ada North'],
      surname: 'North',
      pronouns: 'she',
      country: 'Northland',
      descriptions: ['the Northland trade minister'],
      offices: [
        {
          title: 'Trade Minister',
          body: 'Ministry of Trade',
          country: 'Northland',
          from: '2024-03',
          to: '2025-06-30',
          source: 'https://example.org/cabinet',
        },
      ],
      notes: null,
    },
  ],
};

const topics = {
  topics: [
    { id: 'tariffs', label: 'Tariffs', description: 'Duties.', colour: { light: '#1d4ed8', dark: '#93c5fd' } },
    { id: 'tone', label: 'Tone', description: 'Courtesy.', colour: { light: '#b45309', dark: '#fcd34d' } },
  ],
};

const dossier = {
  id: 'north-south',
  title: 'Northland–Southland talks',
  summary: 'Invented.',
  parties: [
    { name: 'Northland', terms: ['Northland'] },
    { name: 'Southland', terms: ['Southland'] },
  ],
  subject: ['trade'],
  period: { from: '2025-01-01', to: null },
  asOf: '2025-12-31',
  followedUntil: '2025-12-31',
  preconditions: [
    {
      id: 'lower-duties',
      topics: ['tariffs'],
      label: 'Lower the duties',
      demandedBy: 'Northland',
      addressedTo: 'Southland',
      summary: 'Northland wants lower duties.',
      basis: 'on-record',
      basisStatement: 'ns-ada-north-2025-02-03',
      basisNote: null,
      firstReported: { date: '2025-02-03', source: 'https://example.org/news' },
      developments: [
        { date: '2025-02-03', status: 'demanded', note: 'The minister asks.', source: 'https://example.org/news' },
        { date: '2025-05-01', status: 'met', note: 'Southland agrees.', source: 'https://example.org/news' },
      ],
      terms: ['lower duties', 'duty cut'],
    },
  ],
  statements: [
    {
      id: 'ns-ada-north-2025-02-03',
      official: 'ada-north',
      date: '2025-02-03',
      datePrecision: 'day',
      words: 'The duties must come down before we talk',
      fragment: false,
      setting: 'Press conference',
      translation: null,
      alt: [{ words: 'Duties must fall before talks', url: 'https://example.org/other', publisher: 'The Other' }],
      stance: { 'lower-duties': 'demands' },
      source: { url: 'https://example.org/news', publisher: 'The News', title: null, published: '2025-02-03' },
      verified: [{ on: '2025-02-10', how: 'same page', url: 'https://example.org/news' }],
      caution: null,
      note: null,
    },
    {
      id: 'ns-ada-north-2025-05-02',
      official: 'ada-north',
      date: '2025-05-02',
      datePrecision: 'day',
      words: 'We thank our neighbours: the duties are lower',
      fragment: false,
      setting: 'Radio interview',
      translation: null,
      alt: [],
      stance: { 'lower-duties': 'restates' },
      source: { url: 'https://example.org/radio', publisher: 'The Radio', title: null, published: '2025-05-02' },
      verified: [{ on: '2025-05-10', how: 'copied', url: 'https://example.org/radio' }],
      caution: null,
      note: null,
    },
  ],
};
