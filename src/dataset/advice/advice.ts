import type { Problem } from '../problem.ts';

/** The rules that a record should keep beyond what makes it usable. */
export type RuleId =
  | 'office-without-a-day'
  | 'office-without-as-of'
  | 'office-not-told'
  | 'weak-host'
  | 'late-first-report'
  | StyleRuleId;

/** The rules of docs/house-style.md. */
export type StyleRuleId =
  | 'quotes'
  | 'percent'
  | 'names'
  | 'capital'
  | 'remark'
  | 'tense'
  | 'subject'
  | 'stop'
  | 'spaces';

/** Something that should be better: a warning for packs, and for our own record an error where the rule is held. */
export interface Advice extends Problem {
  readonly rule: RuleId;
}
