import type { GateReason } from '../model/article.ts';
import { daysBetween, type IsoDate } from '../model/dates.ts';
import type { Mention, PassageRole } from '../model/findings.ts';
import type { Wrong } from '../model/objection.ts';
import type { Evidence, UnresolvedReason } from '../model/quotation.ts';
import type { Verdict } from '../model/reading.ts';
import type { Precondition, Stance, Statement, Status } from '../model/record.ts';
import type { QueryField } from '../model/record-query.ts';
import type { AccessMode, Layer } from '../model/settings.ts';

/*
 * Every sentence that a reader sees stands here and nowhere else: plain, precise English.
 * Marks of quotation are typographic; dates are written out; nothing is said twice.
 */

const LOCALE = 'en-GB';
const WHOLE_DATE = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT_MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'short', timeZone: 'UTC' });
const SHORT_MONTH_AND_YEAR = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const PLURAL = new Intl.PluralRules(LOCALE);
const NUMBER = new Intl.NumberFormat(LOCALE);

/** "1 quotation", "4 quotations", "1,204 quotations". */
export function counted(count: number, one: string, many: string): string {
  return `${NUMBER.format(count)} ${PLURAL.select(count) === 'one' ? one : many}`;
}

/** "8 April 2025", and for dates known less well "April 2025" or "2025". */
export function dateInWords(date: string): string {
  const { length } = date.split('-');
  if (length === 1) return date;
  return (length === 2 ? MONTH : WHOLE_DATE).format(new Date(length === 2 ? `${date}-01` : date));
}

/** "8 days", "about 3 months", "about 6 years": days are kept as long as a reader can picture them. */
function stretch(days: number): string {
  if (days < 60) return counted(days, 'day', 'days');
  const months = Math.round(days / 30.44);
  if (months < 24) return `about ${counted(months, 'month', 'months')}`;
  return `about ${counted(Math.round(days / 365.25), 'year', 'years')}`;
}

/** "8 days before this article", "about 3 months after this article", "on the day of this article". */
export function distance(article: IsoDate, date: IsoDate): string {
  const days = daysBetween(article, date);
  if (days === 0) return 'on the day of this article';
  return `${stretch(Math.abs(days))} ${days < 0 ? 'before' : 'after'} this article`;
}

/** What a passage says of a precondition. */
export const ROLES: Readonly<Record<PassageRole, string>> = {
  demanded: 'a party demands it',
  reported: 'it is reported as a demand',
  met: 'it was met or dropped',
  denied: 'it is refused or denied',
  mentioned: 'it is mentioned',
};

export const VERDICTS: Readonly<Record<Verdict, { readonly word: string; readonly meaning: string }>> = {
  verbatim: { word: 'Word for word', meaning: 'The article gives the recorded words whole.' },
  truncated: { word: 'Cut short', meaning: 'The article gives part of the recorded words.' },
  altered: { word: 'Altered', meaning: 'The article’s words differ from the recorded ones.' },
  stitched: { word: 'Stitched', meaning: 'The article joins words of two statements as one.' },
  'not-on-record': { word: 'Not on record', meaning: 'The bundled record does not hold these words.' },
};

export const STATUSES: Readonly<Record<Status, string>> = {
  demanded: 'demanded',
  contested: 'contested',
  'partly-met': 'partly met',
  met: 'met',
  rejected: 'rejected',
  dropped: 'dropped',
  superseded: 'superseded',
};

export const BASES: Readonly<Record<Precondition['basis'], { readonly word: string; readonly meaning: string }>> = {
  reported: { word: 'Reported', meaning: 'Known from unnamed sources only; no official has said it publicly.' },
  'on-record': { word: 'On record', meaning: 'An official has said it publicly.' },
};

export const STANCES: Readonly<Record<Stance, string>> = {
  demands: 'demands',
  refuses: 'refuses',
  restates: 'restates',
  denies: 'denies',
  warns: 'warns',
  offers: 'offers',
  concedes: 'concedes',
};

export const EVIDENCE: Readonly<Record<Evidence, string>> = {
  'full-name': 'Named in full next to the words.',
  surname: 'Named by surname, after a full name earlier in the article.',
  office: 'Named by office; only one person held it that day.',
  pronoun: 'A pronoun next to the words stands for this person.',
  'carried-over': 'Carried over from the quotation before; no other speaker comes between.',
};

export const MENTION_EVIDENCE: Readonly<Record<Mention['evidence'], string>> = {
  'full-name': 'Named in full.',
  surname: 'Named by surname.',
  office: 'Named by office; only one person held it that day.',
};

