import type { Prose } from '../../prose/prose.ts';
import { isAny, PERSON_WORD } from '../../words/word-kinds.ts';
import { isPrivateTrade } from '../names/private-trades.ts';
import { type Entity, type EntityMention, mayBeNobody } from '../people/entities.ts';

/**
 * Who is interviewed, as what stands before token `before` tells: headline, introduction. Who "met her" or whom she "spoke to"
 * is the one who asks. `null` where two may be meant.
 */
export function intervieweeIn(prose: Prose, named: readonly EntityMention[], before: number): Entity | null {
  const met = named.filter(({ from, entity }) => from < before && entity.traits.gender !== 'it');
  const askers = new Set(met.filter((mention) => isAsking(prose, mention)).map(({ entity }) => entity));
  const called = met.filter(({ evidence, entity }) => evidence === 'full-name' && !askers.has(entity));
  const persons = called.filter(({ entity }) => !mayBeNobody(entity)); // "Five minutes with Xola Venn of Skarra Light"
  const inFull = persons.length > 0 ? persons : called;
  const [first, ...others] = new Set(inFull.filter((one) => !isHolder(prose, one)).map(({ entity }) => entity));
  if (!first) return null;
  const count = (entity: Entity) => met.filter((mention) => mention.entity === entity && !mention.quoted).length;
  return others.every((other) => count(first) > count(other)) ? first : null;
}

/** "Five minutes with the cook of Gull Light", "the widow of Karl Holm": the name behind "of" is not that of who speaks. */
function isHolder({ tokens }: Prose, { from }: EntityMention): boolean {
  const noun = tokens[from - 1]?.folded === 'of' ? tokens[from - 2] : undefined;
  return isAny(noun, PERSON_WORD) || isPrivateTrade(noun?.folded ?? '');
}

/** "Sam Holm met her", "Sam Holm sat down with her" */
function meetsThem(tokens: Prose['tokens'], verb: number): boolean {
  if (!MEETS.has(tokens[verb]?.folded ?? '')) return false;
  const behind = SMALL.has(tokens[verb + 1]?.folded ?? '') ? verb + 2 : verb + 1;
  const object = WITH.has(tokens[behind]?.folded ?? '') ? behind + 1 : behind;
  return THEM.has(tokens[object]?.folded ?? '');
}

/** "Sam Holm met her", "interviewed by Sam Holm", "spoke to our reporter Sam Holm" */
function isAsking({ tokens }: Prose, { from, to }: EntityMention): boolean {
  if (meetsThem(tokens, to)) return true;
  let at = from - 1;
  while (
    at > from - MOST_TITLES &&
    (isAny(tokens[at], PERSON_WORD) || OURS.has(tokens[at]?.folded ?? '') || tokens[at]?.text === ',')
  )
    at--;
  const preposition = tokens[at]?.folded ?? '';
  const verb = tokens[at - 1]?.folded ?? '';
  if (preposition === 'by') return true;
  return WITH.has(preposition) ? TALKS.has(verb) : TELLS.has(preposition);
}

const MOST_TITLES = 6;
const THEM = new Set(['him', 'her', 'them']);
const WITH = new Set(['to', 'with']);
/** "Sat down with", "caught up with" */
const SMALL = new Set(['down', 'up', 'again']);
const MEETS = new Set(
  'met meets interviews interviewed visits visited spoke speaks talked talks asks asked joins joined sat sits caught'.split(
    ' ',
  ),
);
const TALKS = new Set(
  'talks talked talking speaks spoke speaking opens conversation interview down chats chatted'.split(' '),
);
const TELLS = new Set(['tells', 'told']);
const OURS = new Set("our the correspondent's paper's".split(' '));
