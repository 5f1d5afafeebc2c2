import { smallRecord } from './small-record.ts';

/** One place of a sound record broken, and the one line that an editor is told. */
export interface BrokenPack {
  readonly fault: string;
  readonly path: string;
  /** What stands at the path instead; `undefined` takes the field away. */
  readonly value: unknown;
  readonly complaint: string;
}

const pack = (fault: string, path: string, value: unknown, complaint: string): BrokenPack => ({
  fault,
  path,
  value,
  complaint,
});

const P = 'dossiers.0.preconditions.0';
const S = 'dossiers.0.statements.0';
const O = 'officials.officials.0';
const statement = 'north-south.json, ns-ada-north-2025-02-03';
const precondition = 'north-south.json, lower-duties';
const dossier = 'north-south.json, north-south';
const official = 'officials.json, ada-north';

const { officials, dossiers } = smallRecord();

/** A list with a changed copy of its first member behind it. */
const andCopy = (list: readonly object[], change: object) => [...list, { ...list[0], ...change }];

/** The first term broken, a second one sound: so the days of the statements stay covered. */
const [ada] = officials.officials;
const twoOffices = [{ ...ada, offices: [{ ...ada?.offices[0], from: '2025-07' }, ...(ada?.offices ?? [])] }];

const shape: BrokenPack[] = [
  pack(
    'a day that does not exist',
    `${S}.date`,
    '2025-02-30',
    `${statement}, date: must be a real calendar day, YYYY-MM-DD`,
  ),
  pack(
    'a day in words',
    `${P}.firstReported.date`,
    'February 2025',
    `${precondition}, firstReported.date: must be a real calendar day, YYYY-MM-DD`,
  ),
  pack(
    'a term of office in words',
    `${O}.offices.0.from`,
    'spring 2024',
    `${official}, offices.0.from: must be YYYY, YYYY-MM or YYYY-MM-DD`,
  ),
  pack(
    'a source that is no address',
    `${O}.offices.0.source`,
    'the almanac',
    `${official}, offices.0.source: must be a web address`,
  ),
  pack(
    'a source that is not on the web',
    `${P}.developments.1.source`,
    'ftp://example.org/news',
    `${precondition}, developments.1.source: must begin with http:// or https://`,
  ),
  pack('a statement without a source', `${S}.source`, undefined, `${statement}, source: is missing: add it`),
  pack('empty words', `${S}.words`, '  ', `${statement}, words: must not be empty`),
  pack(
    'a field nobody knows',
    `${S}.mood`,
    'cheerful',
    `${statement}, mood: remove “mood”: the schema does not know it`,
  ),
  pack('a number for a text', `${S}.setting`, 7, `${statement}, setting: must be a text, but is 7`),
  pack(
    'a status that is none',
    `${P}.developments.0.status`,
    'wanted',
    `${precondition}, developments.0.status: must be one of demanded, contested, partly-met, met, rejected, dropped, superseded, but is "wanted"`,
  ),
  pack(
    'a stance that is none',
    `${S}.stance`,
    { 'lower-duties': 'likes' },
    `${statement}, stance.lower-duties: must be one of demands, refuses, restates, denies, warns, offers, concedes, but is "likes"`,
  ),
  pack('a yes for true', `${S}.fragment`, 'yes', `${statement}, fragment: must be true or false, but is "yes"`),
  pack('a precondition without a topic', `${P}.topics`, [], `${precondition}, topics: needs at least one topic`),
  pack(
    'three topics',
    `${P}.topics`,
    ['tariffs', 'tone', 'tariffs'],
    `${precondition}, topics: has more than two topics: keep the two that matter most`,
  ),
  pack(
    'a precondition without a development',
    `${P}.developments`,
    [],
    `${precondition}, developments: needs at least one development`,
  ),
  pack('a precondition without a term', `${P}.terms`, [], `${precondition}, terms: needs at least one term`),
  pack(
    'a negotiation of one party',
    'dossiers.0.parties',
    [{ name: 'Northland', terms: ['Northland'] }],
    `${dossier}, parties: a negotiation has at least two parties`,
  ),
  pack(
    'a colour in words',
    'topics.topics.1.colour.light',
    'blue',
    'topics.json, tone, colour.light: must be a colour as #rrggbb, in lower case',
  ),
  pack(
    'an id with capitals',
    'topics.topics.1.id',
    'Tone',
    'topics.json, Tone, id: an id is lower-case words joined by hyphens',
  ),
];