/** What a reader can say against a mark. */
export const OBJECTIONS: Readonly<Record<Wrong, string>> = {
  'wrong-person': 'Wrong person',
  'not-a-quotation': 'Not a quotation',
  'wrong-precondition': 'Wrong precondition',
};

export const objected = {
  ask: 'Is this wrong?',
  title: (wrong: string) => `You said: ${wrong.toLowerCase()}`,
  text: 'On this page these words are no longer marked so, also when you come back. That is kept in this browser only.',
  undo: 'Undo',
  hidden: (marks: number) => `${counted(marks, 'mark', 'marks')} hidden by you`,
  showAgain: 'Show again',
} as const;

export const UNRESOLVED: Readonly<Record<UnresolvedReason, string>> = {
  'no-source': 'Nobody is named near these words.',
  ambiguous: 'Two or more people could have said this.',
  unsure: 'It is not clear enough whose words these are.',
  'no-antecedent': 'A pronoun stands for the speaker, and nobody before it fits.',
};

export const LAYERS: Readonly<Record<Layer, { readonly one: string; readonly many: string }>> = {
  quotation: { one: 'Quotation', many: 'Quotations' },
  official: { one: 'Official', many: 'Officials' },
  precondition: { one: 'Precondition', many: 'Preconditions' },
};

export const GATE: Readonly<Record<GateReason, string>> = {
  'news-markup': 'The page calls itself a news article.',
  'looks-like-news': 'Date, byline, address and text look like a news article.',
  'asked-by-reader': 'Read because you asked.',
  'no-text': 'There is no text on it long enough to be an article.',
  'not-an-article': 'It looks like a front page, a list or a discussion rather than one article.',
  'other-language': 'Proviso can read only English so far.',
};

