import type { Dossier, Statement, TheRecord } from '../model/record.ts';
import { comparableWords } from './comparable.ts';
import type { Problem } from './problem.ts';

/** Pairs of records that are one record twice, under two ids. */
export function checkAlike({ officials, topics, dossiers }: TheRecord): Problem[] {
  return [
    ...officials.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((form, index) => ({
        file: 'officials.json',
        id,
        field: index === 0 ? 'name' : `aliases.${index - 1}`,
        key: form,
        says: (other: string) => `“${form}” is also a form of ${other}: a form must belong to one official only`,
      })),
    ),
    ...topics.map(({ id, label }) => ({
      file: 'topics.json',
      id,
      field: 'label',
      key: label,
      says: (other: string) => `“${label}” is also the label of ${other}: join the two or rename one`,
    })),
    ...dossiers.flatMap(labels),
    ...dossiers.flatMap(({ id, statements }) => statements.map((statement) => occasion(`${id}.json`, statement))),
  ].flatMap(seenBefore());
}

interface Entry {
  readonly file: string;
  readonly id: string;
  readonly field: string;
  /** What must not occur twice under two ids in one file. */
  readonly key: string;
  readonly says: (other: string) => string;
}

function labels({ id: dossier, preconditions }: Dossier): Entry[] {
  return preconditions.map(({ id, label }) => ({
    file: `${dossier}.json`,
    id,
    field: 'label',
    key: label,
    says: (other) => `“${label}” is also the label of ${other}: join the two or rename one`,
  }));
}

/** The same words of the same official on the same day. A refrain that is said again on another day is another record. */
function occasion(file: string, { id, official, date, words }: Statement): Entry {
  const key = [official, date, ...comparableWords(words)].join(' ');
  return {
    file,
    id,
    field: 'words',
    key,
    says: (other) => `are those of ${other}, the same day: join the two records`,
  };
}

function seenBefore(): (entry: Entry) => Problem[] {
  const first = new Map<string, string>();
  return ({ file, id, field, key, says }) => {
    const whole = `${file}\n${field.split('.')[0] === 'aliases' ? 'name' : field}\n${comparableWords(key).join(' ') || key}`;
    const other = first.get(whole);
    if (other === undefined) first.set(whole, id);
    return other === undefined || other === id ? [] : [{ file, record: id, field, message: says(other) }];
  };
}
