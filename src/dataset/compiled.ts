import type { Dossier, TheRecord } from '../model/record.ts';
import type { PreparedRecord, RecordTables } from '../model/record-tables.ts';
import { type PackedWords, packWords, unpackWords } from './packed-words.ts';

/*
 * The compiled form: what `proviso pack build` writes and the extension loads. Two files: `record.json` is the sources,
 * joined and without white space, all that a page needs to show them; `tables.json` is what the background would
 * otherwise work out at each start, with the learned words, which only reading articles needs.
 */

/** Raised when the form of either file changes: old files are then refused and not misread. */
const FORMAT = 4;

const RECORD_FILE = 'record.json';
const TABLES_FILE = 'tables.json';

/** The folder of the extension that holds them. */
const FOLDER = '/record/';

type RecordFile = TheRecord & { readonly format: number; readonly stamp: string };
type TablesFile = RecordTables & { readonly format: number; readonly stamp: string; readonly words: PackedWords };

/** The files by name, ready to be written. The tables must be those of the record. */
export function compiledFiles({ officials, topics, dossiers }: TheRecord, tables: RecordTables): Map<string, string> {
  const record = { officials, topics, dossiers: dossiers.map(withoutWords) };
  const head = { format: FORMAT, stamp: stampOf(JSON.stringify(record)) };
  return new Map([
    [RECORD_FILE, asciiJson({ ...head, ...record } satisfies RecordFile)],
    [TABLES_FILE, asciiJson({ ...head, ...tables, words: packWords(dossiers) } satisfies TablesFile)],
  ]);
}

const withoutWords = ({ words, ...dossier }: Dossier): Dossier => dossier;

/** A browser takes a third less time over ASCII: one byte a letter from the file to the strings. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Reads a file of the extension by its address: `(url) => fetch(url).then((answer) => answer.json())`. */
type ReadFile = (url: string) => Promise<unknown>;

/** The bundled record without learned words, for pages that show it. Rejects when the file is missing or of another form. */
export async function loadRecord(read: ReadFile): Promise<TheRecord> {
  const { officials, topics, dossiers } = recordIn(await read(FOLDER + RECORD_FILE));
  return { officials, topics, dossiers };
}

/** The bundled record with its tables, for reading articles. Rejects when a file is missing, or the two do not match. */
export async function loadPreparedRecord(read: ReadFile): Promise<PreparedRecord> {
  return join(...(await Promise.all([read(FOLDER + RECORD_FILE), read(FOLDER + TABLES_FILE)])));
}

/** Joins the two files, as JSON. Throws when they are of another form or not of one build. */
function join(recordFile: unknown, tablesFile: unknown): PreparedRecord {
  const { stamp, officials, topics, dossiers } = recordIn(recordFile);
  const tables = tablesIn(tablesFile);
  if (tables.stamp !== stamp) throw new TypeError(`${TABLES_FILE} belongs to another ${RECORD_FILE}: build both again`);
  const { names, terms, statements, words } = tables;
  return { officials, topics, dossiers: unpackWords(dossiers, words), tables: { names, terms, statements } };
}

/**
 * The content is trusted: sources are held against schema and checker before they are compiled, and a page need not wait
 * for that each time the background wakes.
 */
function recordIn(file: unknown): RecordFile {
  return withFields<RecordFile>(file, RECORD_FILE, ['officials', 'topics', 'dossiers']);
}

function tablesIn(file: unknown): TablesFile {
  return withFields<TablesFile>(file, TABLES_FILE, ['names', 'terms', 'statements', 'words']);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function withFields<File>(file: unknown, name: string, wanted: readonly string[]): File {
  const fields = isObject(file) ? file : {};
  if (fields.format !== FORMAT) {
    throw new TypeError(`${name} has the form ${String(fields.format)}, not ${FORMAT}: build it again`);
  }
  const isWhole = typeof fields.stamp === 'string' && wanted.every((field) => isObject(fields[field]));
  if (!isWhole) throw new TypeError(`${name} is damaged: build it again`);
  return fields as File;
}

/** Tells one content from another (FNV-1a); no protection against anybody. */
function stampOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
