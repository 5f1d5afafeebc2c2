import { firstDay, lastDay } from '../model/partial-dates.ts';
import type { Office, Official } from '../model/record.ts';
import type { Problem } from './problem.ts';

const FILE = 'officials.json';

/** What is wrong with one official beyond the schema. */
export function checkOfficial(official: Official): Problem[] {
  const { id, kind, offices } = official;
  const problems = [...aliases(official), ...offices.flatMap((office, index) => term(id, office, index))];
  if (offices.length === 0) {
    const message = 'is empty: add at least one office with its source, for an official without one cites nothing';
    problems.push({ file: FILE, record: id, field: 'offices', message });
  }
  const { surname, name } = official;
  if (kind === 'body' && surname !== null) {
    problems.push({ file: FILE, record: id, field: 'surname', message: 'must be null: a body has no surname' });
  } else if (surname !== null && !name.includes(surname)) {
    const message = `“${surname}” is no part of the name, “${name}”: correct one of the two`;
    problems.push({ file: FILE, record: id, field: 'surname', message });
  }
  return problems;
}

function aliases({ id, name, aliases: forms, surname }: Official): Problem[] {
  return forms.flatMap((form, index) => {
    const message = aliasFault(form, forms.indexOf(form) < index, name, surname);
    return message === null ? [] : [{ file: FILE, record: id, field: `aliases.${index}`, message }];
  });
}

function aliasFault(form: string, seenBefore: boolean, name: string, surname: string | null): string | null {
  if (form === name) return `“${form}” repeats the name: remove it`;
  if (seenBefore) return `“${form}” stands twice: remove one`;
  // An alias counts as a full name: "Ford" or "Champagne" would mark cars and bottles.
  if (form === surname) return `“${form}” is the bare surname: keep it in “surname” only`;
  return null;
}

function term(record: string, { from, to, asOf }: Office, index: number): Problem[] {
  if (to !== null && asOf !== undefined) {
    const message = `stands beside an end (${to}): remove it, for asOf is for offices whose end is not known`;
    return [{ file: FILE, record, field: `offices.${index}.asOf`, message }];
  }
  if (from !== null && asOf !== undefined && firstDay(from) > lastDay(asOf)) {
    const message = `${asOf} is before the office began (${from}): correct one of the two dates`;
    return [{ file: FILE, record, field: `offices.${index}.asOf`, message }];
  }
  if (from === null || to === null || firstDay(from) <= lastDay(to)) return [];
  const message = `the office ends (${to}) before it begins (${from}): correct one of the two dates`;
  return [{ file: FILE, record, field: `offices.${index}.to`, message }];
}

/**
 * True when the dates known rule out that the official held any of the offices on that day. Unknown bounds rule out
 * nothing, and a day after `asOf` is not known rather than wrong.
 */
export function outOfOffice({ offices }: Official, day: string): boolean {
  return (
    offices.length > 0 &&
    offices.every(({ from, to }) => (from !== null && day < firstDay(from)) || (to !== null && day > lastDay(to)))
  );
}
