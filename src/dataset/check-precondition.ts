import type { Dossier, Precondition } from '../model/record.ts';
import type { Known } from './check-dossier.ts';
import { termFaults } from './check-terms.ts';
import type { Fault } from './fault.ts';
import { transitionFaults } from './transitions.ts';

const FEWEST_STATEMENTS = 2;

/** What is wrong with one precondition beyond the schema. */
export function* preconditionFaults(precondition: Precondition, dossier: Dossier, known: Known): Generator<Fault> {
  const { id, topics, terms, developments, firstReported } = precondition;
  for (const [index, topic] of topics.entries()) {
    if (!known.topics.has(topic)) {
      yield [`topics.${index}`, `no topic has the id “${topic}”: correct it or add the topic`];
    }
  }
  if (topics.length === 2 && topics[0] === topics[1]) yield ['topics.1', `“${topics[1]}” stands twice: remove one`];
  yield* termFaults('terms', terms);
  yield* basisFaults(precondition, dossier);
  yield* developmentFaults(precondition, dossier);
  yield* transitionFaults(developments);
  if (firstReported && firstReported.date > dossier.asOf)
    yield ['firstReported.date', later(firstReported.date, dossier)];
  const statements = dossier.statements.filter(({ stance }) => id in stance).length;
  if (statements < FEWEST_STATEMENTS) {
    const count = statements === 1 ? 'only one statement bears' : 'no statement bears';
    yield ['id', `${count} on it: add statements with a stance on “${id}”, at least ${FEWEST_STATEMENTS}`];
  }
}

function* basisFaults({ id, basis, basisStatement, basisNote }: Precondition, dossier: Dossier): Generator<Fault> {
  if (basisStatement === null) {
    if (basis === 'on-record' && basisNote === null) {
      yield ['basisStatement', 'nothing shows that it is on record: name a statement, or say in basisNote who said it'];
    }
    return;
  }
  const statement = dossier.statements.find((one) => one.id === basisStatement);
  if (!statement) {
    const message = `no statement of this dossier has the id “${basisStatement}”: correct it or set it to null`;
    yield ['basisStatement', message];
  } else if (basis === 'reported') {
    yield ['basisStatement', 'a statement proves it: set basis to “on-record”, or basisStatement to null'];
  } else if (!(id in statement.stance)) {
    yield ['basisStatement', `“${basisStatement}” has no stance on “${id}”: add the stance or name another statement`];
  }
}

function* developmentFaults({ developments }: Precondition, dossier: Dossier): Generator<Fault> {
  const seen = new Set<string>();
  for (const [index, { date, status, note }] of developments.entries()) {
    const before = developments[index - 1]?.date;
    if (before !== undefined && date < before) {
      const message = `${date} comes after ${before} in the list: put developments in order of date`;
      yield [`developments.${index}.date`, message];
    }
    if (date > dossier.asOf) yield [`developments.${index}.date`, later(date, dossier)];
    else if (date > dossier.followedUntil) yield [`developments.${index}.date`, notFollowed(date, dossier)];
    const whole = [date, status, note].join();
    if (seen.has(whole)) yield [`developments.${index}`, 'repeats an earlier development: remove it'];
    seen.add(whole);
  }
}

const later = (date: string, { asOf }: Dossier) => `${date} is later than asOf, ${asOf}: bring asOf up to date`;

/** A dossier that holds something of a day was followed at least until then. */
export const notFollowed = (date: string, { followedUntil }: Dossier) =>
  `${date} is later than followedUntil, ${followedUntil}: bring followedUntil up to date`;
