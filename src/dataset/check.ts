import type { Dossier, TheRecord, Topic } from '../model/record.ts';
import { checkAlike } from './check-alike.ts';
import { checkDossier, type Known } from './check-dossier.ts';
import { checkOfficial } from './check-official.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';

/**
 * What the schema cannot see: whether ids are unique and resolve, whether days agree with each other and whether words
 * are fit to be shown as a quotation. The record itself must have passed the schema (`load.ts`).
 */
export function checkRecord(record: TheRecord): Problem[] {
  const { officials, topics, dossiers } = record;
  const known: Known = {
    officials: new Map(officials.map((official) => [official.id, official])),
    topics: new Set(topics.map(({ id }) => id)),
  };
  return [
    ...uniqueIds('officials.json', officials),
    ...officials.flatMap(checkOfficial),
    ...uniqueIds('topics.json', topics),
    ...colours(topics),
    ...uniqueAcrossDossiers(dossiers),
    ...dossiers.flatMap((dossier) => checkDossier(dossier, known)),
    ...checkAlike(record),
  ];
}

function uniqueIds(file: string, records: readonly { readonly id: string }[]): Problem[] {
  return repeated(records.map(({ id }) => id)).map((id) => ({
    file,
    record: id,
    field: 'id',
    message: 'is used twice in this file: give one of the two records another id',
  }));
}

/** Preconditions and statements are looked up without their dossier, so their ids must differ everywhere. */
function uniqueAcrossDossiers(dossiers: readonly Dossier[]): Problem[] {
  const problems: Problem[] = [];
  const home = new Map<string, string>();
  for (const dossier of dossiers) {
    const file = `${dossier.id}.json`;
    for (const { id } of [dossier, ...dossier.preconditions, ...dossier.statements]) {
      const first = home.get(id);
      if (first === undefined) home.set(id, file);
      else {
        const message = `is already used in ${first}: ids must be unique over all dossiers, so choose another one`;
        problems.push({ file, record: id, field: 'id', message });
      }
    }
  }
  return problems;
}

function colours(topics: readonly Topic[]): Problem[] {
  const modes = ['light', 'dark'] as const;
  return modes.flatMap((mode) => {
    const twice = new Set(repeated(topics.map(({ colour }) => colour[mode])));
    return topics
      .filter(({ colour }) => twice.has(colour[mode]))
      .map(({ id, colour }) => ({
        file: 'topics.json',
        record: id,
        field: `colour.${mode}`,
        message: `${colour[mode]} is the colour of another topic too: choose one that can be told apart`,
      }));
  });
}
