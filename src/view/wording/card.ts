import type { IsoDate } from '../../model/dates.ts';
import type { Followed } from '../../model/followed.ts';
import type { Tenure } from '../../model/office.ts';
import type { Precondition, Statement } from '../../model/record.ts';
import { capitalised } from './capitalised.ts';
import { dateInWords } from './dates.ts';
import { phrases, say, sayAround, sayCount } from './say.ts';

const OFFICE = { place: 'office' } as const;

/** The notes that most statements have, which are said in the reader’s language. */
const KNOWN_NOTES: Readonly<Record<string, 'card_translator_unnamed' | 'card_translation_unknown'>> = {
  'a translation; the page does not name the translator': 'card_translator_unnamed',
  'not stated whether these words are a translation': 'card_translation_unknown',
};

/** The card, and what popup and the page of the record share with it. */
export const card = phrases({
  close: 'card_close',
  pin: 'card_pin',
  unpin: 'card_unpin',
  copy: 'card_copy',
  copied: 'card_copied',
  siteOff: 'card_site_off',
  allOnPrecondition: 'card_all_on_precondition',
  allByOfficial: 'card_all_by_official',
  marksHere: 'card_marks_here',
  followed: ({ from, to }: Followed) =>
    from === to
      ? say('card_followed_until', { date: dateInWords(to) })
      : say('card_followed_between', { from: dateInWords(from), to: dateInWords(to) }),
  gone: 'card_gone',

  office: (title: string, body: string, country: string) =>
    body.includes(country) ? say('card_office_of_body', { title, body }) : say('card_office', { title, body, country }),
  /** The sentence about an office around its name: as it is, last known, or left. */
  tenure: (tenure: Tenure): readonly (string | typeof OFFICE)[] => {
    if (tenure.kind === 'held') return [OFFICE];
    const date = dateInWords(tenure.on);
    const key = tenure.kind === 'left' ? 'card_office_left' : 'card_office_last_known';
    return sayAround(key).map((piece) => (typeof piece === 'string' ? piece : piece.place === 'date' ? date : OFFICE));
  },
  officeUnknown: 'card_office_unknown',
  outsideRecord: 'card_outside_record',
  unnamed: (times: number) => sayCount('card_unnamed', times),
  speakerUnknown: 'card_speaker_unknown',

  recordedOn: (date: IsoDate) => say('card_recorded_on', { date: dateInWords(date) }),
  bearsOn: 'card_bears_on',
  status: (then: string | null, latest: string) =>
    then === null ? say('card_status_latest', { latest }) : say('card_status_then_latest', { then, latest }),

  saidBefore: 'card_said_before',
  saidSince: (count: number) => say('card_said_since', { count }),
  moreStatements: (count: number) => sayCount('card_more_statements', count),
  noneBefore: 'card_none_before',
  noneSince: 'card_none_since',
  noneAtAll: 'card_none_at_all',
  /** The note of a statement as a sentence: what follows “Translated”, or a sentence of its own. */
  translated: (note: string) => {
    const key = KNOWN_NOTES[note];
    if (key) return say(key);
    return /^(from|by|through|via) /.test(note) ? say('card_translated', { note }) : capitalised(note);
  },
  caution: 'card_caution',
  source: 'card_source',
  original: 'card_original',
  secondSource: 'card_second_source',
  archivedCopy: 'card_archived',
  opensTab: 'card_opens_tab',

  developments: 'card_developments',
  /** Only what a page says was the first report is called so. */
  firstReported: ({ date, saysFirst }: NonNullable<Precondition['firstReported']>) =>
    say(saysFirst ? 'card_first_reported' : 'card_earliest_report', { date: dateInWords(date) }),
  thisArticle: 'card_this_article',
  allDevelopments: (count: number) => sayCount('card_all_developments', count),
  fewerDevelopments: 'card_fewer_developments',

  officeThen: 'card_office_then',
  officeNow: 'card_office_now',
  sameOffice: 'card_same_office',
  officeNone: 'card_office_none',
  onThisPage: 'card_on_this_page',
  notQuoted: 'card_not_quoted',
  stance: 'card_stance',
  /** A stance and the day of the words that took it. */
  stanceOn: () => sayAround('card_stance_on'),
  reported: 'card_reported',
  reportedSpeech: 'card_reported_speech',
});

/** What is to be known of a statement's day; nothing when it is plain. */
export function precisionInWords(precision: Statement['datePrecision']): string {
  switch (precision) {
    case 'day':
      return '';
    case 'derived':
      return say('card_precision_derived');
    case 'open':
      return say('card_precision_open');
  }
}
