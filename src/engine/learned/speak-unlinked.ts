import type { Phrase } from '../quotations/phrase.ts';
import type { RawQuotation } from '../quotations/quotations.ts';
import type { Evidence } from './evidence.ts';
import type { Link } from './linker.ts';
import { rankVoices } from './rank-voices.ts';
import type { ScoreWeights } from './score-table.ts';
import { unlinkedStretches } from './unlinked.ts';

/** Quoted stretches without a cue of their own that one voice speaks. */
export interface SpokenStretches {
  readonly content: readonly Phrase[];
  /** Only where the rules see one. */
  readonly cue: Phrase | null;
  readonly source: Phrase | null;
  readonly contentScore: number;
  readonly sourceScore: number;
}

/** Who speaks the quoted stretches that no cue was given; those that are no quotation have a low score. */
export function speakUnlinked(
  evidence: Evidence,
  weights: ScoreWeights,
  quotations: readonly RawQuotation[],
  links: readonly Link[],
): SpokenStretches[] {
  const spoken: (SpokenStretches & { readonly content: Phrase[]; readonly rule: RawQuotation | null })[] = [];
  for (const stretch of unlinkedStretches(evidence, quotations, links)) {
    const { quotation, voice, source: sourceScore } = rankVoices(evidence, weights, stretch);
    const { from, to, rule } = stretch;
    const source = voice && { from: voice.from, to: voice.to };
    const last = spoken.at(-1);
    if (last && rule && last.rule === rule && last.source?.from === source?.from) {
      last.content.push({ from, to });
      continue;
    }
    const cue = voice?.byRules && rule?.attribution?.cue ? rule.attribution.cue : null;
    spoken.push({ content: [{ from, to }], cue, source, contentScore: quotation, sourceScore, rule });
  }
  return spoken;
}
