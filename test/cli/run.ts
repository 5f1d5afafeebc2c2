import { PassThrough, Readable } from 'node:stream';
import { annotate } from '../../src/cli/annotate.ts';
import { reader } from '../support/reading.ts';

export interface Run {
  readonly code: number;
  /** The lines of standard output, parsed. */
  readonly answers: readonly Answer[];
  readonly errors: string;
}

export type Answer = Readonly<Record<string, unknown>>;

/** Runs `annotate` on lines as they are; objects are written as JSON. */
export async function annotateLines(...lines: (string | object)[]): Promise<Run> {
  const given = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  return annotateInput(Readable.from([`${given.join('\n')}\n`]));
}

export async function annotateInput(input: Readable): Promise<Run> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const written = Promise.all([textOf(output), textOf(errors)]);
  const code = await annotate(reader, { input, output, errors });
  output.end();
  errors.end();
  const [answers, messages] = await written;
  return { code, answers: answers.split('\n').slice(0, -1).map(parse), errors: messages };
}

function parse(line: string): Answer {
  return JSON.parse(line) as Answer;
}

async function textOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
