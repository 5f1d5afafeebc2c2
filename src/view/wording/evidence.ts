import type { Mention } from '../../model/findings.ts';
import type { Evidence, UnresolvedReason } from '../../model/quotation.ts';
import { phrases } from './say.ts';

/** How the speaker of a quotation was recognised. */
export const EVIDENCE: Readonly<Record<Evidence, string>> = phrases({
  'full-name': 'evidence_full_name',
  surname: 'evidence_surname',
  office: 'evidence_office',
  pronoun: 'evidence_pronoun',
  'carried-over': 'evidence_carried_over',
});

export const MENTION_EVIDENCE: Readonly<Record<Mention['evidence'], string>> = phrases({
  'full-name': 'mention_full_name',
  surname: 'mention_surname',
  office: 'mention_office',
});

export const UNRESOLVED: Readonly<Record<UnresolvedReason, string>> = phrases({
  'no-source': 'unresolved_no_source',
  ambiguous: 'unresolved_ambiguous',
  unsure: 'unresolved_unsure',
  'no-antecedent': 'unresolved_no_antecedent',
});