/** "the " for names of countries and bodies that English does not leave bare; the record holds them without it. */
function articleFor(name: string): string {
  return /^(United |European |Netherlands|Philippines|Palestinian |Czech )|\b(Union|Authority|Republic|Commission)$/.test(
    name,
  )
    ? 'the '
    : '';
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const askDate = {
  undated: 'The page does not tell its date, so statements cannot be placed before or after it.',
  given: (date: string) => `By the date you gave for this page: ${date}.`,
  label: 'When was the article published?',
  use: 'Use this date',
};

export const card = {
  close: 'Close',
  pin: 'Pin',
  unpin: 'Unpin',
  copy: 'Copy citation',
  copied: 'Copied',
  siteOff: 'Off for this site',
  allOnPrecondition: 'All statements on this precondition',
  allByOfficial: 'All statements by this official',
  marksHere: 'Marks at this place',
  dataAsOf: (date: IsoDate) => `Data as of ${dateInWords(date)}`,
  gone: 'This mark is no longer part of the page’s reading.',

  office: (title: string, body: string, country: string) =>
    body.includes(country) ? `${title}, ${body}` : `${title}, ${body}, ${country}`,
  officeUnknown: 'Office on the day of the article not known',
  outsideRecord: 'Not in the record of officials',
  unnamed: (times: number) =>
    times === 1
      ? 'Unnamed. The article quotes this person once.'
      : `Unnamed. The article quotes the same person ${NUMBER.format(times)} times.`,
  speakerUnknown: 'Speaker not clear',

  recordedOn: (date: IsoDate) => `Recorded ${dateInWords(date)}`,
  bearsOn: 'Bears on',
  status: (then: string | null, latest: string) =>
    then === null ? `latest status: ${latest}` : `${then} on the day of the article, latest: ${latest}`,

  saidBefore: 'Said before',
  saidSince: (count: number) => `Said since (${NUMBER.format(count)})`,
  moreStatements: (count: number) => `Show ${counted(count, 'more statement', 'more statements')}`,
  noneBefore: 'Nothing on record from before this article.',
  noneSince: 'Nothing on record since.',
  noneAtAll: 'Nothing on record about this.',
  translated: (note: string) => (/^(translated|interpreted)/i.test(note) ? note : `Translated ${note}`),
  caution: 'Caution',
  datePrecision: {
    day: '',
    derived: 'day worked out from the source',
    open: 'exact day uncertain',
  } satisfies Record<Statement['datePrecision'], string>,
  source: 'Source',
  opensTab: '(opens in a new tab)',

  why: 'Why this match?',
  describedAs: 'Described in the article, not named',
  whySpeaker: 'Speaker',
  whyQuotation: 'Quotation',
  whyCue: 'Cue',
  reported: 'In other words',
  reportedSpeech:
    'The article reports this in its own words. Only words in quotation marks are held against the record.',
  whySource: 'Named as',
  whyMention: 'Recognised',
  whyTerms: 'Words seen',
  whyRole: 'Said of it',
  whyVerdict: 'Record',
  confidence: (share: number) => `${Math.round(share * 100)} % sure`,

  /** The words around the two parties: "China wants this of the United States". */
  wants: (by: string, of: string) => ({
    before: capitalised(articleFor(by)),
    between: ` wants this of ${articleFor(of)}`,
  }),
  firstReported: (date: IsoDate) => `First reported ${dateInWords(date)}`,
  developments: 'How it developed',
  thisArticle: 'This article',
  allDevelopments: (count: number) => `Show all ${counted(count, 'development', 'developments')}`,
  fewerDevelopments: 'Show fewer',

  officeThen: 'Office then',
  officeNow: 'Office now',
  sameOffice: '(then and now)',
  officeNone: 'none known',
  onThisPage: 'Quoted on this page',
  notQuoted: 'Named on this page, not quoted.',
  stance: 'Latest stance on record',
} as const;

const together = new Intl.ListFormat(LOCALE);

/** The article's words against the recorded ones. */
export const diff = {
  key: { removed: 'recorded, not in the article', added: 'in the article, not recorded', 'left-out': 'left out' },
  /** Heard, not seen: the marks of the comparison in words. */
  spoken: { removed: 'recorded only: ', added: 'article only: ', 'left-out': 'left out: ', end: '; ' },
  otherWording: 'Compared with the wording of',
  numbers: (record: readonly string[], article: readonly string[]) => {
    if (article.length === 0) return `Number dropped: ${together.format(record)}`;
    if (record.length === 0) return `Number added: ${together.format(article)}`;
    return `Number changed: ${together.format(record)} on record, ${together.format(article)} in the article`;
  },
  'negation-lost': (word: string) => `Negation lost: the recorded “${word}” is missing in the article`,
  'negation-added': (word: string) => `Negation added: “${word}” is not in the recorded words`,
  'negation-cut': (word: string) => `Negation cut off: the words left out just before hold “${word}”`,
} as const;

/** Words cut at a space, with an ellipsis, where they are longer than `most` characters. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}

/** Developments and statements along time. */
export const plot = {
  others: 'Others',
  developments: 'How it developed',
  saidBy: (side: string) => `Said by ${articleFor(side)}${side}`,
  saidByOthers: 'Said by others',
  described: (label: string) => `${label}, over time. Arrow keys move from sign to sign.`,
  hint: 'Point at a sign, or move among them with the arrow keys, to read what it stands for.',
  table: 'As a table',
  columns: { date: 'Date', line: 'Line', what: 'What', source: 'Source' },
  article: (date: IsoDate) => `This article, ${dateInWords(date)}`,
  shortened: 'half a year or more without an entry, drawn short',
  tick: (date: IsoDate, names: 'year' | 'month' | 'month-and-year') => {
    const day = new Date(date);
    if (names === 'year') return String(day.getUTCFullYear());
    return (names === 'month' ? SHORT_MONTH : SHORT_MONTH_AND_YEAR).format(day);
  },
} as const;

export const switches = {
  everything: 'All marks',
  layers: 'Kinds',
  topics: 'Topics of preconditions',
  /** Stands for a marked word in the samples of the three layers. */
  sample: 'Aa',
} as const;

export const popup = {
  title: 'Proviso',
  reading: 'Reading the page…',
  options: 'Options',
  record: 'Browse the record',
  notRead: {
    title: 'Not read yet',
    text: 'Proviso reads this page when you click its icon in the toolbar while the page is in front. It sends nothing, and keeps nothing but what you mark as wrong.',
    action: 'Read this page',
  },
  noAccess: {
    title: 'This page cannot be read',
    text: 'Browsers let no extension read their own pages, the extension store or their PDF viewer.',
  },
  failed: {
    title: 'Reading failed',
    text: 'Something went wrong on our side; the page itself is unharmed.',
    action: 'Try again',
  },
  notArticle: { title: 'Not read as an article', action: 'Read it anyway' },
  otherLanguage: { title: 'Not in English' },
  siteOff: {
    title: (host: string) => `Off on ${host}`,
    text: 'You switched Proviso off for this site. It reads nothing here.',
    action: 'Switch on here',
  },
  empty: {
    title: 'Nothing found',
    text: 'The article was read. It quotes nobody and touches no negotiation in the record.',
  },
  undated: 'Date not known',
  summary: {
    quotations: (n: number) => counted(n, 'quotation', 'quotations'),
    speakers: (n: number) => counted(n, 'speaker', 'speakers'),
    preconditions: (n: number) => counted(n, 'precondition', 'preconditions'),
  },
  preconditions: 'Preconditions in this article',
  absent: (n: number) => `${counted(n, 'precondition', 'preconditions')} of these talks not mentioned`,
  officials: 'Officials',
  quotations: 'Quotations',
  show: 'Show on the page',
  here: (host: string) => `Read on ${host}`,
  passages: (n: number) => counted(n, 'passage in the article', 'passages in the article'),
  statements: (n: number) => counted(n, 'statement on record', 'statements on record'),
  mentions: (n: number) => `named ${n === 1 ? 'once' : n === 2 ? 'twice' : `${NUMBER.format(n)} times`}`,
} as const;

export const access: Readonly<Record<AccessMode, { readonly title: string; readonly text: string }>> = {
  click: {
    title: 'Only when I click',
    text: 'Proviso reads a page when you click its icon, and no other. It needs no further permission.',
  },
  sites: {
    title: 'On these news sites',
    text: 'Articles are marked as soon as they open, on a list of publishers that you can edit.',
  },
  everywhere: {
    title: 'On every site that looks like a news article',
    text: 'Each page is looked at; only news articles are read and marked.',
  },
};

export const welcome = {
  brand: 'Proviso',
  title: 'Read the news with its record at hand',
  lead: 'Proviso marks who is quoted, which officials appear and which preconditions for negotiations an article talks about. Point at a mark to see what was said before that article, and since.',
  demoTitle: 'Try it',
  demoHint:
    'Point at a mark, or move to it with the Tab key. The card is made from the record that comes with Proviso.',
  demoNote: 'Sample text in our own words, about the reported Chinese conditions of April 2025.',
  demoWaiting: 'Reading the sample…',
  demoFailed: 'The sample could not be read just now. Reload this page to try again.',
  accessTitle: 'When may Proviso read a page?',
  accessLead: 'You can change this at any time in the options. “Off for this site” is one click.',
  grant: 'Allow',
  keep: 'Keep this choice',
  granted: 'Done. Open a news article to see it at work.',
  declined: 'The browser did not allow it, so Proviso stays with “Only when I click”.',
  clickChosen: 'Done. Open a news article and click the Proviso icon in the toolbar.',
  siteList: (n: number) => `See the ${counted(n, 'site', 'sites')}`,
  keysTitle: 'Without a mouse',
  keys: [
    { key: 'Tab', text: 'moves through a card: its links, its buttons, its sections' },
    { key: 'Esc', text: 'closes the card' },
    { key: 'Enter', text: 'in the popup’s lists goes to the passage on the page and opens its card' },
  ],
  privacyTitle: 'What stays with you',
} as const;

export const privacy =
  'Everything happens in your browser. What you read, and that you read it, is never sent anywhere; only a source link that you open yourself leaves the page.';

export const options = {
  title: 'Proviso options',
  access: 'When Proviso may read a page',
  needsGrant: 'The browser has not allowed this yet.',
  grant: 'Allow',
  declined: 'The browser did not allow it. Nothing was changed.',
  sites: 'News sites',
  sitesHelp: 'A site stands for all its subdomains.',
  addSite: 'Add a site',
  sitePlaceholder: 'example.org',
  add: 'Add',
  badSite: (typed: string) => `“${typed}” is not the address of a site.`,
  remove: 'Remove',
  removeSite: (host: string) => `Remove ${host}`,
  useList: 'Use the list we suggest',
  noSites: 'No site yet.',
  off: 'Switched off for these sites',
  noneOff: 'None.',
  marks: 'What is marked',
  reset: 'Reset to defaults',
  resetDone: 'All options are at their defaults.',
  objections: 'What you called wrong',
  objectionsHelp:
    'Under “Why this match?” on a card you can say that a mark is wrong. It is then hidden on that page. Proviso keeps the page’s address, the words and their sentence in this browser, and sends them to nobody.',
  objectionsKept: (marks: number, pages: number) =>
    `${counted(marks, 'objection', 'objections')} on ${counted(pages, 'page', 'pages')}.`,
  noObjections: 'None.',
  objectionsDeleted: 'Deleted. The marks are shown again.',
  saveObjections: 'Save as test cases',
  deleteObjections: 'Delete them all',
  data: 'The record',
  browse: 'Browse and search it',
  dataHolds: (statements: number, dossiers: number) =>
    `${counted(statements, 'statement', 'statements')} in ${counted(dossiers, 'negotiation', 'negotiations')}, each with its source. It comes with the extension.`,
  privacy: 'Privacy',
} as const;

/** The page of the record. */
export const record = {
  brand: 'Proviso',
  title: 'The record',
  pages: 'Pages of Proviso',
  options: 'Options',
  loading: 'Opening the record…',
  failed: 'The record could not be opened. Reload this page to try again.',
  lead: (statements: number, preconditions: number, dossiers: number) =>
    `${counted(statements, 'statement', 'statements')} on ${counted(preconditions, 'precondition', 'preconditions')} in ${counted(dossiers, 'negotiation', 'negotiations')}: the officials’ own words, dated, each with its source.`,
  negotiations: 'Negotiations',
  allNegotiations: 'All negotiations',
  unknownDossier: {
    title: 'Not in the record',
    text: 'The record holds no negotiation of this name. The link may be from an older version.',
    action: 'See all negotiations',
  },
  period: (from: IsoDate, to: IsoDate | null) =>
    to
      ? `${dateInWords(from.slice(0, 7))} to ${dateInWords(to.slice(0, 7))}`
      : `since ${dateInWords(from.slice(0, 7))}`,
  preconditions: (n: number) => counted(n, 'precondition', 'preconditions'),
  statements: (n: number) => counted(n, 'statement', 'statements'),
  parties: 'Parties',
  overview: 'Over time',
  preconditionsTitle: 'Preconditions',
  showStatements: (n: number) => `Show ${n === 1 ? 'the statement' : `all ${NUMBER.format(n)} statements`} on it`,
  statementsTitle: 'Statements',
  onThisPage: 'On this page',
  searchAll: 'Search all statements',
  searchHere: 'Search these statements',
  searchHelp: 'Words, names, places. “Words in quotation marks” must stand together.',
  filtersTitle: 'Filters',
  filters: {
    dossier: 'Negotiation',
    official: 'Official',
    side: 'Side',
    precondition: 'Precondition',
    stance: 'Stance (our judgement)',
    from: 'From',
    to: 'Until',
    checked: 'Checked',
  },
  any: 'Any',
  choice: (label: string, count: number) => `${label} (${NUMBER.format(count)})`,
  checked: { found: 'By a second reading', clear: 'By a second reading, no caution' },
  verified: {
    'same page': (on: IsoDate) => `checked at the source on ${dateInWords(on)}`,
    'other page': (on: IsoDate) => `checked on another page on ${dateInWords(on)}`,
    'read once': (on: IsoDate) => `read once at the source on ${dateInWords(on)}, not compared again`,
    'not found': (on: IsoDate) => `not found again on ${dateInWords(on)}`,
  } satisfies Record<Statement['verified']['how'], (on: IsoDate) => string>,
  order: 'Order',
  orders: { best: 'Best match', newest: 'Newest first', oldest: 'Oldest first' },
  clear: 'Clear search and filters',
  showMore: (step: number, left: number) =>
    step < left ? `Show ${NUMBER.format(step)} more of ${NUMBER.format(left)}` : `Show the last ${NUMBER.format(step)}`,
  nothing: {
    title: 'Nothing on record fits all of this.',
    lift: 'Leave one thing out:',
    keep: 'Keep one thing only:',
    advice: 'Try fewer or other words, or begin anew.',
    only: {
      dossier: 'This negotiation',
      q: 'The words searched for',
      official: 'This official',
      side: 'This side',
      precondition: 'This precondition',
      stance: 'This stance',
      from: 'From this day on',
      to: 'Until this day',
      checked: 'What was checked',
      order: 'This order',
    } satisfies Record<QueryField, string>,
    without: {
      dossier: 'In all negotiations',
      q: 'Without the words searched for',
      official: 'By any official',
      side: 'From any side',
      precondition: 'On any precondition',
      stance: 'With any stance',
      from: 'However early',
      to: 'However late',
      checked: 'Checked or not',
      order: 'In any order',
    } satisfies Record<QueryField, string>,
  },
} as const;

export const citation = {
  precondition: (label: string, by: string, of: string, basis: Precondition['basis']) =>
    `${label} (${articleFor(by)}${by} of ${articleFor(of)}${of}; ${BASES[basis].word.toLowerCase()})`,
} as const;
