import { officeOn } from '../../../model/office.ts';
import type { Speaker } from '../../../model/quotation.ts';
import type { MergedQuotation } from '../../learned/merge.ts';
import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { takeTurns } from '../conversation/dialogue.ts';
import { keyOf, mayTakeTurn, UNKNOWN } from '../conversation/talk.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { askedByReporter, askersIn, isQuestion, questionsIn } from '../people/askers.ts';
import type { Entity, EntityMention } from '../people/entities.ts';
import { takeUpHouses } from './houses-again.ts';
import { introducedBy, promisedBy } from './introductions.ts';
import type { Recognised } from './recognise.ts';
import { relayed } from './relayed.ts';
import { resolve } from './resolve.ts';
import { speakAgain } from './said-again.ts';
import { speakSecondWords } from './second-words.ts';
import { isShown } from './shown-words.ts';
import { speakAfterTold } from './told-before.ts';
import { answererOf, partnerMeant } from './turn-speakers.ts';
import { shown } from './written-speakers.ts';

/** Who speaks each quotation, in the same order. `day` decides which office an official held. */
export function resolveSpeakers(
  prose: Prose,
  discourse: Discourse,
  quotations: readonly Sourced[],
  day: string | null,
): Speaker[] {
  const number = numbering(discourse);
  const entities = new Map<string, Entity>();
  const named = quotations.map((quotation) => number(speak(quotation)));
  const speakers = takeUpHouses(prose, discourse, { quotations, named, entities, mentioned });
  const asking = [...askersIn(prose, discourse.mentions)].map(([paragraph, { asker, asked }]) => {
    return [paragraph, { asker: mentioned(asker), asked: asked && mentioned(asked) }] as const;
  });
  const byReporter = [...askedByReporter(prose, discourse.mentions)].map(([paragraph, asked]) => {
    return [paragraph, { asker: UNKNOWN, asked: mentioned(asked) }] as const;
  });
  const questions = questionsIn(prose, discourse.mentions);
  const taken = takeTurns(prose, quotations, speakers, {
    askers: new Map([...asking, ...byReporter]),
    isPutTo: (paragraph, speaker) => {
      const entity = questions.get(paragraph);
      return entity !== undefined && entity === entities.get(keyOf(speaker));
    },
    mayBe: (k, speaker, isAsked) => {
      const own = speakers[k];
      const source = quotations[k]?.source;
      const entity = entities.get(keyOf(speaker));
      return own && source && entity ? mayTakeTurn(prose, own, source, entity, isAsked) : false;
    },
  });
  const answered = taken.map((speaker, k) => {
    const answering = answererOf(prose, discourse.turns, quotations[k] as Sourced, speaker);
    if (!answering) return speaker;
    return 'kind' in answering ? number(answering) : known(answering);
  });
  const second = speakSecondWords(prose, discourse, quotations, answered);
  const told = speakAfterTold(prose, discourse, quotations, second, mentioned);
  return speakAgain(prose, quotations, told);

  function mentioned({ entity, evidence, confidence }: EntityMention): Speaker {
    return known({ entity, evidence, confidence: confidence ?? ASKER });
  }

  function known(recognised: Recognised): Speaker {
    const speaker = speakerOf(recognised, day);
    entities.set(keyOf(speaker), recognised.entity);
    return speaker;
  }

  function speak(quotation: Sourced): Speaker {
    const { source, sourceConfidence } = quotation;
    const isUnsure = source === null || sourceConfidence < LEAST_SOURCE;
    const promised = isUnsure ? promisedBy(prose, discourse, quotation) : null;
    if (source && !promised) return speakSourced(quotation, source);
    const introduced = promised ?? introducedBy(prose, discourse, quotation);
    return introduced ? known(introduced) : { kind: 'unresolved', reason: 'no-source' };
  }

  function speakSourced(quotation: Sourced, source: Phrase): Speaker {
    const { cue, link, sourceConfidence } = quotation;
    if (sourceConfidence < LEAST_SOURCE && !isSurelySpeech(prose, quotation))
      return { kind: 'unresolved', reason: 'unsure' };
    if (isCarried(link) && !isRightlyCarried(prose, quotation, source))
      return { kind: 'unresolved', reason: 'ambiguous' };
    const resolved =
      relayed(prose, discourse, quotation) ??
      partnerMeant(prose, discourse.turns, source, cue) ??
      shown(prose, discourse, source) ??
      resolve(prose, discourse, source);
    if ('kind' in resolved) return resolved;
    if (isPerson(resolved.entity) && isShown(prose, quotation)) return { kind: 'unresolved', reason: 'ambiguous' };
    const evidence = isCarried(link) ? 'carried-over' : resolved.evidence;
    return known({ ...resolved, evidence, confidence: resolved.confidence * sourceConfidence });
  }
}

