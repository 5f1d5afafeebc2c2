import type { ArticleText } from '../model/article.ts';
import type { Findings, OfficialFound } from '../model/findings.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Dossier, OfficialId } from '../model/record.ts';
import type { PreparedRecord } from '../model/record-tables.ts';
import { type Span, span } from '../model/span.ts';
import { buildDiscourse } from './persons/discourse.ts';
import { buildGazetteer, type Gazetteer } from './persons/gazetteer.ts';
import { findMentions, type OfficialMention } from './persons/mentions.ts';
import { findOutsiders } from './persons/outsiders.ts';
import { resolveSpeakers } from './persons/speakers.ts';
import { buildDossierTerms, type Meaning } from './preconditions/dossier-terms.ts';
import { findPreconditions } from './preconditions/preconditions.ts';
import type { TermIndex } from './preconditions/terms.ts';
import { type Prose, parseProse } from './prose/prose.ts';
import type { Phrase } from './quotations/phrase.ts';
import { findQuotations, type RawQuotation } from './quotations/quotations.ts';

/** What the engine knows of the record, made once and used for every text. */
export interface Engine {
  readonly gazetteer: Gazetteer;
  readonly dossiers: readonly Dossier[];
  readonly terms: TermIndex<Meaning>;
}

export function createEngine({ officials, dossiers, tables }: PreparedRecord): Engine {
  return {
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
  const raw = findQuotations(prose);
  const mentions = findMentions(prose, engine.gazetteer, article.published);
  const discourse = buildDiscourse(prose, mentions);
  const speakers = resolveSpeakers(prose, discourse, raw, article.published);
  const quotations = raw.map((quotation, k): Quotation => {
    return { ...spansOf(prose, quotation), speaker: speakers[k] ?? { kind: 'unresolved', reason: 'no-source' } };
  });
  return {
    quotations,
    officials: byOfficial(mentions),
    outsiders: findOutsiders(prose, discourse),
    ...findPreconditions(prose, engine.dossiers, engine.terms, mentions, article.published),
  };
}

function spansOf(prose: Prose, { kind, parts, attribution, confidence }: RawQuotation): Omit<Quotation, 'speaker'> {
  return {
    kind,
    content: parts.map(({ stretch }) => span(stretch.start, stretch.end)),
    cue: spanOf(prose, attribution?.cue ?? null),
    source: spanOf(prose, attribution?.source ?? null),
    confidence,
  };
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
