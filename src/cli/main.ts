import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundledFiles, bundledRecord } from '../dataset/bundled.ts';
import { createReader } from '../reader/reader.ts';
import { annotate } from './annotate.ts';
import { checkPacks } from './pack.ts';
import { buildPack } from './pack-build.ts';
import { readSavedPage } from './page.ts';

const HELP = `proviso: who is quoted, which preconditions are at stake, what was said before and since

  proviso annotate < IN.ndjson > OUT.ndjson   one article a line in, one reading a line out
      in:  {"id", "text", "published"?: "YYYY-MM-DD", "title"?, "url"?}
  proviso page FILE.html --url URL            the reading of a saved page
  proviso pack check FILE... [--texts ARTICLES]...
      holds dossiers, officials and topics against the schema and the rules, counts what they hold and how far it was
      verified; with articles, a file as above (.gz too) or a folder of saved pages with its manifest.json,
      counts the terms that fire in articles of other subjects
  proviso pack build DIR OUT                  checks a folder of dossiers, writes what the extension loads
  proviso --help

All offsets are UTF-16, half-open, in the text read. README.md describes the output.
`;

/** Says what is wrong in one line, and how to go on. Exit code 2. */
class UsageError extends Error {}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  switch (command) {
    case 'annotate':
      return annotate(createReader(bundledRecord), {
        input: process.stdin,
        output: process.stdout,
        errors: process.stderr,
      });
    case 'page':
      return page(rest, values.url);
    case 'pack':
      return pack(rest, values.texts);
    default:
      throw new UsageError(`there is no command "${command}"`);
  }
}

function parse(args: string[]) {
  try {
    const options = {
      help: { type: 'boolean', short: 'h' },
      url: { type: 'string' },
      texts: { type: 'string', multiple: true },
    } as const;
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function page(files: readonly string[], url: string | undefined): number {
  const [file] = files;
  if (!file || files.length > 1) throw new UsageError('page takes one file: proviso page FILE.html --url URL');
  if (!url || !URL.canParse(url)) throw new UsageError('page needs the address of the page: --url https://…');
  try {
    process.stdout.write(`${JSON.stringify(readSavedPage(createReader(bundledRecord), file, url))}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    process.stderr.write(`proviso: cannot read ${file}: ${error.code === 'ENOENT' ? 'no such file' : error.message}\n`);
    return 1;
  }
}

function pack([action, ...paths]: readonly string[], texts: readonly string[] = []): number {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (action === 'check') {
    if (paths.length === 0) throw new UsageError('pack check needs at least one file');
    const missing = texts.find((path) => !existsSync(path));
    if (missing !== undefined) throw new UsageError(`there are no articles at ${missing}`);
    return checkPacks({ files: paths, texts, bundled: bundledFiles, say });
  }
  if (action === 'build') {
    const [folder, out, ...more] = paths;
    if (!folder || !out || more.length > 0) throw new UsageError('pack build takes two folders: pack build DIR OUT');
    return buildPack({ folder, out, bundled: bundledFiles, say });
  }
  throw new UsageError('pack has two actions: pack check FILE... and pack build DIR OUT');
}

// A reader that closes early, as `| head` does, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`proviso: ${error.message}\nTry: proviso --help\n`);
    process.exitCode = 2;
  },
);
