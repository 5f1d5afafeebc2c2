import type { Check, Dossier, Statement, TheRecord } from '../model/record.ts';
import { foundAgain, lastCheck } from '../model/verification.ts';

/** What a record holds, in lines for people: counts for each dossier, then for all, then how far it was verified. */
export function summaryOf({ officials, topics, dossiers }: TheRecord): string[] {
  const statements = dossiers.flatMap((dossier) => dossier.statements);
  return [
    ...dossiers.map((dossier) => `${dossier.id}: ${countsOf([dossier])}; followed until ${dossier.followedUntil}`),
    `${plural(dossiers.length, 'dossier')}: ${countsOf(dossiers)}`,
    `${plural(officials.length, 'official')}, ${plural(topics.length, 'topic')}`,
    ...(statements.length > 0 ? verification(statements) : []),
  ];
}

function countsOf(dossiers: readonly Dossier[]): string {
  const preconditions = dossiers.flatMap((dossier) => dossier.preconditions);
  const statements = dossiers.reduce((sum, dossier) => sum + dossier.statements.length, 0);
  const developments = preconditions.reduce((sum, precondition) => sum + precondition.developments.length, 0);
  return [
    plural(statements, 'statement'),
    plural(preconditions.length, 'precondition'),
    plural(developments, 'development'),
  ].join(', ');
}

function verification(statements: readonly Statement[]): string[] {
  const count = (keep: (statement: Statement) => boolean) => statements.filter(keep).length;
  const how = (way: Check['how']) => count((statement) => lastCheck(statement)?.how === way);
  const share = (found: number) =>
    `${found} of ${statements.length} (${((100 * found) / statements.length).toFixed(1)} %)`;
  return [
    `verified by a second reading: ${share(count(foundAgain))}; read once: ${share(how('copied'))}; ` +
      `not found again: ${share(how('not found'))}`,
    `with a second source or wording: ${share(count(({ alt }) => alt.length > 0))}; ` +
      `day stated by a source: ${share(count(({ datePrecision }) => datePrecision === 'day'))}; ` +
      `with a caution: ${share(count(({ caution }) => caution !== null))}`,
  ];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