/** As far as the text tells: a poll shows what it says. */
const isPerson = ({ kind, traits }: Entity) => kind === 'official' || (traits.gender ?? traits.likely ?? 'it') !== 'it';

const isCarried = (link: Sourced['link']) => link === 'previous-paragraph' || link === 'previous-sentence';

/**
 * Whether the source of before may speak here too: not when words go on behind the marks (“With both?” called a voice from the
 * back), nor when it stands in a question of the article itself ("Did he know? “Of course.”").
 */
function isRightlyCarried(prose: Prose, { content }: Sourced, source: Phrase): boolean {
  const end = content.at(-1)?.to ?? 0;
  const next = prose.tokens[end];
  const goesOn =
    next?.isWord === true && !next.isCapitalised && paragraphOf(prose, end) === paragraphOf(prose, end - 1);
  const asked = paragraphOf(prose, source.from);
  return !goesOn && !(asked && isQuestion(prose, sentenceAt(asked, source.from)));
}

const ASKER = 0.9;

/** What of a quotation tells who speaks. */
export type Sourced = Pick<MergedQuotation, 'kind' | 'content' | 'cue' | 'source' | 'link' | 'sourceConfidence'>;

/** Below this the source is wrong more often than right: nobody is named then. */
const LEAST_SOURCE = 0.5;

/**
 * Words behind a colon and words of several paragraphs are no title and no scare quotes; of words that are truly said, sources
 * below the bar are right more often than wrong too (36 of 62 in the corpus that the model has learned from).
 */
function isSurelySpeech({ tokens, where }: Prose, { content, source }: Sourced): boolean {
  const from = content[0]?.from ?? 0;
  const isLong = where.paragraph[content.at(-1)?.from ?? 0] !== where.paragraph[from];
  const isBefore = source !== null && source.to <= from;
  return isBefore && (isLong || (tokens[from - 1]?.text === ':' && tokens[from + 1]?.isCapitalised === true));
}

/** Numbers the unnamed who appear as a source only: "a banker", then "the banker", is one person. */
function numbering({ mentions }: Discourse): (speaker: Speaker) => Speaker {
  let last = mentions.reduce(
    (most, { entity }) => (entity.kind === 'unnamed' ? Math.max(most, entity.person) : most),
    0,
  );
  const known = new Map<string, { person: number; description: string }>();
  /** The first description that holds a word. */
  const byWord = new Map<string, string>();
  const sameAgain = (description: string, words: readonly string[]) => {
    const noun = words.at(words[0] === 'the' ? -1 : 1) ?? '';
    const before = /^(?:the|this|that) /.test(description) ? known.get(byWord.get(noun) ?? '') : undefined;
    const isOther = words.some((word) => /^\p{Lu}/u.test(word) && !before?.description.includes(word)); // "the Fox poll"
    return isOther ? undefined : before;
  };
  const newOne = (description: string, words: readonly string[]) => {
    const one = { person: ++last, description };
    known.set(description, one);
    for (const word of words) if (!byWord.has(word)) byWord.set(word, description);
    return one;
  };
  return (speaker) => {
    if (speaker.kind !== 'unnamed' || speaker.person > 0) return speaker;
    const words = speaker.description.split(' ');
    return { ...speaker, ...(sameAgain(speaker.description, words) ?? newOne(speaker.description, words)) };
  };
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
