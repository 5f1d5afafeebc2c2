import { phrases, say, sayCount } from './say.ts';

export const options = phrases({
  title: 'options_title',
  access: 'options_access',
  needsGrant: 'options_needs_grant',
  grant: 'options_grant',
  declined: 'options_declined',
  sites: 'options_sites',
  sitesHelp: 'options_sites_help',
  addSite: 'options_add_site',
  sitePlaceholder: 'options_site_placeholder',
  add: 'options_add',
  badSite: (typed: string) => say('options_bad_site', { typed }),
  remove: 'options_remove',
  removeSite: (host: string) => say('options_remove_site', { host }),
  useList: 'options_use_list',
  noSites: 'options_no_sites',
  off: 'options_off',
  noneOff: 'options_none_off',
  marks: 'options_marks',
  reset: 'options_reset',
  resetDone: 'options_reset_done',
  objections: 'options_objections',
  objectionsHelp: 'options_objections_help',
  objectionsKept: (marks: number, pages: number) =>
    say('options_objections_kept', {
      objections: sayCount('options_objections_kept_objections', marks),
      pages: sayCount('options_objections_kept_pages', pages),
    }),
  noObjections: 'options_no_objections',
  objectionsDeleted: 'options_objections_deleted',
  saveObjections: 'options_save_objections',
  deleteObjections: 'options_delete_objections',
  data: 'options_data',
  browse: 'options_browse',
  dataHolds: (statements: number, dossiers: number) =>
    say('options_data_holds', {
      statements: sayCount('options_data_holds_statements', statements),
      negotiations: sayCount('options_data_holds_negotiations', dossiers),
    }),
  privacyTitle: 'options_privacy',
  privacy: 'privacy',
});
