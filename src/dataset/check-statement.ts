import { daysBetween } from '../model/dates.ts';
import type { Dossier, Statement } from '../model/record.ts';
import { lastCheck } from '../model/verification.ts';
import type { Known } from './check-dossier.ts';
import { outOfOffice } from './check-official.ts';
import { notFollowed } from './check-precondition.ts';
import { sourceFaults } from './check-source.ts';
import type { Fault } from './fault.ts';
import { wordsFault } from './words-fault.ts';

/** What is wrong with one statement beyond the schema. */
export function* statementFaults(statement: Statement, dossier: Dossier, known: Known): Generator<Fault> {
  yield* speakerFaults(statement, known);
  yield* dateFaults(statement, dossier);
  yield* wordingFaults(statement);
  yield* sourceFaults(statement);
  yield* stanceFaults(statement, dossier);
  yield* verificationFaults(statement);
}

function* speakerFaults({ official: id, date }: Statement, known: Known): Generator<Fault> {
  const official = known.officials.get(id);
  if (!official) yield ['official', `no official has the id “${id}”: correct it or add the official`];
  else if (outOfOffice(official, date)) {
    yield ['date', `no office of ${official.name} covers ${date}: add the office held then, or correct the dates`];
  }
}

function* dateFaults({ date, datePrecision, note, source }: Statement, dossier: Dossier): Generator<Fault> {
  const { period, asOf } = dossier;
  const { from, to } = period;
  if (date < from || (to !== null && date > to)) {
    const message = `${date} is outside the dossier’s period, ${from} to ${to ?? 'now'}: correct it or widen the period`;
    yield ['date', message];
  } else if (date > asOf) yield ['date', `${date} is later than asOf, ${asOf}: bring asOf up to date`];
  else if (date > dossier.followedUntil) yield ['date', notFollowed(date, dossier)];
  if (datePrecision !== 'day' && note === null) {
    yield ['note', `the day is ${datePrecision}: say in the note how it is known`];
  }
  const { published } = source;
  // A day of tolerance: what is said after midnight in Hanoi is printed the evening before in New York.
  if (published !== null && daysBetween(published, date) > 1) {
    yield ['source.published', `${published} is before the statement, ${date}: correct one of the two`];
  }
}

function* wordingFaults({ words, alt }: Statement): Generator<Fault> {
  const fault = wordsFault(words);
  if (fault !== null) yield ['words', fault];
  for (const [index, wording] of alt.entries()) {
    const altFault = wordsFault(wording.words);
    if (altFault !== null) yield [`alt.${index}.words`, altFault];
  }
}

function* stanceFaults({ stance }: Statement, { preconditions }: Dossier): Generator<Fault> {
  const ids = Object.keys(stance);
  if (ids.length === 0) yield ['stance', 'is empty: name at least one precondition on which the statement bears'];
  for (const id of ids) {
    if (!preconditions.some((precondition) => precondition.id === id)) {
      yield [`stance.${id}`, `no precondition of this dossier has the id “${id}”: correct it or remove the stance`];
    }
  }
}

function* verificationFaults(statement: Statement): Generator<Fault> {
  const { date, verified, caution } = statement;
  for (const [index, { on, how, url }] of verified.entries()) {
    const at = `verified.${index}`;
    if (how !== 'not found' && url === null) {
      yield [`${at}.url`, `is null, but the words were found (“${how}”): give the page that shows them`];
    }
    if (how === 'not found' && url !== null) {
      yield [`${at}.url`, 'gives a page for words that were not found: set it to null, or correct “how”'];
    }
    if (on < date) yield [`${at}.on`, `${on} is before the statement, ${date}: correct one of the two`];
    const before = verified[index - 1]?.on;
    if (before !== undefined && on < before) {
      yield [`${at}.on`, `${on} comes after ${before} in the list: put checks in order of their days`];
    }
  }
  if (lastCheck(statement)?.how === 'not found' && caution === null) {
    yield ['caution', 'is null, but the words were not found again: tell the reader what is doubtful'];
  }
}
