import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { type IsoDate, parseIsoDate } from '../model/dates.ts';
import type { Reader } from '../reader/reader.ts';
import { outputOf } from './output.ts';

/** A day, or a time stamp whose day counts: "2025-04-16T08:00:00+08:00". */
const day = v.pipe(
  v.string(),
  v.transform((value) => parseIsoDate(value.replace(/T.*$/, ''))),
  v.check((value) => value !== null, '"published" must be a day, YYYY-MM-DD'),
);

const InputSchema = v.object({
  id: v.union([v.string(), v.number()], '"id" must be a string or a number'),
  text: v.string('"text" must be a string'),
  published: v.nullish(day, null),
  title: v.nullish(v.string(), null),
  url: v.nullish(v.string(), null),
});

/** Where a run of the tool reads and writes. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/**
 * Reads one article per line, writes one reading per line, in order, while the input still comes. A bad line gives an
 * error line and a message; the others are still answered. Returns the exit code: 1 when a line was bad.
 */
export async function annotate(read: Reader, { input, output, errors }: Streams): Promise<number> {
  let bad = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const answer = annotateLine(read, line);
    if ('error' in answer) {
      bad++;
      errors.write(`proviso: line ${number}: ${answer.error}\n`);
    }
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return bad > 0 ? 1 : 0;
}

function annotateLine(read: Reader, line: string) {
  const json = parseJson(line);
  if (json === NOT_JSON) return { id: null, error: 'this line is not valid JSON' };
  const parsed = v.safeParse(InputSchema, json);
  if (!parsed.success) return { id: idOf(json), error: messageOf(parsed.issues) };
  const { id, text, published, title, url } = parsed.output;
  return { id, ...outputOf(read({ text, published: published as IsoDate | null, title, url })) };
}

const NOT_JSON = Symbol('not JSON');

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return NOT_JSON;
  }
}

function idOf(json: unknown): string | number | null {
  const id = typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function messageOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (!issue?.path) return 'this line must be a JSON object with "id" and "text"';
  const field = v.getDotPath(issue);
  if (issue.received === 'undefined') return `"${field}" is missing`;
  return issue.message.startsWith('"') ? issue.message : `"${field}" is not valid: ${issue.message}`;
}
