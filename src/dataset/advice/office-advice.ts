import { knownUntil, officeOn } from '../../model/office.ts';
import type { Dossier, Office, Official } from '../../model/record.ts';
import type { Advice } from './advice.ts';

/** Offices that readers are told nothing of, or only as last known. */
export function officeAdvice({ id, offices }: Official): Advice[] {
  return offices.flatMap((office, index) => {
    const found = dayAdvice(office);
    return found ? [{ file: 'officials.json', record: id, field: `offices.${index}`, ...found }] : [];
  });
}

function dayAdvice(office: Office): Pick<Advice, 'rule' | 'message'> | null {
  if (knownUntil(office) === null) {
    const message = 'has neither from, to nor asOf, so that no reader is told of it: find a day on which it was held';
    return { rule: 'office-without-a-day', message };
  }
  if (office.to !== null || office.asOf !== undefined) return null;
  const message = `is known of ${knownUntil(office)} only: add the end, or as asOf the last day that a source shows`;
  return { rule: 'office-without-as-of', message };
}

/** Statements on whose day no office of the speaker is told at all, though one was held. */
export function officesNotTold({ id, statements }: Dossier, officials: readonly Official[]): Advice[] {
  const known = new Map(officials.map((official) => [official.id, official]));
  return statements.flatMap(({ id: record, official: who, date }) => {
    const official = known.get(who);
    if (!official || officeOn(official, date)) return [];
    const message = `no office of ${official.name} is known for ${date}: add the day on which one of them began`;
    return [{ rule: 'office-not-told', file: `${id}.json`, record, field: 'official', message }];
  });
}
