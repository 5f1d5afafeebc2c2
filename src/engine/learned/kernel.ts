import type { View } from './view.ts';

/**
 * The tagger's inner loops and the one description of its features: `kernel/`, compiled to WebAssembly. It needs no
 * warming up: a background that was just woken reads its first text as fast as any other.
 *
 * What is written by this module is read by `kernel/main.ts`, and the other way round: names here are names there.
 */
export interface Kernel extends Readonly<Record<keyof WideColumns | keyof ByteColumns, Address>> {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly hashes: Address;
  readonly weights: Address;
  readonly steps: Address;
  readonly marginals: Address;
  expectModel(features: number): void;
  learn(features: number, scoreRatio: number, stepRatio: number, leastStep: number): void;
  open(tokens: number, longest: number): void;
  tag(from: number, to: number): void;
  featuresOf(i: number, from: number, to: number): number;
  /** The step class into token `i` of a paragraph of the opened text that begins at `from`. */
  stepInto(i: number, from: number): number;
}

/** Where something begins in the kernel's memory, which moves when it grows: a new view is made for each text. */
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
  kernel.open(length, longestOf(view));
  const { buffer } = kernel.memory;
  for (const [name, column] of entriesOf(wideColumns(view))) {
    new Int32Array(buffer, kernel[name].value, length).set(column);
  }
  for (const [name, column] of entriesOf(byteColumns(view))) {
    new Uint8Array(buffer, kernel[name].value, length).set(column);
  }
}

const longestOf = ({ prose }: View) => prose.paragraphs.reduce((most, { from, to }) => Math.max(most, to - from), 0);

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
