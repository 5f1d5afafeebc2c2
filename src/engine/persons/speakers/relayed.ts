import type { MergedQuotation } from '../../learned/merge.ts';
import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import { bareWord } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isAny, POSSESSIVE, SPEECH_VERB } from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import { type Discourse, mentionsBefore, mentionsWithin } from '../discourse/discourse.ts';
import type { EntityMention } from '../people/entities.ts';
import { roleKey } from '../people/traits.ts';
import type { Resolution } from './recognise.ts';

/*
 * Words that one person tells of another: "One aide recalled the mayor’s banging the table and saying, “Get out.”", "Lind told
 * friends that he “would never sign,” according to a person who was there." They are the mayor's and Lind's.
 */

type Told = Pick<MergedQuotation, 'content' | 'cue' | 'source'>;

/** Who said what the source only tells of; `null` where the words are the source's own. */
export function relayed(prose: Prose, discourse: Discourse, quotation: Told): Resolution | null {
  const sayer =
    recalled(prose, discourse, quotation) ??
    toldToOthers(prose, discourse, quotation) ??
    toldToWhoAsked(prose, discourse, quotation);
  if (sayer === 'open') return { kind: 'unresolved', reason: 'ambiguous' };
  return sayer && { entity: sayer.entity, evidence: sayer.evidence, confidence: RELAYED };
}

const RELAYED = 0.8;

const HEARING = words(
  `recalled recalls recalling remembered remembers remembering heard hears hearing overheard described describes describing quoted
  quotes quoting`,
);
const SAYING = words('saying telling asking shouting yelling whispering muttering barking replying answering adding');

/** "Holm recalled Vik leaning over and saying, “…”"; `'open'` where the text hardly tells whom. */
function recalled(prose: Prose, discourse: Discourse, { cue, source }: Told): EntityMention | 'open' | null {
  const { tokens, where } = prose;
  if (!cue || !source || source.to >= cue.from || !SAYING.has(tokens[cue.from]?.folded ?? '')) return null;
  if (where.sentence[source.from] !== where.sentence[cue.from] || cue.from - source.to > LONGEST) return null;
  // "Holm recalled the storm, saying", "Holm described it as “a mess,” adding"
  if (tokens[cue.from - 1]?.text === ',' || where.quoted[cue.from - 1] === 1) return null;
  const verb = hearingAfter(prose, source.to, cue.from);
  if (verb === null || verb + 1 === cue.from) return null;
  const heard = mentionsWithin(discourse, verb + 1, cue.from).find(({ quoted, from }) => !quoted && from > verb);
  if (heard && heard.from <= verb + MOST_TITLES && heard.entity.traits.gender !== 'it') return heard;
  return bearerAt(prose, discourse, verb + 1) ?? 'open';
}

/** The one who was called so before: "the president’s leaning over". */
function bearerAt({ tokens }: Prose, discourse: Discourse, the: number): EntityMention | null {
  if (tokens[the]?.folded !== 'the') return null;
  const owner = tokens.slice(the + 1, the + MOST_TITLES).find((token) => isAny(token, POSSESSIVE));
  const role = owner && roleKey(bareWord(owner));
  const bearers = mentionsBefore(discourse, the, MOST_BEFORE).filter(({ entity }) => {
    return role !== undefined && entity.kind !== 'unnamed' && entity.traits.roles.has(role);
  });
  return bearers.every(({ entity }) => entity === bearers[0]?.entity) ? (bearers.at(-1) ?? null) : null;
}

function hearingAfter({ tokens, where }: Prose, from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (HEARING.has(tokens[i]?.folded ?? '') && where.quoted[i] === 0) return i;
  return null;
}

/** "Lind told friends that …, according to a person who was there" */
function toldToOthers(prose: Prose, discourse: Discourse, { content, cue, source }: Told): EntityMention | null {
  const { tokens } = prose;
  const first = content[0];
  if (!cue || !source || !first || tokens[cue.from]?.folded !== 'according' || cue.from < first.from) return null;
  const paragraph = paragraphOf(prose, first.from);
  const sentence = paragraph && sentenceAt(paragraph, first.from);
  if (!sentence || source.from >= sentence.to || tokens[first.from]?.folded !== 'that') return null;
  const verb = sayingBefore(tokens, first.from, sentence.from);
  if (verb === null) return null;
  const subjects = mentionsWithin(discourse, sentence.from, verb).filter(({ quoted }) => !quoted);
  const [teller] = subjects;
  return teller && leadsTo(tokens, teller, subjects[1], verb) ? teller : null;
}

/** "Told | associates" */
function sayingBefore(tokens: Prose['tokens'], that: number, first: number): number | null {
  for (let i = that - 1; i > Math.max(first, that - MOST_HEARERS); i--) if (isAny(tokens[i], SPEECH_VERB)) return i;
  return null;
}

/** "Lind had asked Holm for the plan and was told “no”": by Holm; `'open'` where the text hardly tells by whom. */
function toldToWhoAsked(prose: Prose, discourse: Discourse, { cue, source }: Told): EntityMention | 'open' | null {
  const { tokens } = prose;
  if (!cue || !source || source.to > cue.from || !isToldTo(tokens, cue)) return null;
  const verb = askedBefore(prose, cue.from);
  const asked = verb === null ? undefined : mentionsWithin(discourse, verb + 1, cue.from)[0];
  if (verb === null || !asked || asked.entity.traits.gender === 'it') return 'open';
  return tokens.slice(verb + 1, asked.from).every(mayOpenName) ? asked : 'open';
}

/** "Was told", but not "was told by Holm" */
function isToldTo(tokens: Prose['tokens'], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.folded === 'told') return BE.has(tokens[i - 1]?.folded ?? '') && tokens[i + 1]?.folded !== 'by';
  }
  return false;
}

/** The last "asked" of the sentence before token `cue`: not "was asked". */
function askedBefore({ tokens, where }: Prose, cue: number): number | null {
  for (let i = cue - 1; i > cue - LONGEST && where.sentence[i] === where.sentence[cue]; i--) {
    if (tokens[i]?.folded === 'asked') return BE.has(tokens[i - 1]?.folded ?? '') ? null : i;
  }
  return null;
}

const BE = words('was were been being is are');

/** "Asked | Mrs Holm", "asked | the minister Karl Holm" */
const mayOpenName = (token: Prose['tokens'][number]) =>
  token.isCapitalised || token.text === '.' || token.folded === 'the';

/** Between them nothing, or an apposition: "Mara Lind, the mayor’s daughter and an adviser, | told" */
function leadsTo(tokens: Prose['tokens'], { to }: Phrase, next: EntityMention | undefined, verb: number): boolean {
  if (isAny(tokens[to - 1], POSSESSIVE)) return false;
  if (to === verb || (next === undefined && verb - to <= 1)) return true;
  return tokens[to]?.text === ',' && tokens[verb - 1]?.text === ',' && verb - to <= LONGEST;
}

/** In tokens. */
const LONGEST = 25;
const MOST_TITLES = 5;
/** In mentions. */
const MOST_BEFORE = 60;
const MOST_HEARERS = 5;