const persons: BrokenPack[] = [
  pack(
    'an official without an office',
    `${O}.offices`,
    [],
    `${official}, offices: is empty: add at least one office with its source, for an official without one cites nothing`,
  ),
  pack(
    'a bare surname among the aliases',
    `${O}.aliases`,
    ['North'],
    `${official}, aliases.0: “North” is the bare surname: keep it in “surname” only`,
  ),
  pack(
    'the name among the aliases',
    `${O}.aliases`,
    ['Ada North'],
    `${official}, aliases.0: “Ada North” repeats the name: remove it`,
  ),
  pack(
    'an alias that stands twice',
    `${O}.aliases`,
    ['Minister North', 'Minister North'],
    `${official}, aliases.1: “Minister North” stands twice: remove one`,
  ),
  pack(
    'a surname that is no part of the name',
    `${O}.surname`,
    'South',
    `${official}, surname: “South” is no part of the name, “Ada North”: correct one of the two`,
  ),
  pack(
    'an office that ends before it begins',
    'officials.officials',
    twoOffices,
    `${official}, offices.0.to: the office ends (2025-06-30) before it begins (2025-07): correct one of the two dates`,
  ),
  pack(
    'an office seen before it began',
    `${O}.offices.0`,
    { ...officials.officials[0]?.offices[0], to: null, asOf: '2024-02' },
    `${official}, offices.0.asOf: 2024-02 is before the office began (2024-03): correct one of the two dates`,
  ),
  pack(
    'an end beside a last sight',
    `${O}.offices.0.asOf`,
    '2025-05',
    `${official}, offices.0.asOf: stands beside an end (2025-06-30): remove it, for asOf is for offices whose end is not known`,
  ),
  pack('a body with a surname', `${O}.kind`, 'body', `${official}, surname: must be null: a body has no surname`),
  pack(
    'two officials of one name',
    'officials.officials',
    andCopy(officials.officials, { id: 'ada-north-the-younger', aliases: [] }),
    'officials.json, ada-north-the-younger, name: “Ada North” is also a form of ada-north: a form must belong to one official only',
  ),
  pack(
    'two topics of one label',
    'topics.topics.1.label',
    'Tariffs',
    'topics.json, tone, label: “Tariffs” is also the label of tariffs: join the two or rename one',
  ),
];

const demands: BrokenPack[] = [
  pack(
    'a topic that does not exist',
    `${P}.topics.0`,
    'weather',
    `${precondition}, topics.0: no topic has the id “weather”: correct it or add the topic`,
  ),
  pack(
    'one topic twice',
    `${P}.topics`,
    ['tone', 'tone'],
    `${precondition}, topics.1: “tone” stands twice: remove one`,
  ),
  pack(
    'a proof that does not exist',
    `${P}.basisStatement`,
    'ns-nobody',
    `${precondition}, basisStatement: no statement of this dossier has the id “ns-nobody”: correct it or set it to null`,
  ),
  pack(
    'a proof of what is only reported',
    `${P}.basis`,
    'reported',
    `${precondition}, basisStatement: a statement proves it: set basis to “on-record”, or basisStatement to null`,
  ),
  pack(
    'no proof of what is on record',
    `${P}.basisStatement`,
    null,
    `${precondition}, basisStatement: nothing shows that it is on record: name a statement, or say in basisNote who said it`,
  ),
  pack(
    'developments out of order',
    `${P}.developments.1.date`,
    '2025-01-15',
    `${precondition}, developments.1.date: 2025-01-15 comes after 2025-02-03 in the list: put developments in order of date`,
  ),
  pack(
    'a development after the day of the data',
    `${P}.developments.1.date`,
    '2026-01-01',
    `${precondition}, developments.1.date: 2026-01-01 is later than asOf, 2025-12-31: bring asOf up to date`,
  ),
  pack(
    'a development that stands twice',
    `${P}.developments`,
    andCopy(dossiers[0]?.preconditions[0]?.developments.slice(0, 1) ?? [], {}),
    `${precondition}, developments.1: repeats an earlier development: remove it`,
  ),
  pack(
    'a life that begins with its end',
    `${P}.developments.0.status`,
    'met',
    `${precondition}, developments.0.status: begins with “met”: put the demand before it`,
  ),
  pack(
    'a demand refused after it was given up',
    `${P}.developments`,
    [
      { date: '2025-02-03', status: 'demanded', note: 'Asked.', source: 'https://example.org/news' },
      { date: '2025-02-04', status: 'dropped', note: 'Given up.', source: 'https://example.org/news' },
      { date: '2025-02-05', status: 'rejected', note: 'Refused.', source: 'https://example.org/news' },
    ],
    `${precondition}, developments.2.status: “rejected” cannot follow “dropped”: use “demanded”, or add what came between`,
  ),
  pack(
    'a first report after the day of the data',
    `${P}.firstReported.date`,
    '2026-02-01',
    `${precondition}, firstReported.date: 2026-02-01 is later than asOf, 2025-12-31: bring asOf up to date`,
  ),
  pack(
    'a precondition with one statement',
    'dossiers.0.statements',
    dossiers[0]?.statements.slice(0, 1),
    `${precondition}, id: only one statement bears on it: add statements with a stance on “lower-duties”, at least 2`,
  ),
  pack(
    'a term that stands twice',
    `${P}.terms`,
    ['lower duties', 'lower duties'],
    `${precondition}, terms: “lower duties” stands twice: remove one`,
  ),
  pack(
    'a term with and without a hyphen',
    `${P}.terms`,
    ['duty-cut', 'duty cut'],
    `${precondition}, terms: “duty cut” stands with and without a hyphen: one is enough`,
  ),
  pack(
    'a term of two letters',
    `${P}.terms`,
    ['lower duties', 'us'],
    `${precondition}, terms: “us” is too short to mean anything: use a longer form, or capitals for an abbreviation`,
  ),
];

