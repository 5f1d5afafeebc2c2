import type { Prose } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { whoBehind } from '../described/brought-in.ts';
import { type Discourse, mentionsBefore } from '../discourse/discourse.ts';
import type { EntityMention } from '../people/entities.ts';
import type { Resolution } from './recognise.ts';

/** "JD Vance, who referred to “…”": the person right before. */
export function beforeRelative(prose: Prose, discourse: Discourse, { from }: Phrase): Resolution {
  const before = mentionsBefore(discourse, from, MOST_IN_APPOSITION);
  const isNext = ({ to }: EntityMention) => prose.tokens.slice(to, from).every(({ isWord }) => !isWord);
  const mention =
    before.slice(-1).find((one) => isNext(one) || isToldOn(prose, one, from)) ??
    before.findLast((one) => isApposed(prose, one, from));
  if (!mention) return { kind: 'unresolved', reason: 'no-antecedent' };
  return { entity: mention.entity, evidence: mention.evidence, confidence: 0.93 };
}

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
