import { type IsoDate, parseIsoDate } from '../../src/model/dates.ts';
import type { DossierId } from '../../src/model/record.ts';
import type { KnownIds } from './known-ids.ts';

export interface FrontLines {
  readonly published: IsoDate;
  readonly title: string;
  readonly dossiers: readonly DossierId[];
  readonly trap: string | null;
}

const NAMES = ['published', 'title', 'dossiers', 'trap'] as const;
type Name = (typeof NAMES)[number];

/** Reads the lines before the article. Throws when one is missing, unknown or says what cannot be. */
export function readFrontLines(head: string, known: KnownIds): FrontLines {
  const lines = new Map(head.split('\n').map(nameAndValue));
  const published = parseIsoDate(lines.get('published') ?? '');
  if (!published) throw new Error('“published” names a day as YYYY-MM-DD');
  const title = lines.get('title');
  if (!title) throw new Error('a “title” is needed');
  const trap = lines.get('trap') ?? null;
  const dossiers = (lines.get('dossiers')?.split(', ') ?? []) as DossierId[];
  for (const id of dossiers) if (!known.dossiers.has(id)) throw new Error(`no such dossier: ${id}`);
  if ((trap === null) === (dossiers.length === 0)) throw new Error('either “dossiers” or “trap”');
  return { published, title, dossiers, trap };
}

function nameAndValue(line: string): [Name, string] {
  const [, name, value] = /^(\w+): (.+)$/.exec(line) ?? [];
  const found = NAMES.find((one) => one === name);
  if (!found || !value) throw new Error(`no such front line: ${line}`);
  return [found, value];
}