const nearTerms: BrokenPack[] = [
  pack(
    'a group of words that does not exist',
    `${P}.terms`,
    ['lower duties', 'duty + {shrink}'],
    `${precondition}, terms: “{shrink}” is no group of words: docs/dataset.md lists them`,
  ),
  pack(
    'a term with an empty part',
    `${P}.terms`,
    ['lower duties', 'duty +'],
    `${precondition}, terms: “duty +” has an empty part: put words on both sides of each “+”`,
  ),
];

const sayings: BrokenPack[] = [
  pack(
    'an official who is not on file',
    `${S}.official`,
    'bob-south',
    `${statement}, official: no official has the id “bob-south”: correct it or add the official`,
  ),
  pack(
    'a day after the official left office',
    `${S}`,
    {
      ...dossiers[0]?.statements[0],
      date: '2025-07-01',
      source: { ...dossiers[0]?.statements[0]?.source, published: null },
      verified: [{ on: '2025-07-02', how: 'same page', url: 'https://example.org/news' }],
    },
    `${statement}, date: no office of Ada North covers 2025-07-01: add the office held then, or correct the dates`,
  ),
  pack(
    'a stance on an unknown precondition',
    `${S}.stance`,
    { 'lower-duties': 'demands', 'free-trade': 'demands' },
    `${statement}, stance.free-trade: no precondition of this dossier has the id “free-trade”: correct it or remove the stance`,
  ),
  pack(
    'more than sixty words',
    `${S}.words`,
    'word '.repeat(61).trim(),
    `${statement}, words: has 61 words: quote at most 60, with […] where words are left out`,
  ),
  pack(
    'a bracket that is not closed',
    `${S}.words`,
    'They [the ministers must come down',
    `${statement}, words: [ and ] do not match: complete the pair`,
  ),
  pack(
    'a closing mark without an opening one',
    `${S}.words`,
    'No talks” before that',
    `${statement}, words: “ and ” do not match: complete the pair`,
  ),
  pack(
    'a lone straight mark in another wording',
    `${S}.alt.0.words`,
    'Duties "must fall',
    `${statement}, alt.0.words: has an odd number of " marks: complete the pair`,
  ),
  pack(
    'a derived day without its reason',
    `${S}.datePrecision`,
    'derived',
    `${statement}, note: the day is derived: say in the note how it is known`,
  ),
  pack(
    'a page older than what it reports',
    `${S}.source.published`,
    '2025-01-31',
    `${statement}, source.published: 2025-01-31 is before the statement, 2025-02-03: correct one of the two`,
  ),
  pack(
    'found words without their page',
    `${S}.verified.0.url`,
    null,
    `${statement}, verified.0.url: is null, but the words were found (“same page”): give the page that shows them`,
  ),
  pack(
    'a page for words not found',
    `${S}`,
    {
      ...dossiers[0]?.statements[0],
      verified: [{ on: '2025-02-10', how: 'not found', url: 'https://example.org/news' }],
      caution: 'Not found again.',
    },
    `${statement}, verified.0.url: gives a page for words that were not found: set it to null, or correct “how”`,
  ),
  pack(
    'words not found and no warning',
    `${S}.verified`,
    [{ on: '2025-02-10', how: 'not found', url: null }],
    `${statement}, caution: is null, but the words were not found again: tell the reader what is doubtful`,
  ),
  pack(
    'a check before the event',
    `${S}.verified.0.on`,
    '2025-02-01',
    `${statement}, verified.0.on: 2025-02-01 is before the statement, 2025-02-03: correct one of the two`,
  ),
  pack(
    'checks that are out of order',
    `${S}.verified`,
    [
      { on: '2025-04-10', how: 'copied', url: 'https://example.org/news' },
      { on: '2025-03-10', how: 'same page', url: 'https://example.org/news' },
    ],
    `${statement}, verified.1.on: 2025-03-10 comes after 2025-04-10 in the list: put checks in order of their days`,
  ),
  pack(
    'a statement that nobody ever read',
    `${S}.verified`,
    [],
    `${statement}, verified: is empty: say when and on which page the words were read`,
  ),
  pack(
    'a reprint that does not say of what',
    `${S}.source`,
    { ...dossiers[0]?.statements[0]?.source, kind: 'reprint' },
    `${statement}, source.publisher: does not name whose text is reprinted: write “Reuters via Example News”`,
  ),
  pack(
    'a second source on the host of the first',
    `${S}.source`,
    {
      ...dossiers[0]?.statements[0]?.source,
      second: { url: 'https://www.example.org/copy', publisher: null, title: null, published: null },
    },
    `${statement}, source.second.url: is on example.org like the source: name an independent one, or leave it out`,
  ),
  pack(
    'a copy of a page from before the words',
    `${S}.source`,
    {
      ...dossiers[0]?.statements[0]?.source,
      archived: { url: 'https://web.archive.org/web/2025/x', on: '2025-02-02' },
    },
    `${statement}, source.archived.on: 2025-02-02 is before the statement, 2025-02-03: correct one of the two`,
  ),
  pack(
    'original words of what is no translation',
    `${S}.original`,
    { words: 'Die Zölle müssen sinken', language: 'de' },
    `${statement}, translation: is null beside original words: say through whom they came into English`,
  ),
  pack(
    'original words in English',
    `${S}`,
    {
      ...dossiers[0]?.statements[0],
      translation: 'from Northlandic',
      original: { words: 'Duties must fall', language: 'en-GB' },
    },
    `${statement}, original.language: is English: the words themselves are the original then, so leave it out`,
  ),
  pack(
    'original words that are the translation again',
    `${S}`,
    {
      ...dossiers[0]?.statements[0],
      translation: 'from Northlandic',
      original: { words: 'The duties must come down before we talk.', language: 'de' },
    },
    `${statement}, original.words: are the words themselves: give them in the language in which they were said`,
  ),
  pack(
    'original words in a language that is no code',
    `${S}.original`,
    { words: 'Die Zölle müssen sinken', language: 'German' },
    `${statement}, original.language: must be a code of a language: “zh”, “ru”, “fa”`,
  ),
  pack(
    'one statement under two ids',
    'dossiers.0.statements',
    andCopy(dossiers[0]?.statements ?? [], { id: 'ns-ada-north-2025-02-03-b', stance: { 'lower-duties': 'warns' } }),
    'north-south.json, ns-ada-north-2025-02-03-b, words: are those of ns-ada-north-2025-02-03, the same day: join the two records',
  ),
];

