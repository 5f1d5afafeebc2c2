import type { StyleRuleId } from './advice.ts';
import { type MarkedNames, withMarks } from './marked-names.ts';
import type { TextKind } from './own-texts.ts';
import { isRemark, isToldInThePast, lacksStop, lacksSubject } from './style-finds.ts';
import { withCapital, withCurlyMarks, withoutLastDay, withPercent, withSingleSpaces } from './style-mends.ts';

/** A rule of docs/house-style.md: it knows how a text should be, or finds what only a person can mend. */
export interface StyleRule {
  readonly id: StyleRuleId;
  readonly kinds: readonly TextKind[];
  /** What to do. */
  readonly says: string;
  readonly mend?: (text: string, names: MarkedNames) => string;
  readonly finds?: (text: string) => boolean;
}

const SENTENCES: readonly TextKind[] = ['summary', 'basis-note', 'development', 'caution'];
const ALL: readonly TextKind[] = [...SENTENCES, 'title', 'label', 'setting', 'translation'];

export const STYLE_RULES: readonly StyleRule[] = [
  { id: 'quotes', kinds: ALL, says: 'use curly marks: “ ” ‘ ’', mend: withCurlyMarks },
  { id: 'percent', kinds: ALL, says: 'write “percent”', mend: withPercent },
  { id: 'names', kinds: ALL, says: 'spell the name with its marks, as the list of officials does', mend: withMarks },
  { id: 'capital', kinds: ['setting', 'label'], says: 'begin with a capital', mend: withCapital },
  { id: 'spaces', kinds: ALL, says: 'leave single spaces, and none at the ends', mend: withSingleSpaces },
  {
    id: 'remark',
    kinds: ['summary', 'basis-note', 'development', 'setting', 'label'],
    says: 'keep remarks on the research out of what readers see: followedUntil, note and caution are for them',
    mend: withoutLastDay,
    finds: isRemark,
  },
  { id: 'stop', kinds: SENTENCES, says: 'end with a full stop', finds: lacksStop },
  { id: 'tense', kinds: ['development'], says: 'tell it in the present tense', finds: isToldInThePast },
  { id: 'subject', kinds: SENTENCES, says: 'say who: a sentence has a subject', finds: lacksSubject },
];
