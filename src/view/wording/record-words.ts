import type { PassageRole } from '../../model/findings.ts';
import type { Precondition, SourceKind, Stance, Status } from '../../model/record.ts';
import { phrases } from './say.ts';

/** What a passage says of a precondition. */
export const ROLES: Readonly<Record<PassageRole, string>> = phrases({
  demanded: 'role_demanded',
  reported: 'role_reported',
  met: 'role_met',
  denied: 'role_denied',
  mentioned: 'role_mentioned',
});

export const STATUSES: Readonly<Record<Status, string>> = phrases({
  demanded: 'status_demanded',
  contested: 'status_contested',
  'partly-met': 'status_partly_met',
  met: 'status_met',
  rejected: 'status_rejected',
  dropped: 'status_dropped',
  superseded: 'status_superseded',
});

export const SOURCE_KINDS: Readonly<Record<SourceKind, string>> = phrases({
  'official-transcript': 'source_official_transcript',
  'official-text': 'source_official_text',
  agency: 'source_agency',
  paper: 'source_paper',
  broadcaster: 'source_broadcaster',
  reprint: 'source_reprint',
});

interface BasisWords {
  readonly word: string;
  /** The word in the middle of a sentence. */
  readonly within: string;
  readonly meaning: string;
}

export const BASES: Readonly<Record<Precondition['basis'], BasisWords>> = phrases({
  reported: { word: 'basis_reported', within: 'basis_reported_within', meaning: 'basis_reported_meaning' },
  'on-record': { word: 'basis_on_record', within: 'basis_on_record_within', meaning: 'basis_on_record_meaning' },
});

export const STANCES: Readonly<Record<Stance, string>> = phrases({
  demands: 'stance_demands',
  refuses: 'stance_refuses',
  restates: 'stance_restates',
  denies: 'stance_denies',
  warns: 'stance_warns',
  offers: 'stance_offers',
  concedes: 'stance_concedes',
});
