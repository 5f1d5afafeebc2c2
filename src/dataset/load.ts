import * as v from 'valibot';
import {
  type Dossier,
  DossierSchema,
  OfficialsFileSchema,
  type TellingWordsFile,
  TellingWordsFileSchema,
  type TheRecord,
  TopicsFileSchema,
} from '../model/record.ts';
import type { Problem } from './problem.ts';
import { problemsOf } from './schema-problems.ts';

/** The data files as JSON, before anybody has looked at them. */
export interface RawRecord {
  readonly officials: unknown;
  readonly topics: unknown;
  readonly dossiers: readonly unknown[];
  /** The words that were learned for dossiers; a pack need not have any. */
  readonly tellingWords?: unknown;
}

export type Parsed =
  | { readonly ok: true; readonly record: TheRecord }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** “the almanac” is no web address: that it also lacks “https://” would be a second complaint about one fault. */
const ONE_FAULT_EACH = { abortPipeEarly: true };

/**
 * Holds files of any origin against the schema. Never throws.
 * It looks at each record by itself; whether ids resolve is the business of `check.ts`.
 */
export function parseRecord(raw: RawRecord): Parsed {
  const officials = v.safeParse(OfficialsFileSchema, raw.officials, ONE_FAULT_EACH);
  const topics = v.safeParse(TopicsFileSchema, raw.topics, ONE_FAULT_EACH);
  const dossiers = raw.dossiers.map((dossier) => v.safeParse(DossierSchema, dossier, ONE_FAULT_EACH));
  const words = v.safeParse(TellingWordsFileSchema, raw.tellingWords ?? NO_WORDS, ONE_FAULT_EACH);
  const problems = [
    ...problemsOf('telling-words.json', words.issues, raw.tellingWords),
    ...problemsOf('officials.json', officials.issues, raw.officials),
    ...problemsOf('topics.json', topics.issues, raw.topics),
    ...dossiers.flatMap(({ issues }, index) =>
      problemsOf(dossierFile(raw.dossiers[index], index), issues, raw.dossiers[index]),
    ),
  ];
  if (!officials.success || !topics.success || !words.success) return { ok: false, problems };
  const read = dossiers.flatMap((dossier) => (dossier.success ? [withWords(dossier.output, words.output)] : []));
  if (read.length < dossiers.length) return { ok: false, problems };
  return { ok: true, record: { officials: officials.output.officials, topics: topics.output.topics, dossiers: read } };
}

/**
 * Takes our own files as they are: a test holds every bundled file against the schema and the checker.
 */
export function trustRecord(raw: RawRecord): TheRecord {
  const { officials } = raw.officials as { officials: TheRecord['officials'] };
  const { topics } = raw.topics as { topics: TheRecord['topics'] };
  const words = (raw.tellingWords ?? NO_WORDS) as TellingWordsFile;
  return { officials, topics, dossiers: (raw.dossiers as TheRecord['dossiers']).map((one) => withWords(one, words)) };
}

const NO_WORDS: TellingWordsFile = { tellingWords: {} };

function withWords(dossier: Dossier, { tellingWords }: TellingWordsFile): Dossier {
  const words = tellingWords[dossier.id];
  return words ? { ...dossier, words } : dossier;
}

function dossierFile(dossier: unknown, index: number): string {
  const id = typeof dossier === 'object' && dossier !== null && 'id' in dossier ? dossier.id : null;
  return typeof id === 'string' && id !== '' ? `${id}.json` : `dossier ${index + 1}`;
}
