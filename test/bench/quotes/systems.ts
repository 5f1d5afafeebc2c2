import { bundledModel } from '../../../src/cli/bundled-model.ts';
import { bundledRecord } from '../../../src/dataset/bundled.ts';
import { createEngine, readText } from '../../../src/engine/read-text.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Attribution, Pair } from './corpus.ts';

/** Something that reads quotations out of a text. */
export interface System {
  readonly name: string;
  readonly read: (text: string) => readonly Attribution[];
}

/** Proviso's whole engine with the bundled record, as the background runs it. */
export function ourEngine(): System {
  const engine = createEngine(bundledRecord, bundledModel());
  return {
    name: 'Proviso',
    read: (text) =>
      readText(engine, { text, published: null, title: null, url: null }).quotations.map(
        ({ content, cue, source }) => ({
          content: content.map(pairOf),
          cue: cue.map(pairOf),
          source: source.map(pairOf),
        }),
      ),
  };
}

function pairOf({ start, end }: Span): Pair {
  return [start, end];
}
