import { type Prose, paragraphOf } from '../../prose/prose.ts';
import { type Phrase, rangeText } from '../../quotations/phrase.ts';
import { phraseEndingAt } from '../../quotations/phrase-before.ts';
import { isAny, PRONOUN } from '../../words/word-kinds.ts';
import { whoBehind } from '../described/brought-in.ts';
import { inSentence } from '../described/unnamed-persons.ts';
import { type Discourse, mentionsBefore } from '../discourse/discourse.ts';
import type { EntityMention } from '../people/entities.ts';
import type { Resolution } from './recognise.ts';

/** "JD Vance, who referred to “…”": the person right before. */
export function beforeRelative(prose: Prose, discourse: Discourse, { from }: Phrase): Resolution {
  const before = mentionsBefore(discourse, from, MOST_IN_APPOSITION);
  const isNext = ({ to }: EntityMention) => prose.tokens.slice(to, from).every(({ isWord }) => !isWord);
  const apposed = before.findLast((one) => isApposed(prose, one, from));
  const next = before.slice(-1).find((one) => isNext(one) || isToldOn(prose, one, from));
  const isHouse = next?.entity.traits.gender === 'it'; // "Karl Holm, head of the Centre for Ponds, who"
  const mention = isHouse ? (apposed ?? next) : (next ?? apposed);
  if (!mention) return somebodyNew(prose, from);
  return { entity: mention.entity, evidence: mention.evidence, confidence: 0.93 };
}

/** "A campaign surrogate who once said", "voters who want": whoever stands before "who" is somebody. */
function somebodyNew(prose: Prose, who: number): Resolution {
  const paragraph = paragraphOf(prose, who);
  const last = prose.tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  const phrase = paragraph && prose.where.quoted[last] === 0 ? phraseEndingAt(prose, paragraph.from, last) : null;
  const head = phrase && prose.tokens[phrase.to - 1];
  if (!phrase || !head || isAny(head, PRONOUN)) return { kind: 'unresolved', reason: 'no-antecedent' };
  return { kind: 'unnamed', description: inSentence(rangeText(prose, phrase)), person: 0, confidence: NEW };
}

const NEW = 0.65;

/** "A man at the back, who shouted"; but not "Karl Holm, a lawyer for the port, who said" */
function isToldOn({ tokens }: Prose, { entity, from, to, quoted }: EntityMention, who: number): boolean {
  const isSomebody = entity.kind === 'unnamed' && entity.traits.gender !== 'it' && !quoted;
  return isSomebody && tokens[from - 1]?.text !== ',' && whoBehind(tokens, to) === who;
}

/** "Karl Holm, the chamber’s chief strategist, who added", "Marco Rubio of Florida, who said" */
function isApposed({ tokens, where }: Prose, { to, sentence, evidence, entity }: EntityMention, who: number): boolean {
  const isNamed = evidence === 'full-name' && entity.kind !== 'unnamed' && entity.traits.gender !== 'it';
  const next = tokens[to];
  return (
    isNamed &&
    sentence === where.sentence[who] &&
    who - to <= LONGEST_APPOSITION &&
    tokens[who - 1]?.text === ',' &&
    (next?.text === ',' || next?.folded === 'of') &&
    !tokens.slice(to, who).some(({ folded }) => folded === 'and')
  );
}

const LONGEST_APPOSITION = 12;
const MOST_IN_APPOSITION = 4;
