import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { RawRecord } from '../dataset/load.ts';
import type { Problem } from '../dataset/problem.ts';

/** Files that belong together, put in the place of the bundled ones of the same kind or id. */
export interface PackFiles {
  readonly raw: RawRecord;
  /** Ids of the dossiers given. */
  readonly dossiers: readonly string[];
  readonly problems: readonly Problem[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads packs: a file with `officials`, one with `topics`, one with `tellingWords`, or a dossier. What is not given is taken from `bundled`, record
 * by record: a dossier may name the officials and topics that come with Proviso, beside those of its own pack. A file
 * that cannot be read is a problem.
 */
export function readPackFiles(paths: readonly string[], bundled: RawRecord): PackFiles {
  const problems: Problem[] = [];
  let { officials, topics, tellingWords } = bundled;
  const dossiers = new Map(bundled.dossiers.map((dossier) => [idOf(dossier), dossier]));
  const given: string[] = [];
  for (const path of paths) {
    const file = basename(path);
    const found = readJson(path);
    if ('message' in found) problems.push({ file, record: null, field: '', message: found.message });
    else if ('officials' in found.json) officials = withBundled('officials', found.json, bundled.officials);
    else if ('topics' in found.json) topics = withBundled('topics', found.json, bundled.topics);
    else if ('tellingWords' in found.json) tellingWords = found.json;
    else {
      const id = idOf(found.json);
      if (file !== `${id}.json`) problems.push({ file, record: id, field: 'id', message: nameAdvice(id) });
      given.push(id);
      dossiers.set(id, found.json);
    }
  }
  return { raw: { officials, topics, tellingWords, dossiers: [...dossiers.values()] }, dossiers: given, problems };
}

function readJson(path: string): { readonly json: Json } | { readonly message: string } {
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return { json: json as Json };
    return { message: 'is no pack: it must be one object in { }' };
  } catch (error) {
    return { message: error instanceof SyntaxError ? `is not JSON: ${error.message}` : reasonOf(error) };
  }
}

/** Why a file or folder could not be read, for people. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOTDIR') return 'is no folder';
  return code === 'ENOENT' ? 'does not exist: correct the path' : `cannot be read: ${code}`;
}

/** The given list and what else is bundled; a file whose list is none is left to the schema. */
function withBundled(list: 'officials' | 'topics', given: Json, bundled: unknown): Json {
  const [own, others] = [given[list], (bundled as Json)[list]];
  if (!Array.isArray(own) || !Array.isArray(others)) return given;
  const ids = new Set(own.map(idOf));
  return { ...given, [list]: [...own, ...others.filter((other) => !ids.has(idOf(other)))] };
}

function idOf(json: unknown): string {
  const id = (json as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '';
}

function nameAdvice(id: string): string {
  return id === '' ? 'is missing: add it, or is this no dossier?' : `call the file ${id}.json, or change the id`;
}
