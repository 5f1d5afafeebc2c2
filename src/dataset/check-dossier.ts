import type { Dossier, Official } from '../model/record.ts';
import { preconditionFaults } from './check-precondition.ts';
import { statementFaults } from './check-statement.ts';
import { termFaults } from './check-terms.ts';
import type { Fault } from './fault.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';

/** What a record may refer to. */
export interface Known {
  readonly officials: ReadonlyMap<string, Official>;
  readonly topics: ReadonlySet<string>;
}

/** What is wrong inside one dossier beyond the schema. */
export function checkDossier(dossier: Dossier, known: Known): Problem[] {
  const { id, preconditions, statements } = dossier;
  const of = (record: string, faults: Iterable<Fault>) =>
    Array.from(faults, ([field, message]) => ({ file: `${id}.json`, record, field, message }));
  return [
    ...of(id, headFaults(dossier)),
    ...preconditions.flatMap((precondition) => of(precondition.id, preconditionFaults(precondition, dossier, known))),
    ...statements.flatMap((statement) => of(statement.id, statementFaults(statement, dossier, known))),
  ];
}

function* headFaults({ period: { from, to }, asOf, followedUntil, parties, subject }: Dossier): Generator<Fault> {
  if (followedUntil > asOf) {
    yield [
      'followedUntil',
      `${followedUntil} is later than asOf, ${asOf}: nobody followed it beyond the last work on it`,
    ];
  }
  if (to !== null && to < from) yield ['period.to', `${to} is before the beginning, ${from}: correct one of the two`];
  if (to !== null && to > asOf) yield ['period.to', `${to} is later than asOf, ${asOf}: bring asOf up to date`];
  for (const name of repeated(parties.map((party) => party.name))) {
    yield ['parties', `two parties are called “${name}”: join them`];
  }
  for (const [index, { terms }] of parties.entries()) yield* termFaults(`parties.${index}.terms`, terms);
  for (const term of repeated(parties.flatMap(({ terms }) => [...new Set(terms)]))) {
    yield ['parties', `“${term}” stands for two parties: leave it to the one that news means`];
  }
  yield* termFaults('subject', subject);
}
