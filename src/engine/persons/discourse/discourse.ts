import { firstIndex } from '../../../model/first-index.ts';
import type { Prose } from '../../prose/prose.ts';
import { TokenMarks } from '../../prose/token-marks.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { type Turns, turnsIn } from '../conversation/turns.ts';
import { describedPersons } from '../described/described-persons.ts';
import { roleMentions } from '../described/role-mentions.ts';
import { unnamedPersons } from '../described/unnamed-persons.ts';
import type { OfficialMention } from '../names/mentions.ts';
import { officialPersons } from '../names/official-persons.ts';
import { otherPersons } from '../names/other-persons.ts';
import type { EntityMention } from '../people/entities.ts';
import { Chain, type WithPronouns } from './chain.ts';
import { learnFromPronouns } from './pronoun-traits.ts';
import { pronounsIn } from './pronouns.ts';

/** The persons of an article: all places that name them, pronouns included, in reading order. */
export interface Discourse extends WithPronouns {
  readonly turns: Turns;
}

/** What of a quotation tells about the persons: where its source stands, and whom it names. */
interface Said {
  readonly source: Phrase | null;
  readonly content: readonly Phrase[];
}

/** Names come first, then roles, then the unnamed; what depends on earlier mentions is resolved in reading order. */
export function buildDiscourse(
  prose: Prose,
  officials: readonly OfficialMention[],
  said: readonly Said[] = [],
): Discourse {
  const contents = new Map<number, readonly Phrase[]>();
  for (const { source, content } of said) if (source && !contents.has(source.from)) contents.set(source.from, content);
  const starts = new Set(contents.keys());
  const taken = new TokenMarks(prose.tokens.length, officials);
  const all = [...officialPersons(prose, officials), ...otherPersons(prose, taken)].sort(byPlace);
  const turns = turnsIn(prose, all);
  const named = all.flatMap((mention) => (turns.isApart(mention.from) ? labelled(prose, mention) : mention));
  learnFromPronouns(prose, named);
  taken.add(named);
  const roles = roleMentions(prose, named, taken, starts).filter(({ from, paragraph, entity }) => {
    return !turns.isApart(from) && !turns.isPartner(paragraph, entity);
  });
  taken.add(roles);
  const unnamed = unnamedPersons(prose, taken);
  taken.add(unnamed);
  const chain = new Chain(prose, unnamed.reduce(mostPersons, 0), contents, turns);
  const described = describedPersons(prose, taken, starts, turns);
  const mentions = [...named, ...roles, ...unnamed].sort(byPlace);
  for (const found of [...mentions, ...described, ...pronounsIn(prose)].sort((a, b) => a.from - b.from)) {
    if ('pronoun' in found) chain.addPronoun(found.from, found.pronoun);
    else if ('described' in found) chain.addDescribed(found);
    else chain.addNamed(found);
  }
  return { ...chain.end(), turns };
}

/** A name in a label is no antecedent, as one in quotation marks is none; the Q of a question is no name. */
function labelled({ tokens }: Prose, mention: EntityMention): EntityMention[] {
  const isLetter = mention.to - mention.from === 1 && /^[QA]$|^QUESTION$/i.test(tokens[mention.from]?.text ?? '');
  return isLetter ? [] : [{ ...mention, quoted: true }];
}

const byPlace = (a: EntityMention, b: EntityMention) => a.from - b.from || b.to - a.to;

const mostPersons = (most: number, { entity }: EntityMention) =>
  entity.kind === 'unnamed' ? Math.max(most, entity.person) : most;

/** The mentions that begin before token `index`, nearest last, at most `most` of them. */
export function mentionsBefore({ mentions }: Discourse, index: number, most: number): readonly EntityMention[] {
  const end = firstFrom(mentions, index);
  return mentions.slice(Math.max(0, end - most), end);
}

/** The mentions that overlap the tokens `[from, to)`. */
export function mentionsWithin({ mentions }: Discourse, from: number, to: number): readonly EntityMention[] {
  const first = Math.max(0, firstFrom(mentions, from) - 1);
  return mentions.slice(first, firstFrom(mentions, to)).filter((mention) => mention.to > from);
}

/** The index of the first mention that begins at or after token `index`. */
function firstFrom(mentions: readonly EntityMention[], index: number): number {
  return firstIndex(mentions, ({ from }) => from >= index);
}
