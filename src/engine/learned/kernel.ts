import type { Evidence } from './evidence.ts';
import type { View } from './view.ts';

/**
 * The inner loops of tagger and linker and the one description of their features: `kernel/`, compiled to WebAssembly. It needs
 * no warming up: a background that was just woken reads its first text as fast as any other.
 *
 * What is written by this module is read by `kernel/main.ts`, and the other way round: names here are names there.
 */
export interface Kernel extends Addresses {
  readonly memory: { readonly buffer: ArrayBuffer };
  expectModel(features: number): void;
  learn(features: number, unit: number): void;
  open(tokens: number): void;
  tag(from: number, to: number): void;
  featuresOf(i: number, from: number, to: number): number;
  askOfCue(from: number, to: number, probability: number, head: number, follows: number): void;
  askOfSide(side: number, from: number, to: number, limit: number): void;
  describeNone(): void;
  describeStart(start: number): void;
  describeEnd(end: number): void;
  describePair(start: number, end: number): void;
  scoreStretches(starts: number, ends: number, unit: number, rowUnit: number): number;
}

type Addresses = Readonly<
  Record<
    | keyof WideColumns
    | keyof ByteColumns
    | ('hashes' | 'coordinates' | 'network' | 'steps')
    | ('marginals' | 'content' | 'cue' | 'source' | 'odds' | 'cues')
    | ('table' | 'valueWeights' | 'rows' | 'layer' | 'cells' | 'values' | 'count')
    | ('bounds' | 'scores'),
    Address
  >
>;

/** Where something begins in the kernel's memory. The memory moves when it grows: views of it are made anew. */
interface Address {
  readonly value: number;
}

/** @param file `kernel.wasm`. Throws an error when it is something else. */
export function createKernel(file: ArrayBuffer): Kernel {
  const { Module, Instance } = platform.WebAssembly;
  return new Instance(new Module(file)).exports as Kernel;
}

/** Lays a text before the kernel: what is asked of tokens is about this one, until the next. */
export function openText(kernel: Kernel, view: View): void {
  const { length } = view.prose.tokens;
  kernel.open(length);
  const { buffer } = kernel.memory;
  for (const [name, column] of entriesOf(wideColumns(view))) {
    new Int32Array(buffer, kernel[name].value, length).set(column);
  }
  for (const [name, column] of entriesOf(byteColumns(view))) {
    new Uint8Array(buffer, kernel[name].value, length).set(column);
  }
}

/** Lays a text and what the tagger found in it before the kernel. */
export function openEvidence(kernel: Kernel, evidence: Evidence): void {
  openText(kernel, evidence.view);
  const { buffer } = kernel.memory;
  const { marginals, content, cue, source, odds, cues } = evidence;
  for (const [name, column] of entriesOf({ marginals, content, cue, source })) {
    new Float32Array(buffer, kernel[name].value, column.length).set(column);
  }
  for (const [name, column] of entriesOf({ odds, cues })) {
    new Float64Array(buffer, kernel[name].value, column.length).set(column);
  }
}

const entriesOf = <Name extends string, Column>(columns: Readonly<Record<Name, Column>>) =>
  Object.entries(columns) as [Name, Column][];

/**
 * The features of token `i` of the paragraph `[from, to)` of the opened text: a hash for each template, negative for a
 * template that had nothing to look at. The next call writes over it.
 */
export function featuresOf(kernel: Kernel, i: number, from: number, to: number): Int32Array {
  return new Int32Array(kernel.memory.buffer, kernel.featuresOf(i, from, to), TEMPLATES);
}

/** How many features a token has at most. */
export const TEMPLATES = 57;

const wideColumns = ({ seen, context }: View) => ({
  word: seen.word,
  ending: seen.ending,
  sentenceFrom: context.sentenceFrom,
  sentenceTo: context.sentenceTo,
  cueBefore: context.cueBefore,
  cueAfter: context.cueAfter,
  signBefore: context.signBefore,
  signAfter: context.signAfter,
  thatBefore: context.thatBefore,
});
type WideColumns = ReturnType<typeof wideColumns>;

const byteColumns = ({ seen, context, rules }: View) => ({
  kind: seen.kind,
  level: seen.level,
  quote: seen.quote,
  capitalised: seen.capitalised,
  verbsBefore: context.verbsBefore,
  quotedness: context.quotedness,
  rules,
});
type ByteColumns = ReturnType<typeof byteColumns>;

/** The engine is compiled without the types of any platform; all of them have this. */
const platform = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Module: new (file: ArrayBuffer) => object;
    readonly Instance: new (module: object) => { readonly exports: unknown };
  };
};
