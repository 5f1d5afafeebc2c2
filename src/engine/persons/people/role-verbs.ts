import type { Token } from '../../prose/tokens.ts';
import { ROLES_BY_VERB } from '../../words/person-roles.ts';

/** A verb that tells what somebody is, and the token at which it stands. */
export interface RoleVerb {
  readonly role: string;
  readonly at: number;
}

/** "Chairs the guild", "has coached the Badgers", "once captained": `null` for verbs that tell of no role. */
export function roleVerbAt(tokens: readonly Token[], from: number): RoleVerb | null {
  let at = from;
  while (at < from + MOST_BEFORE && BEFORE_VERBS.has(tokens[at]?.folded ?? '')) at++;
  const verb = tokens[at]?.folded ?? '';
  const role = ROLES_BY_VERB.get(verb) ?? MORE_ROLES.get(verb);
  return role === undefined ? null : { role, at };
}

const MOST_BEFORE = 3;

const BEFORE_VERBS = new Set('has had also once now still first previously formerly long'.split(' '));

const MORE_ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    prosecutes: 'prosecutor',
    prosecuted: 'prosecutor',
    represented: 'lawyer',
    umpired: 'umpire',
    refereed: 'referee',
    skippers: 'skipper',
    skippered: 'skipper',
    piloted: 'pilot',
    organises: 'organiser',
    organised: 'organiser',
    organizes: 'organizer',
    organized: 'organizer',
    designed: 'designer',
    produced: 'producer',
    translated: 'translator',
    curates: 'curator',
    curated: 'curator',
    farmed: 'farmer',
  }),
);

/** "Opening the case before magistrates, Sanjay Rao said", "Rao, opening the case,": he prosecutes. */
export function opensCase(tokens: readonly Token[], sentenceFrom: number, nameFrom: number, nameTo: number): boolean {
  if (isOpening(tokens, nameTo + 1)) return tokens[nameTo]?.text === ',';
  return (
    isOpening(tokens, sentenceFrom) && tokens[nameFrom - 1]?.text === ',' && nameFrom - sentenceFrom < LONGEST_CLAUSE
  );
}

const LONGEST_CLAUSE = 16;

function isOpening(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.folded;
  if (verb !== 'opening' && verb !== 'opened') return false;
  return tokens.slice(at + 1, at + 5).some(({ folded }) => folded === 'case' || folded === 'prosecution');
}
