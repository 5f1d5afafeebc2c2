import type { ArticleText } from '../model/article.ts';
import type { Findings, OfficialFound } from '../model/findings.ts';
import { firstIndex } from '../model/first-index.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Dossier, OfficialId } from '../model/record.ts';
import type { PreparedRecord } from '../model/record-tables.ts';
import { type Span, span } from '../model/span.ts';
import type { AttributionModel } from './learned/attribute.ts';
import { findAttributions } from './learned/find-attributions.ts';
import type { MergedQuotation } from './learned/merge.ts';
import { buildDiscourse } from './persons/discourse/discourse.ts';
import { findOutsiders } from './persons/discourse/outsiders.ts';
import { buildGazetteer, type Gazetteer } from './persons/names/gazetteer.ts';
import { findMentions, type OfficialMention } from './persons/names/mentions.ts';
import { withSpeakingSource } from './persons/speakers/source-bounds.ts';
import { resolveSpeakers } from './persons/speakers/speakers.ts';
import { isUnspoken, withoutTitles } from './persons/speakers/unspoken.ts';
import { buildDossierTerms, type Meaning } from './preconditions/dossier-terms.ts';
import { findPreconditions } from './preconditions/preconditions.ts';
import type { TermIndex } from './preconditions/term-index.ts';
import { type Prose, parseProse } from './prose/prose.ts';
import type { Phrase } from './quotations/phrase.ts';
import { stretchesOf } from './quotations/stretch-window.ts';

/** The model and what the engine knows of the record, made once and used for every text. */
export interface Engine {
  readonly model: AttributionModel;
  readonly gazetteer: Gazetteer;
  readonly dossiers: readonly Dossier[];
  readonly terms: TermIndex<Meaning>;
}

export function createEngine({ officials, dossiers, tables }: PreparedRecord, model: AttributionModel): Engine {
  return {
    model,
    gazetteer: buildGazetteer(officials, tables?.names),
    dossiers,
    terms: buildDossierTerms(dossiers, tables?.terms),
  };
}

/**
 * Everything found in one article: quotations with their speakers, officials, preconditions. Spans are offsets into
 * `article.text`. Any string is a valid text; time is linear in its length.
 */
export function readText(engine: Engine, article: ArticleText): Findings {
  const prose = parseProse(article.text);
  const said = findAttributions(prose, engine.model)
    .filter((quotation) => !isUnspoken(prose, quotation))
    .map((quotation) => withoutTitles(prose, withSpeakingSource(prose, quotation)));
  const mentions = findMentions(prose, engine.gazetteer, article.published);
  const discourse = buildDiscourse(prose, mentions, said);
  const speakers = resolveSpeakers(prose, discourse, said, article.published);
  const stretches = prose.paragraphs.flatMap((paragraph) => stretchesOf(prose, paragraph));
  const quotations = said.map((quotation, k): Quotation => {
    return {
      ...spansOf(prose, stretches, quotation),
      speaker: speakers[k] ?? { kind: 'unresolved', reason: 'no-source' },
    };
  });
  return {
    quotations,
    officials: byOfficial(mentions),
    outsiders: findOutsiders(prose, discourse),
    ...findPreconditions(prose, engine.dossiers, engine.terms, mentions, article.published),
  };
}

function spansOf(prose: Prose, stretches: readonly Phrase[], found: MergedQuotation): Omit<Quotation, 'speaker'> {
  const content = found.content.flatMap((part) => spanOf(prose, part));
  return {
    kind: found.kind,
    content,
    quoted: quotedParts(prose, stretches, found.content),
    cue: spanOf(prose, found.cue),
    source: spanOf(prose, found.source),
    confidence: rounded(found.confidence),
  };
}

const rounded = (share: number) => Math.round(share * 100) / 100;

/** The parts of a content that stand in quotation marks, with their marks. */
function quotedParts(prose: Prose, stretches: readonly Phrase[], content: readonly Phrase[]): Span[] {
  return content.flatMap(({ from, to }) => {
    const parts: Phrase[] = [];
    const first = firstIndex(stretches, (stretch) => stretch.to > from);
    for (let k = first; k < stretches.length; k++) {
      const stretch = stretches[k] as Phrase;
      if (stretch.from >= to) break;
      parts.push({ from: Math.max(from, stretch.from), to: Math.min(to, stretch.to) });
    }
    return parts.flatMap((part) => spanOf(prose, part));
  });
}

function spanOf({ tokens }: Prose, phrase: Phrase | null): Span[] {
  const first = phrase ? tokens[phrase.from] : undefined;
  const last = phrase ? tokens[phrase.to - 1] : undefined;
  return first && last ? [span(first.start, last.end)] : [];
}

function byOfficial(mentions: readonly OfficialMention[]): OfficialFound[] {
  const found = new Map<OfficialId, OfficialFound['mentions'][number][]>();
  for (const { official, start, end, evidence } of mentions) {
    const list = found.get(official.id) ?? [];
    list.push({ start, end, evidence });
    found.set(official.id, list);
  }
  return [...found].map(([id, list]) => ({ id, mentions: list }));
}
