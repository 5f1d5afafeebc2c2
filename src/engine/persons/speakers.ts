import { officeOn } from '../../model/office.ts';
import type { Speaker } from '../../model/quotation.ts';
import type { Prose } from '../prose/prose.ts';
import type { Phrase } from '../quotations/phrase.ts';
import type { RawQuotation } from '../quotations/quotations.ts';
import { PERSON_PRONOUNS } from '../words/function-words.ts';
import { type Discourse, mentionsBefore } from './discourse.ts';
import type { Entity } from './entities.ts';
import { resolvePronoun } from './pronouns.ts';
import { type Recognised, type Resolution, recognise } from './recognise.ts';

/** Words taken over from a neighbouring sentence or paragraph may belong to somebody else. */
const CARRIED_OVER = 0.8;

/** Who speaks each quotation, in the same order. `day` decides which office an official held. */
export function resolveSpeakers(
  prose: Prose,
  discourse: Discourse,
  quotations: readonly RawQuotation[],
  day: string | null,
): Speaker[] {
  let last: Entity | null = null;
  return quotations.map(({ attribution }) => {
    if (!attribution?.source) return { kind: 'unresolved', reason: 'no-source' };
    const resolved = resolve(prose, discourse, attribution.source, last);
    if ('kind' in resolved) return resolved;
    last = resolved.entity;
    const carried = attribution.link === 'previous-paragraph' || attribution.link === 'previous-sentence';
    if (!carried) return speakerOf(resolved, day);
    return speakerOf({ ...resolved, evidence: 'carried-over', confidence: resolved.confidence * CARRIED_OVER }, day);
  });
}

function resolve(prose: Prose, discourse: Discourse, source: Phrase, last: Entity | null): Resolution {
  const word = prose.tokens[source.from]?.folded ?? '';
  if (word === 'who') return beforeRelative(prose, discourse, source);
  if (source.to - source.from > 1 || !PERSON_PRONOUNS.has(word)) return recognise(prose, discourse, source);
  const antecedent = resolvePronoun(prose, discourse, source.from, last);
  if (!antecedent.found) return { kind: 'unresolved', reason: antecedent.reason };
  return { entity: antecedent.mention.entity, evidence: 'pronoun', confidence: antecedent.confidence };
}

/** "JD Vance, who referred to “…”": the person right before. */
function beforeRelative({ tokens }: Prose, discourse: Discourse, { from }: Phrase): Resolution {
  const mention = mentionsBefore(discourse, from, 1)[0];
  const isNext = mention && tokens.slice(mention.to, from).every(({ isWord }) => !isWord);
  if (!isNext) return { kind: 'unresolved', reason: 'no-antecedent' };
  return { entity: mention.entity, evidence: mention.evidence, confidence: 0.93 };
}

function speakerOf({ entity, evidence, confidence: exact }: Recognised, day: string | null): Speaker {
  const confidence = Math.round(exact * 100) / 100;
  switch (entity.kind) {
    case 'unnamed':
      return { kind: 'unnamed', description: entity.description, person: entity.person, confidence };
    case 'person':
      return { kind: 'named', name: entity.name, evidence, confidence };
    case 'official': {
      const { id, name } = entity.official;
      return { kind: 'official', id, name, office: officeOn(entity.official, day), evidence, confidence };
    }
  }
}
