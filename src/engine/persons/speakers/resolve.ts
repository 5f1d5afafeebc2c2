import type { Speaker } from '../../../model/quotation.ts';
import type { Prose } from '../../prose/prose.ts';
import { type Phrase, rangeText } from '../../quotations/phrase.ts';
import { PERSON_PRONOUNS } from '../../words/function-words.ts';
import { inSentence } from '../described/unnamed-persons.ts';
import { type Discourse, mentionsWithin } from '../discourse/discourse.ts';
import { beforeRelative } from './before-relative.ts';
import { groupBefore } from './groups-meant.ts';
import { type Resolution, recognise } from './recognise.ts';
import { written } from './written-speakers.ts';

/** Whom the source of a quotation means: by its form, a relative, a pronoun, a paper, a name or another phrase. */
export function resolve(prose: Prose, discourse: Discourse, source: Phrase): Resolution {
  const word = prose.tokens[source.from]?.folded ?? '';
  if (word === 'who') return beforeRelative(prose, discourse, source);
  const isOneWord = source.to - source.from === 1;
  if (isOneWord && GROUP_PRONOUNS.has(word)) return groupMeant(prose, discourse, source.from);
  if (isOneWord && PRONOUNS.has(word)) return byPronoun(prose, discourse, source, word);
  return written(prose, discourse, source) ?? recognise(prose, discourse, source);
}

const GROUP_PRONOUNS = new Set(['they', "they've", "they're", "they'd", 'them', 'their']);

/** "According to him", "Her advice was short" too. */
const PRONOUNS = new Set([...PERSON_PRONOUNS, 'him', 'her', 'his']);

function byPronoun(prose: Prose, discourse: Discourse, source: Phrase, word: string): Resolution {
  const [mention] = mentionsWithin(discourse, source.from, source.to);
  // a body says, only what is written reads
  if (word === 'it' && (!mention || READING.has(prose.tokens[source.to]?.folded ?? '')))
    return written(prose, discourse, source) ?? NO_ANTECEDENT;
  if (!mention) return { kind: 'unresolved', reason: discourse.open.get(source.from) ?? 'no-antecedent' };
  return { entity: mention.entity, evidence: 'pronoun', confidence: mention.confidence ?? 0.7 };
}

const READING = new Set(['read', 'reads', 'ran', 'consisted', 'consists']);
const NO_ANTECEDENT: Speaker = { kind: 'unresolved', reason: 'no-antecedent' };

/** "They" means several, whom the reader gets to know by the article's words for them. */
function groupMeant(prose: Prose, discourse: Discourse, at: number): Resolution {
  const group = groupBefore(prose, discourse, at);
  if (!group) return NO_ANTECEDENT;
  return { kind: 'unnamed', description: inSentence(rangeText(prose, group)), person: 0, confidence: GROUP_MEANT };
}

/** Whether it is that group is not labelled anywhere; that “they” is several people nearly always holds. */
const GROUP_MEANT = 0.7;
