import type { Wrong } from '../../model/objection.ts';
import { phrases, sayCount } from './say.ts';

/** What a reader can say against a mark, and what the card says once it is said. */
export const OBJECTIONS: Readonly<Record<Wrong, { readonly word: string; readonly said: string }>> = phrases({
  'wrong-person': { word: 'objection_wrong_person', said: 'objection_wrong_person_said' },
  'not-a-quotation': { word: 'objection_not_a_quotation', said: 'objection_not_a_quotation_said' },
  'wrong-precondition': { word: 'objection_wrong_precondition', said: 'objection_wrong_precondition_said' },
});

export const objected = phrases({
  ask: 'objection_ask',
  text: 'objection_text',
  undo: 'objection_undo',
  hidden: (marks: number) => sayCount('objection_hidden', marks),
  showAgain: 'objection_show_again',
});