const heads: BrokenPack[] = [
  pack(
    'a period that ends after the day of the data',
    'dossiers.0.period.to',
    '2026-03-01',
    `${dossier}, period.to: 2026-03-01 is later than asOf, 2025-12-31: bring asOf up to date`,
  ),
  pack(
    'a dossier that was followed beyond its last day of work',
    'dossiers.0.followedUntil',
    '2026-01-05',
    `${dossier}, followedUntil: 2026-01-05 is later than asOf, 2025-12-31: nobody followed it beyond the last work on it`,
  ),
  pack(
    'a statement from after the day until which the dossier was followed',
    'dossiers.0.followedUntil',
    '2025-05-01',
    'north-south.json, ns-ada-north-2025-05-02, date: 2025-05-02 is later than followedUntil, 2025-05-01: bring followedUntil up to date',
  ),
  pack(
    'a development from after that day',
    'dossiers.0',
    {
      ...dossiers[0],
      followedUntil: '2025-04-30',
      statements: [dossiers[0]?.statements[0], { ...dossiers[0]?.statements[1], date: '2025-04-20' }],
    },
    `${precondition}, developments.1.date: 2025-05-01 is later than followedUntil, 2025-04-30: bring followedUntil up to date`,
  ),
  pack(
    'a period that begins after a statement',
    'dossiers.0.period.from',
    '2025-02-04',
    `${statement}, date: 2025-02-03 is outside the dossier’s period, 2025-02-04 to now: correct it or widen the period`,
  ),
  pack(
    'two parties of one name',
    'dossiers.0.parties.1.name',
    'Northland',
    `${dossier}, parties: two parties are called “Northland”: join them`,
  ),
  pack(
    'a term that stands for both parties',
    'dossiers.0.parties.1.terms',
    ['Southland', 'Northland'],
    `${dossier}, parties: “Northland” stands for two parties: leave it to the one that news means`,
  ),
];

export const BROKEN_PACKS: readonly BrokenPack[] = [
  ...shape,
  ...persons,
  ...demands,
  ...nearTerms,
  ...sayings,
  ...heads,
];
