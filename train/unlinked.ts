import type { Evidence } from '../src/engine/learned/evidence.ts';
import type { Link } from '../src/engine/learned/linker.ts';
import { describeVoices } from '../src/engine/learned/rank-voices.ts';
import { unlinkedStretches } from '../src/engine/learned/unlinked.ts';
import { meet } from '../src/engine/quotations/phrase.ts';
import type { Example, GoldAttribution } from './corpus.ts';
import type { Choices } from './ranker-data.ts';

/** Adds the quoted stretches that the links of one article leave over, each with the corpus's answer. */
export function addUnlinked(
  choices: Choices,
  article: number,
  { prose, quotations, gold }: Example,
  evidence: Evidence,
  links: readonly Link[],
): void {
  for (const stretch of unlinkedStretches(evidence, quotations, links)) {
    const first = choices.options;
    describeVoices(evidence, stretch, (given) => {
      choices.addOption([choices.addPart(given)]);
    });
    const words = (from: number, to: number) =>
      prose.tokens.slice(Math.max(0, from), Math.max(0, to)).filter(({ isWord }) => isWord).length;
    const inside = ({ content }: GoldAttribution) =>
      content.reduce((sum, run) => sum + words(Math.max(run.from, stretch.from), Math.min(run.to, stretch.to)), 0);
    const total = words(stretch.from, stretch.to);
    const spoken = gold.filter((attribution) => inside(attribution) > 0);
    const quotation = total > 0 && spoken.reduce((sum, one) => sum + inside(one), 0) * 2 >= total;
    const most = [...spoken].sort((a, b) => inside(b) - inside(a))[0];
    if (!quotation || !most) choices.addChoice(article, first, first);
    else if (most.source.length === 0) choices.addChoice(article, first, first + 1);
    else {
      const voice = stretch.voices.findIndex((one) => most.source.some((run) => meet(run, one)));
      choices.addChoice(article, first, voice < 0 ? first + 1 : first + 2 + voice);
    }
  }
}
