import type { MergedQuotation } from '../../learned/merge.ts';
import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isAny, POSSESSIVE, PREPOSITION } from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import { isDocument } from '../described/documents.ts';
import { type Discourse, mentionsWithin } from '../discourse/discourse.ts';
import type { Entity, EntityMention } from '../people/entities.ts';
import type { Recognised } from './recognise.ts';

/*
 * “From our correspondent in the gallery, Jon Vik:”, "A statement from the Harbour Guild:", "Here is the end of Vik’s speech:":
 * without any verb of saying, whoever such a sentence names speaks the words behind its colon.
 */

const INTRODUCED = 0.8;

/** Who is brought in before words in quotation marks that have no source; `null` where that may be several. */
export function introducedBy(
  prose: Prose,
  discourse: Discourse,
  { content, source }: Pick<MergedQuotation, 'content' | 'source'>,
): Recognised | null {
  const from = content[0]?.from ?? 0;
  if (source || prose.where.quoted[from] !== 1) return null;
  return prose.tokens[from - 1]?.text === ':' ? beforeColon(prose, discourse, from) : forWhom(prose, discourse, from);
}

/** Jon Vik, to my surprise, would “look at a draft”: what somebody would do is said by whoever would do it. */
export function promisedBy(
  prose: Prose,
  discourse: Discourse,
  { content }: Pick<MergedQuotation, 'content'>,
): Recognised | null {
  const { tokens } = prose;
  const from = content[0]?.from ?? 0;
  if (prose.where.quoted[from] !== 1 || !WOULD.has(tokens[from - 1]?.folded ?? '') || tokens[from + 1]?.isCapitalised)
    return null;
  const isInserted = tokens[from - 2]?.text === ',';
  const subject = mentionsWithin(discourse, Math.max(0, from - LONGEST_INSERTION), from - 1).findLast(({ to }) => {
    return to === from - 1 || (isInserted && tokens[to]?.text === ',' && to < from - 2);
  });
  if (!subject || subject.quoted || subject.entity.kind === 'unnamed' || subject.entity.traits.gender === 'it')
    return null;
  const isOwn =
    prose.where.sentence[subject.from] === prose.where.sentence[from] && !isAny(tokens[subject.to - 1], POSSESSIVE);
  return isOwn ? { entity: subject.entity, evidence: subject.evidence, confidence: INTRODUCED } : null;
}

const WOULD = words("would will wouldn't won't");
const LONGEST_INSERTION = 10;

/** "For Jon Vik, a former envoy, the bridge is a “monument”": it is so called by him. */
function forWhom(prose: Prose, discourse: Discourse, from: number): Recognised | null {
  const paragraph = paragraphOf(prose, from);
  const first = paragraph ? sentenceAt(paragraph, from).from : from;
  if (!/^(?:for|to)$/.test(prose.tokens[first]?.folded ?? '')) return null;
  const [mention] = mentionsWithin(discourse, first + 1, first + 2 + MOST_TITLES);
  if (mention?.evidence !== 'full-name' && mention?.evidence !== 'surname') return null;
  const isClosed = prose.tokens[mention.to]?.text === ',' && mention.to < from;
  const isTitled = prose.tokens
    .slice(first + 1, mention.from)
    .every(({ isCapitalised, text }) => isCapitalised || text === '.');
  if (!isClosed || !isTitled || mention.entity.traits.gender === 'it') return null;
  return { entity: mention.entity, evidence: mention.evidence, confidence: INTRODUCED };
}

const MOST_TITLES = 3;

function beforeColon(prose: Prose, discourse: Discourse, from: number): Recognised | null {
  const last = paragraphOf(prose, from - 1)?.sentences.findLast((sentence) => sentence.from < from);
  if (!last || from - last.from > LONGEST) return null;
  const inside = mentionsWithin(discourse, last.from, from - 1).filter((mention) => mayBringIn(prose, last, mention));
  const only = sole(inside.filter(({ entity }) => entity.traits.gender !== 'it')) ?? soleBody(inside);
  return only && { entity: only.entity, evidence: only.evidence, confidence: INTRODUCED };
}

const LONGEST = 40;

function sole(mentions: readonly EntityMention[]): EntityMention | null {
  const entities = new Set<Entity>(mentions.map(({ entity }) => entity));
  return entities.size === 1 ? (mentions[0] ?? null) : null;
}

const soleBody = (mentions: readonly EntityMention[]) =>
  mentions.every(({ entity }) => entity.traits.gender === 'it') ? sole(mentions) : null;

/** Not whom the words are to or about, nor the house of "Vik’s lawyer", but Vik of "Vik’s speech" and "from Vik". */
function mayBringIn({ tokens }: Prose, sentence: Phrase, { from, to, quoted, evidence }: EntityMention): boolean {
  if (quoted || evidence === 'pronoun') return false;
  if (isAny(tokens[to - 1], POSSESSIVE))
    return [tokens[to], tokens[to + 1]].some((next) => isDocument(next?.folded ?? ''));
  let before = from - 1;
  while (before > sentence.from && (tokens[before]?.isCapitalised || isTitleWord(tokens[before]?.folded ?? '')))
    before--;
  const preposition = tokens[before];
  return !isAny(preposition, PREPOSITION) || BRINGING.has(preposition?.folded ?? '') || before < sentence.from;
}

const isTitleWord = (word: string) => TITLE_WORDS.has(word);
const TITLE_WORDS = words('the our correspondent reporter colleague editor political at');
const BRINGING = new Set(['from', 'by']);
