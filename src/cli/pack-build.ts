import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { RawRecord } from '../dataset/load.ts';
import { describeProblem } from '../dataset/problem.ts';
import { summaryOf } from '../dataset/summary.ts';
import { compileRecord } from './compile.ts';
import { closingLine, judgePack } from './pack.ts';
import { reasonOf } from './pack-files.ts';

export interface PackBuild {
  /** The folder with the sources: dossiers, and officials and topics where they are not the bundled ones. */
  readonly folder: string;
  /** The folder for the compiled files; made when it is missing. */
  readonly out: string;
  readonly bundled: RawRecord;
  /** Takes a line for people. */
  readonly say: (line: string) => void;
}

/**
 * Packs a folder of dossiers into the files that the extension loads. They hold these dossiers only, with all officials
 * and topics. Returns the exit code: 1 when something must be mended, and then nothing is written.
 */
export function buildPack({ folder, out, bundled, say }: PackBuild): number {
  try {
    if (resolve(folder) === resolve(out)) throw new Refusal(`${out}: holds the sources: choose another folder`);
    const { record, problems, dossiers } = judgePack(sourcesIn(folder), bundled);
    for (const problem of problems) say(describeProblem(problem));
    if (record === null || problems.length > 0) throw new Refusal(`${closingLine(problems)}: nothing was written`);
    if (dossiers.length === 0) throw new Refusal(`${folder}: holds no dossier: add one`);
    for (const line of summaryOf(record)) say(line);
    const files = compileRecord(record);
    write(out, files);
    for (const line of sizesOf(out, files)) say(line);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    return 1;
  }
}

/** Why no pack was built, and what to do, in one line. */
class Refusal extends Error {}

function sourcesIn(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    throw new Refusal(`${folder}: ${reasonOf(error)}`);
  }
  if (names.length === 0) throw new Refusal(`${folder}: holds no .json file: name the folder with the dossiers`);
  return names.sort().map((name) => join(folder, name));
}

function write(out: string, files: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(out, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(out, name), text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Refusal(`${out}: cannot be written: ${code === 'EEXIST' ? 'it is a file' : message}`);
  }
}

function sizesOf(out: string, files: ReadonlyMap<string, string>): string[] {
  return [...files].map(([name, text]) => {
    const [plain, packed] = [text.length, gzipSync(text, { level: 9 }).length].map((bytes) =>
      (bytes / 1000).toFixed(0),
    );
    return `${join(out, name)}: ${plain} KB, ${packed} KB gzipped`;
  });
}
