import type { TheRecord } from '../../model/record.ts';
import type { Advice } from './advice.ts';
import { officeAdvice, officesNotTold } from './office-advice.ts';
import { reportAdvice, sourceAdvice } from './source-advice.ts';
import { styleAdvice } from './style.ts';

/** What should be better in a record that has passed schema and checker, in the order of its files. */
export function adviseOn(record: TheRecord): Advice[] {
  return [
    ...record.officials.flatMap(officeAdvice),
    ...record.dossiers.flatMap((dossier) => [
      ...officesNotTold(dossier, record.officials),
      ...sourceAdvice(dossier),
      ...reportAdvice(dossier),
    ]),
    ...styleAdvice(record),
  ];
}
