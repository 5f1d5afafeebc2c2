import {
  AFTER_CUE,
  BEFORE_CUE,
  CONTENT_AFTER,
  CONTENT_BEFORE,
  CUE,
  mayFollow,
  OUT,
  SOURCE_AFTER,
  SOURCE_BEFORE,
} from '../src/engine/learned/states.ts';
import type { Phrase } from '../src/engine/quotations/phrase.ts';
import type { Example, GoldAttribution } from './corpus.ts';

/** The right state of every token. Where two attributions claim a token, the later in the list has it. */
export function goldStates({ prose, gold }: Example): Uint8Array {
  const states = new Uint8Array(prose.tokens.length);
  const mark = (runs: readonly Phrase[], stateOf: (run: Phrase) => number) => {
    for (const run of runs) {
      states.fill(stateOf(run) + 1, run.from, run.to);
      states[run.from] = stateOf(run);
    }
  };
  for (const one of gold) mark(one.content, ({ from }) => (from < pivot(one) ? CONTENT_BEFORE : CONTENT_AFTER));
  for (const one of gold) mark(one.source, ({ from }) => (from < pivot(one) ? SOURCE_BEFORE : SOURCE_AFTER));
  for (const { cue } of gold) mark(cue, () => CUE);
  for (const paragraph of prose.paragraphs) for (const one of gold) fillGaps(states, one, paragraph);
  return repaired(states);
}

/** Where the cue begins; without one, where a content before would end. */
function pivot({ cue, source, content }: GoldAttribution): number {
  return cue[0]?.from ?? source[0]?.from ?? content[0]?.from ?? 0;
}

function fillGaps(states: Uint8Array, one: GoldAttribution, paragraph: Phrase): void {
  const parts = [...one.source, ...one.cue, ...one.content].filter(
    ({ from, to }) => from >= paragraph.from && to <= paragraph.to,
  );
  if (parts.length < 2) return;
  const first = Math.min(...parts.map(({ to }) => to));
  const last = Math.max(...parts.map(({ from }) => from));
  for (let i = first; i < last; i++) if (states[i] === OUT) states[i] = i < pivot(one) ? BEFORE_CUE : AFTER_CUE;
}

/** A run cut by another state begins anew behind it. */
function repaired(states: Uint8Array): Uint8Array {
  states.forEach((state, i) => {
    const previous = i > 0 ? (states[i - 1] as number) : OUT;
    if (!mayFollow(previous, state)) states[i] = state - 1;
  });
  return states;
}
