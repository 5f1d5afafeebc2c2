import type { Prose } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { AUXILIARY, isAny, POSSESSIVE, PREPOSITION, SPEECH_VERB } from '../../words/word-kinds.ts';
import { whoBehind } from '../described/brought-in.ts';
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

/** "A campaign surrogate who once said": whoever is called "who" is somebody. */
function somebodyNew({ tokens, where }: Prose, who: number): Resolution {
  const open: Resolution = { kind: 'unresolved', reason: 'no-antecedent' };
  if (!tokens.slice(who + 1, who + 1 + MOST_BEFORE_VERB).some((token) => isAny(token, SPEECH_VERB))) return open;
  for (let i = who - 2; i >= Math.max(0, who - LONGEST_NEW) && tokens[i + 1]?.isWord; i--) {
    if (isAny(tokens[i + 1], PREPOSITION | AUXILIARY | POSSESSIVE) || where.quoted[i] === 1) break;
    if (!/^(?:an?|another)$/.test(tokens[i]?.folded ?? '')) continue;
    const description = tokens
      .slice(i, who)
      .map(({ text }) => text)
      .join(' ');
    return { kind: 'unnamed', description: description.replace(/^A/, 'a'), person: 0, confidence: NEW };
  }
  return open;
}

/** "Has often said" */
const MOST_BEFORE_VERB = 3;
const LONGEST_NEW = 6;
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
