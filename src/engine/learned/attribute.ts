import type { QuotationKind } from '../../model/quotation.ts';
import type { Prose } from '../prose/prose.ts';
import type { Phrase } from '../quotations/phrase.ts';
import { findQuotations, type RawQuotation } from '../quotations/quotations.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { createWordMarks, kindOfContent } from './content-kind.ts';
import { weigh } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { type LinkerWeights, linkParagraph } from './linker.ts';
import { observe, WordMemory } from './observations.ts';
import { labelByRules } from './rule-labels.ts';
import { seeSentences } from './sentence-context.ts';
import { Tagger, type TaggerWeights } from './tagger.ts';

/** Who says what, as the model sees it. All are runs of tokens; no token is in the content of two attributions. */
export interface LearnedAttribution {
  readonly kind: QuotationKind;
  /** One part, or two with the cue between them. */
  readonly content: readonly Phrase[];
  readonly cue: Phrase;
  readonly source: Phrase | null;
  /** How often such a finding has its content, at least mostly, and its source right; 0 to 1. */
  readonly confidence: number;
}

/** All numbers of a trained model. */
export interface ModelWeights {
  readonly lexicon: Lexicon;
  readonly tagger: TaggerWeights;
  readonly linker: LinkerWeights;
  readonly calibrations: Readonly<Record<QuotationKind, Calibration>>;
}

/** A model ready for use; made once, used for every text. */
export interface AttributionModel {
  readonly tagger: Tagger;
  readonly memory: WordMemory;
  readonly linker: LinkerWeights;
  readonly calibrations: ModelWeights['calibrations'];
}

export function createModel({ lexicon, tagger, linker, calibrations }: ModelWeights): AttributionModel {
  return { tagger: new Tagger(tagger), memory: new WordMemory(lexicon), linker, calibrations };
}

/**
 * Attributions of all kinds in reading order. `quotations` are what the rules found: evidence for the model. Any prose
 * is valid; time is linear in its length.
 */
export function attribute(
  model: AttributionModel,
  prose: Prose,
  quotations: readonly RawQuotation[] = findQuotations(prose),
): LearnedAttribution[] {
  const seen = observe(prose, model.memory);
  const view = { prose, seen, context: seeSentences(prose, seen), rules: labelByRules(prose, quotations) };
  const evidence = weigh(view, model.tagger.tag(view), quotations);
  const marks = createWordMarks(prose);
  return prose.paragraphs
    .flatMap((paragraph) => linkParagraph(evidence, model.linker, paragraph))
    .map(({ cue, content, source, score }) => {
      const kind = kindOfContent(marks, content);
      return { kind, content, cue, source, confidence: calibrate(model.calibrations[kind], score) };
    });
}
