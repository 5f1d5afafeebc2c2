import type { IsoDate } from '../../model/dates.ts';
import type { Check } from '../../model/record.ts';
import type { QueryField } from '../../model/record-query.ts';
import { dateInWords } from './dates.ts';
import type { FixedKey } from './keys.ts';
import { phrases, say, sayCount } from './say.ts';

/** The page of the record. */
export const record = phrases({
  brand: 'app_name',
  title: 'record_title',
  tab: (title: string) => say('record_tab', { title }),
  pages: 'record_pages',
  options: 'record_options',
  loading: 'record_loading',
  failed: 'record_failed',
  lead: (statements: number, preconditions: number, dossiers: number) =>
    say('record_lead', {
      statements: sayCount('record_lead_statements', statements),
      preconditions: sayCount('record_lead_preconditions', preconditions),
      negotiations: sayCount('record_lead_negotiations', dossiers),
    }),
  negotiations: 'record_negotiations',
  allNegotiations: 'record_all_negotiations',
  unknownDossier: {
    title: 'record_unknown_dossier_title',
    text: 'record_unknown_dossier_text',
    action: 'record_unknown_dossier_action',
  },
  period: (from: IsoDate, to: IsoDate | null) =>
    to
      ? say('record_period', { from: monthInWords(from), to: monthInWords(to) })
      : say('record_period_open', { from: monthInWords(from) }),
  preconditions: (n: number) => sayCount('record_preconditions', n),
  statements: (n: number) => sayCount('record_statements', n),
  parties: 'record_parties',
  overview: 'record_overview',
  preconditionsTitle: 'record_preconditions_title',
  showStatements: (n: number) => sayCount('record_show_statements', n),
  statementsTitle: 'record_statements_title',
  onThisPage: 'record_on_this_page',
  order: 'record_order',
  orders: { best: 'record_order_best', newest: 'record_order_newest', oldest: 'record_order_oldest' },
  showMore: (step: number, left: number) =>
    step < left ? say('record_show_more', { step, left }) : say('record_show_last', { step }),
});

const monthInWords = (date: IsoDate) => dateInWords(date.slice(0, 7));

/** When and how a statement was compared with its source. */
export function checkInWords(how: Check['how'], on: IsoDate): string {
  const date = dateInWords(on);
  switch (how) {
    case 'same page':
      return say('record_verified_same_page', { date });
    case 'other page':
      return say('record_verified_other_page', { date });
    case 'copied':
      return say('record_verified_read_once', { date });
    case 'not found':
      return say('record_verified_not_found', { date });
  }
}

/** Search and filters. */
export const search = phrases({
  all: 'record_search_all',
  here: 'record_search_here',
  help: 'record_search_help',
  filtersTitle: 'record_filters_title',
  filters: {
    dossier: 'record_filter_dossier',
    official: 'record_filter_official',
    side: 'record_filter_side',
    precondition: 'record_filter_precondition',
    stance: 'record_filter_stance',
    from: 'record_filter_from',
    to: 'record_filter_to',
    checked: 'record_filter_checked',
  },
  any: 'record_any',
  choice: (label: string, count: number) => say('record_choice', { label, count }),
  checked: { found: 'record_checked_found', clear: 'record_checked_clear' },
  clear: 'record_clear',
});

/** Nothing passes: the ways out. */
export const nothing = phrases({
  title: 'record_nothing_title',
  lift: 'record_nothing_lift',
  keep: 'record_nothing_keep',
  advice: 'record_nothing_advice',
  only: {
    dossier: 'record_only_dossier',
    q: 'record_only_q',
    official: 'record_only_official',
    side: 'record_only_side',
    precondition: 'record_only_precondition',
    stance: 'record_only_stance',
    from: 'record_only_from',
    to: 'record_only_to',
    checked: 'record_only_checked',
    order: 'record_only_order',
  } satisfies Record<QueryField, FixedKey>,
  without: {
    dossier: 'record_without_dossier',
    q: 'record_without_q',
    official: 'record_without_official',
    side: 'record_without_side',
    precondition: 'record_without_precondition',
    stance: 'record_without_stance',
    from: 'record_without_from',
    to: 'record_without_to',
    checked: 'record_without_checked',
    order: 'record_without_order',
  } satisfies Record<QueryField, FixedKey>,
});
