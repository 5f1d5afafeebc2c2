import type { Dossier, Official, Precondition, Statement } from '../model/record.ts';
import { outOfOffice } from './check-official.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import { wordsFault } from './words-fault.ts';

/** What a record may refer to. */
export interface Known {
  readonly officials: ReadonlyMap<string, Official>;
  readonly topics: ReadonlySet<string>;
}

/** A fault before it is known in which file and record it stands: field and message. */
type Fault = readonly [field: string, message: string];

/** What is wrong inside one dossier beyond the schema. */
export function checkDossier(dossier: Dossier, known: Known): Problem[] {
  const { id, preconditions, statements } = dossier;
  const statementIds = new Set<string>(statements.map((statement) => statement.id));
  const preconditionIds = new Set<string>(preconditions.map((precondition) => precondition.id));
  const of = (record: string, faults: Iterable<Fault>) =>
    Array.from(faults, ([field, message]) => ({ file: `${id}.json`, record, field, message }));
  return [
    ...of(id, period(dossier)),
    ...preconditions.flatMap((precondition) =>
      of(precondition.id, preconditionFaults(precondition, dossier, known, statementIds)),
    ),
    ...statements.flatMap((statement) =>
      of(statement.id, [...statementFaults(statement, dossier, known), ...stances(statement, preconditionIds)]),
    ),
  ];
}

function* period({ period: { from, to }, asOf }: Dossier): Generator<Fault> {
  if (to !== null && to < from) yield ['period.to', `${to} is before the beginning, ${from}: correct one of the two`];
  if (to !== null && to > asOf) yield ['period.to', `${to} is later than asOf, ${asOf}: bring asOf up to date`];
}

function* preconditionFaults(
  { topics, basis, basisStatement, developments, terms }: Precondition,
  { asOf }: Dossier,
  known: Known,
  statementIds: ReadonlySet<string>,
): Generator<Fault> {
  for (const [index, topic] of topics.entries()) {
    if (!known.topics.has(topic))
      yield [`topics.${index}`, `no topic has the id “${topic}”: correct it or add the topic`];
  }
  for (const term of repeated(terms)) yield ['terms', `“${term}” stands twice: remove one`];
  if (basisStatement !== null && !statementIds.has(basisStatement)) {
    yield [
      'basisStatement',
      `no statement of this dossier has the id “${basisStatement}”: correct it or set it to null`,
    ];
  }
  if (basis === 'reported' && basisStatement !== null) {
    yield ['basisStatement', 'a statement proves it: set basis to “on-record”, or basisStatement to null'];
  }
  for (const [index, { date }] of developments.entries()) {
    const before = developments[index - 1]?.date;
    if (before !== undefined && date < before) {
      yield [
        `developments.${index}.date`,
        `${date} comes after ${before} in the list: put developments in order of date`,
      ];
    }
    if (date > asOf) yield [`developments.${index}.date`, `${date} is later than asOf, ${asOf}: bring asOf up to date`];
  }
}

function* statementFaults(
  { official: id, date, words, alt }: Statement,
  dossier: Dossier,
  known: Known,
): Generator<Fault> {
  const official = known.officials.get(id);
  if (!official) yield ['official', `no official has the id “${id}”: correct it or add the official`];
  else if (outOfOffice(official, date)) {
    yield ['date', `no office of ${official.name} covers ${date}: add the office held then, or correct the dates`];
  }
  const { from, to } = dossier.period;
  if (date < from || (to !== null && date > to)) {
    yield [
      'date',
      `${date} is outside the dossier’s period, ${from} to ${to ?? 'now'}: correct it or widen the period`,
    ];
  }
  const fault = wordsFault(words);
  if (fault !== null) yield ['words', fault];
  for (const [index, wording] of alt.entries()) {
    const altFault = wordsFault(wording.words);
    if (altFault !== null) yield [`alt.${index}.words`, altFault];
  }
}

function* stances({ stance }: Statement, preconditionIds: ReadonlySet<string>): Generator<Fault> {
  const ids = Object.keys(stance);
  if (ids.length === 0) yield ['stance', 'is empty: name at least one precondition on which the statement bears'];
  for (const id of ids) {
    if (!preconditionIds.has(id)) {
      yield [`stance.${id}`, `no precondition of this dossier has the id “${id}”: correct it or remove the stance`];
    }
  }
}
