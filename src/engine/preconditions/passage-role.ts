import type { PassageRole } from '../../model/findings.ts';
import { remembered } from '../../model/remembered.ts';
import type { TokenRange } from '../prose/sentences.ts';
import type { Token } from '../prose/tokens.ts';
import { verbForms } from '../words/verb-forms.ts';

const forms = (verbs: string) => new Set(verbs.trim().split(/\s+/).flatMap(verbForms));

/** Where the party stands that acts in a sentence. */
export type Side = 'demanding' | 'addressed';

const DEMANDS = new Set([
  ...forms(
    'want demand insist require call urge ask press expect request hope wish object complain uphold repeat propose prefer',
  ),
  ...['seek', 'seeks', 'sought', 'seeking', 'must', 'should', 'needs', 'shall'],
]);

/** "No talks until …": these make a condition, with a negation before them or without. */
const CONDITIONS = new Set(
  'before unless until condition conditions precondition preconditions prerequisite'.split(' '),
);

const REPORTS = new Set(
  `reportedly report reports reported source sources familiar anonymity citing according unnamed briefed
  people`.split(/\s+/),
);

/** Past forms, or what is under way: "wants Washington to lift sanctions" meets nothing, "lifted sanctions" does. */
const MEETS = new Set(
  `lifted removed dropped suspended cancelled canceled waived agreed granted appointed named resumed satisfied
  fulfilled eased revoked scrapped abandoned withdrew withdrawn conceded accepted shelved paused halved consented
  initialled signed recognised recognized released freed returned lowered promised pledged gave given drops scraps
  halves suspends waives exempts grants agrees accepts handed restored reopened resumes lifts`.split(/\s+/),
);

const DENIES = new Set([
  ...forms(
    'reject refuse deny dismiss decline dispute exclude rebuff resist oppose scorn rebut spurn snub contest retort',
  ),
  ...'refusal rejection denial ruled rules ruling nonsense pretext unlikely unacceptable impossible unnecessary'.split(
    ' ',
  ),
]);

const NEGATIONS = new Set(
  `not never no nobody nothing none without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't wouldn't
  hasn't haven't hadn't neither nor`.split(/\s+/),
);

/** How many words a negation reaches ahead: "did not agree to lift". */
const REACH = 3;

/**
 * What a sentence says of a precondition it names: by its verbs, and by the side whose party acts in it. What that side
 * does with its own demand repeats it; a negation of the other side denies it. Doubtful ones are `mentioned`.
 */
export function passageRole(tokens: readonly Token[], { from, to }: TokenRange, side: Side | null = null): PassageRole {
  const words = tokens.slice(from, to).map(({ folded }) => saysOf(folded));
  const isReported = words.some(({ reports }) => reports);
  const met = words.findIndex(
    ({ meets, folded }, k) => meets || (folded === 'met' && BE.has(words[k - 1]?.folded ?? '')),
  );
  if (met >= 0 && isNegated(words, met)) return 'denied';
  const isDenied = words.some(({ denies }, k) => denies && !isNegated(words, k) && deniesHere(words, k));
  if (isDenied && side !== 'demanding') return 'denied';
  const demanded = words.findIndex((_, k) => isConditionAt(words, k) || (demandsAt(words, k) && !isNegated(words, k)));
  if (met >= 0 && met < demanded && isPerfect(words, met)) return 'met'; // "has scrapped the tax in order to …"
  if (demanded >= 0) return isReported ? 'reported' : 'demanded';
  if (met >= 0) return 'met';
  if (side === 'demanding') return isReported ? 'reported' : 'demanded';
  return side === 'addressed' && words.some(({ negates }) => negates) ? 'denied' : 'mentioned';
}

/** What a word says of a precondition by itself. */
interface Says {
  readonly folded: string;
  readonly reports: boolean;
  readonly meets: boolean;
  readonly denies: boolean;
  readonly demands: boolean;
  readonly negates: boolean;
  readonly isCondition: boolean;
}

const saysOf = remembered((folded: string): Says => {
  return {
    folded,
    reports: REPORTS.has(folded),
    meets: MEETS.has(folded),
    denies: DENIES.has(folded),
    demands: DEMANDS.has(folded),
    negates: NEGATIONS.has(folded),
    isCondition: CONDITIONS.has(folded),
  };
});

/** The sides met, a condition is met. */
const BE = new Set('is are was were be been being'.split(' '));
const HAVE = new Set('has have had having'.split(' '));

/** "No talks until …", but "to buyers as before" */
function isConditionAt(words: readonly Says[], k: number): boolean {
  return words[k]?.isCondition === true && words[k - 1]?.folded !== 'as';
}

/** "has just eased" */
function isPerfect(words: readonly Says[], verb: number): boolean {
  return words.slice(Math.max(0, verb - 2), verb).some(({ folded }) => HAVE.has(folded));
}

/** "wants", "must", "would have to" */
function demandsAt(words: readonly Says[], k: number): boolean {
  if (words[k - 1]?.folded === 'the') return false; // "in the hope that"
  return words[k]?.demands === true || (words[k + 1]?.folded === 'to' && HAVE.has(words[k]?.folded ?? ''));
}

function isNegated(words: readonly Says[], index: number): boolean {
  return words.slice(Math.max(0, index - REACH), index).some(({ negates }) => negates);
}

/** "ruled out" denies, "the court ruled" does not. */
function deniesHere(words: readonly Says[], index: number): boolean {
  return !words[index]?.folded.startsWith('rul') || words[index + 1]?.folded === 'out';
}
