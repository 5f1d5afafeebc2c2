import type { Evidence } from '../src/engine/learned/evidence.ts';
import type { Kernel } from '../src/engine/learned/kernel.ts';
import { ask, STRETCH_VALUES, type StretchQuestion } from '../src/engine/learned/rank-stretches.ts';
import type { Described } from './ranker-data.ts';

/** Takes the features of each answer: of "none", then of a stretch's start, its end and both together. */
export interface StretchSink {
  none(features: Described): void;
  start(index: number, features: Described): void;
  end(index: number, features: Described): void;
  pair(start: number, end: number, features: Described): void;
}

/** Walks through all answers to a question, in the order in which the kernel scores them. The evidence is open already. */
export function describeStretches(
  kernel: Kernel,
  evidence: Evidence,
  question: StretchQuestion,
  sink: StretchSink,
): void {
  const { starts, ends } = question.bounds;
  ask(kernel, evidence, question);
  kernel.describeNone();
  sink.none(described(kernel));
  starts.forEach((start, a) => {
    kernel.describeStart(start);
    sink.start(a, described(kernel));
  });
  ends.forEach((end, b) => {
    kernel.describeEnd(end);
    sink.end(b, described(kernel));
  });
  starts.forEach((start, a) => {
    ends.forEach((end, b) => {
      if (end <= start) return;
      kernel.describePair(start, end);
      sink.pair(a, b, described(kernel));
    });
  });
}

/** The answer that the kernel described last. */
function described({ memory, cells, values, count }: Kernel): Described {
  return {
    ids: new Int32Array(memory.buffer, cells.value, count.value),
    count: count.value,
    values: new Float32Array(memory.buffer, values.value, STRETCH_VALUES),
  };
}
