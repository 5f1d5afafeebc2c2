import type { QuotationKind } from '../../model/quotation.ts';
import type { Prose } from '../prose/prose.ts';
import type { Phrase } from '../quotations/phrase.ts';
import { findQuotations, type RawQuotation } from '../quotations/quotations.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { kindOfContent } from './content-kind.ts';
import { weigh } from './evidence.ts';
import { createKernel } from './kernel.ts';
import type { Lexicon } from './lexicon.ts';
import { createLinker, type Link, type Linker, type LinkerWeights, linkParagraph } from './linker.ts';
import { observe, WordMemory } from './observations.ts';
import { labelByRules } from './rule-labels.ts';
import type { ScoreWeights } from './score-table.ts';
import { seeSentences } from './sentence-context.ts';
import { type SpokenStretches, speakUnlinked } from './speak-unlinked.ts';
import { Tagger, type TaggerWeights } from './tagger.ts';

/** Who says what, as the model sees it. All are runs of tokens; no token is in the content of two attributions. */
export interface LearnedAttribution {
  readonly kind: QuotationKind;
  /** One part, or two with the cue between them; quoted stretches without a cue may be more. */
  readonly content: readonly Phrase[];
  readonly cue: Phrase | null;
  readonly source: Phrase | null;
  /** How often such a finding is a quotation with these words, at least mostly; 0 to 1. */
  readonly confidence: number;
  /** How often the source of such a finding is right, when its words are; 0 to 1. */
  readonly sourceConfidence: number;
}

/** Content and source of links by the kind of their content, and of quoted stretches without a cue. */
export type CalibratedKind = QuotationKind | 'unlinked';
export type Calibrations = Readonly<
  Record<CalibratedKind, { readonly content: Calibration; readonly source: Calibration }>
>;

/** All numbers of a trained model. */
export interface ModelWeights {
  readonly lexicon: Lexicon;
  readonly tagger: TaggerWeights;
  readonly linker: LinkerWeights;
  readonly voices: ScoreWeights;
  readonly calibrations: Calibrations;
}

/** A model ready for use; made once, used for every text. */
export interface AttributionModel {
  readonly tagger: Tagger;
  readonly memory: WordMemory;
  readonly linker: Linker;
  readonly voices: ScoreWeights;
  readonly calibrations: Calibrations;
}

/** @param kernel `kernel.wasm` */
export function createModel(
  { lexicon, tagger, linker, ...weights }: ModelWeights,
  kernel: ArrayBuffer,
): AttributionModel {
  return {
    tagger: new Tagger(createKernel(kernel), tagger),
    linker: createLinker(linker, kernel),
    memory: new WordMemory(lexicon),
    ...weights,
  };
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
  const links = prose.paragraphs.flatMap((paragraph) => linkParagraph(evidence, model.linker, paragraph));
  return calibrated(prose, model.calibrations, links, speakUnlinked(evidence, model.voices, quotations, links));
}

/** What links and unlinked stretches say, with scores turned into shares of right ones; in reading order. */
export function calibrated(
  prose: Prose,
  calibrations: Calibrations,
  links: readonly Link[],
  unlinked: readonly SpokenStretches[],
): LearnedAttribution[] {
  const weighed = (found: Link | SpokenStretches, curvesFor?: CalibratedKind): LearnedAttribution => {
    const { cue, content, source } = found;
    const kind = kindOfContent(prose, content);
    const curves = calibrations[curvesFor ?? kind];
    const confidence = calibrate(curves.content, found.contentScore);
    return { kind, content, cue, source, confidence, sourceConfidence: calibrate(curves.source, found.sourceScore) };
  };
  const all = [...links.map((link) => weighed(link)), ...unlinked.map((spoken) => weighed(spoken, 'unlinked'))];
  return all.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}
