import { officeOn } from '../../model/office.ts';
import type { Evidence, Speaker } from '../../model/quotation.ts';
import type { Prose } from '../prose/prose.ts';
import { bareWord } from '../prose/tokens.ts';
import { isPersonNoun, type Phrase, rangeText } from '../quotations/phrase.ts';
import type { RawQuotation } from '../quotations/quotations.ts';
import { DETERMINERS, PERSON_PRONOUNS, PREPOSITIONS } from '../words/function-words.ts';
import { ROLE_NOUNS, UNNAMED_NOUNS } from '../words/person-words.ts';
import type { Discourse } from './discourse.ts';
import { type Entity, roleKey } from './entities.ts';
import { resolvePronoun } from './pronouns.ts';
import { inSentence } from './unnamed-persons.ts';

/** Who speaks each quotation, in the same order. `day` decides which office an official held. */
export function resolveSpeakers(
  prose: Prose,
  discourse: Discourse,
  quotations: readonly RawQuotation[],
  day: string | null,
): Speaker[] {
  let last: Entity | null = null;
  return quotations.map(({ attribution }) => {
    const resolved = attribution?.source ? resolve(prose, discourse, attribution.source, last) : NO_SOURCE;
    if ('kind' in resolved) return resolved;
    last = resolved.entity;
    const carried = attribution?.link === 'previous-paragraph' || attribution?.link === 'previous-sentence';
    return speakerOf(
      carried ? { ...resolved, evidence: 'carried-over', confidence: resolved.confidence * 0.8 } : resolved,
      day,
    );
  });
}

/** A person of the discourse, with how it was recognised. */
interface Recognised {
  readonly entity: Entity;
  readonly evidence: Evidence;
  readonly confidence: number;
}

type Resolution = Recognised | Speaker;

const NO_SOURCE: Speaker = { kind: 'unresolved', reason: 'no-source' };
const NO_ANTECEDENT: Speaker = { kind: 'unresolved', reason: 'no-antecedent' };

function resolve(prose: Prose, discourse: Discourse, source: Phrase, last: Entity | null): Resolution {
  const word = prose.tokens[source.from]?.folded ?? '';
  if (word === 'who') return beforeRelative(prose, discourse, source);
  if (source.to - source.from === 1 && PERSON_PRONOUNS.has(word)) {
    const antecedent = resolvePronoun(prose, discourse, source.from, last);
    if (!antecedent.found) return { kind: 'unresolved', reason: antecedent.reason };
    return { entity: antecedent.mention.entity, evidence: 'pronoun', confidence: antecedent.confidence };
  }
  return (
    byName(discourse, headOf(prose, source), source) ??
    unnamedAgain(discourse, source) ??
    byRole(prose, discourse, source) ??
    described(prose, source)
  );
}

/** "JD Vance, who referred to “…”": the person right before. */
function beforeRelative({ tokens }: Prose, { mentions }: Discourse, { from }: Phrase): Resolution {
  const mention = mentions.findLast(({ to }) => to <= from);
  const isNext = mention && tokens.slice(mention.to, from).every(({ isWord }) => !isWord);
  return isNext ? { entity: mention.entity, evidence: mention.evidence, confidence: 0.93 } : NO_ANTECEDENT;
}

/** The phrase without apposition and prepositional tail: "Lin Jian" of "Lin Jian, a spokesman for the ministry". */
function headOf({ tokens }: Prose, { from, to }: Phrase): Phrase {
  for (let i = from + 1; i < to; i++) {
    const { text, folded } = tokens[i] ?? { text: '', folded: '' };
    if (text === ',' || text === '(' || (PREPOSITIONS.has(folded) && folded !== 'of')) return { from, to: i };
  }
  return { from, to };
}

const CONFIDENCE = { 'full-name': 0.97, surname: 0.94, office: 0.88 } as const;

/** A person whose name ends the head, or is the whole apposition: "The ministry’s spokesman, Lin Jian". */
function byName({ mentions }: Discourse, head: Phrase, source: Phrase): Recognised | null {
  const named = mentions.filter(({ entity }) => entity.kind !== 'unnamed');
  const mention =
    named.find(({ from, to }) => from >= head.from && to === head.to) ??
    named.find(({ from, to }) => from === head.to + 1 && to === source.to);
  if (!mention) return null;
  return { entity: mention.entity, evidence: mention.evidence, confidence: CONFIDENCE[mention.evidence] };
}

function unnamedAgain({ mentions }: Discourse, source: Phrase): Recognised | null {
  const mention = mentions.find(({ entity, from, to }) => {
    return entity.kind === 'unnamed' && from <= source.from + 1 && to > source.from;
  });
  return mention ? { entity: mention.entity, evidence: 'office', confidence: 0.92 } : null;
}

const LONGEST_ROLE_PHRASE = 4;

/** "The minister", "the spokesman": the bearer of the role named before. Two bearers in turn leave it open. */
function byRole({ tokens }: Prose, { mentions }: Discourse, source: Phrase): Resolution | null {
  const definite = ['the', 'his', 'her', 'that'].includes(tokens[source.from]?.folded ?? '');
  const role = tokens.slice(source.from, source.to).findLast(({ folded }) => ROLE_NOUNS.has(folded))?.folded;
  if (!definite || !role || UNNAMED_NOUNS.has(role) || source.to - source.from > LONGEST_ROLE_PHRASE) return null;
  const bearers = mentions.filter(({ entity, from }) => from < source.from && entity.traits.roles.has(roleKey(role)));
  const nearest = bearers.at(-1);
  if (!nearest) return null;
  const rivals = new Set(bearers.map(({ entity }) => entity)).size;
  if (rivals > 1 && bearers.at(-2)?.entity !== nearest.entity) return { kind: 'unresolved', reason: 'ambiguous' };
  return { entity: nearest.entity, evidence: 'office', confidence: rivals > 1 ? 0.75 : CONFIDENCE.office };
}

/** A source that nobody on the page matches: a name or a body is called by its words, anybody else stays unnamed. */
function described(prose: Prose, source: Phrase): Speaker {
  const words = prose.tokens.slice(source.from, source.to);
  const nouns = words.map(bareWord);
  const isPerson = nouns.some((noun) => UNNAMED_NOUNS.has(noun) || ROLE_NOUNS.has(noun));
  const firstIsSmall = DETERMINERS.has(words[0]?.folded ?? '');
  const hasName = words.some(({ isCapitalised }, k) => isCapitalised && (k > 0 || !firstIsSmall));
  if (hasName && !isPerson) {
    const name = rangeText(prose, headOf(prose, source)).replace(/['’]s?$/, '');
    return { kind: 'named', name, evidence: 'full-name', confidence: 0.8 };
  }
  if (words.length === 1 && !isPerson) return NO_ANTECEDENT;
  const confidence = nouns.some(isPersonNoun) ? 0.8 : 0.6;
  return { kind: 'unnamed', description: inSentence(rangeText(prose, source)), person: 0, confidence };
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
