import type { PassageRole } from '../../model/findings.ts';
import type { TokenRange } from '../prose/sentences.ts';
import type { Token } from '../prose/tokens.ts';
import { verbForms } from '../words/verb-forms.ts';

const forms = (verbs: string) => new Set(verbs.trim().split(/\s+/).flatMap(verbForms));

const DEMANDS = new Set([
  ...forms('want demand insist require call urge ask press expect request'),
  ...['seek', 'seeks', 'sought', 'seeking', 'must', 'should', 'needs', 'shall'],
]);

/** "No talks until …": these make a condition, with a negation before them or without. */
const CONDITIONS = new Set(
  'before unless until condition conditions precondition preconditions prerequisite'.split(' '),
);

const REPORTS = new Set(
  'reportedly report reports reported source sources familiar anonymity citing according unnamed briefed'.split(' '),
);

/** Past forms only: "wants Washington to lift sanctions" meets nothing, "lifted sanctions" does. */
const MEETS = new Set(
  `lifted removed dropped suspended cancelled canceled waived agreed granted appointed named resumed met satisfied
  fulfilled eased revoked scrapped abandoned withdrew withdrawn conceded accepted`.split(/\s+/),
);

const DENIES = new Set([
  ...forms('reject refuse deny dismiss decline'),
  ...['refusal', 'rejection', 'denial', 'ruled', 'rules', 'ruling'],
]);

const NEGATIONS = new Set(
  `not never no without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't wouldn't hasn't haven't hadn't
  neither nor`.split(/\s+/),
);

/** How many words a negation reaches ahead: "did not agree to lift". */
const REACH = 3;

/** What a sentence says of the preconditions it names, by its verbs. Doubtful ones are `mentioned`. */
export function passageRole(tokens: readonly Token[], { from, to }: TokenRange): PassageRole {
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  if (words.some((word, k) => DENIES.has(word) && !isNegated(words, k) && deniesHere(words, k))) return 'denied';
  const demanded = words.some((word, k) => CONDITIONS.has(word) || (DEMANDS.has(word) && !isNegated(words, k)));
  if (demanded) return words.some((word) => REPORTS.has(word)) ? 'reported' : 'demanded';
  const met = words.findIndex((word) => MEETS.has(word));
  if (met < 0) return 'mentioned';
  return isNegated(words, met) ? 'denied' : 'met';
}

function isNegated(words: readonly string[], index: number): boolean {
  return words.slice(Math.max(0, index - REACH), index).some((word) => NEGATIONS.has(word));
}

/** "ruled out" denies, "the court ruled" does not. */
function deniesHere(words: readonly string[], index: number): boolean {
  return !words[index]?.startsWith('rul') || words[index + 1] === 'out';
}
