import type { Paragraph, Prose } from '../../prose/prose.ts';
import { TokenMarks } from '../../prose/token-marks.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isAny, PERSON_WORD, ROLE_NOUN, TITLE } from '../../words/word-kinds.ts';
import { sole } from '../people/antecedent.ts';
import { type Entity, type EntityMention, nameOf } from '../people/entities.ts';
import { roleKey } from '../people/traits.ts';
import { intervieweeIn } from './interviewee.ts';
import { isInQuotes } from './own-words.ts';
import { type Interview, interviewIn } from './questions.ts';
import { quotedInterviewIn } from './quoted-interview.ts';
import { type TurnLabel, turnLabels } from './turn-labels.ts';

/** A paragraph of a printed conversation: a transcript, a press conference, an interview. */
export interface Turn {
  /** `null` where the text does not tell, as of most who ask. */
  readonly speaker: Entity | null;
  /** Whom "you" means. */
  readonly addressee: Entity | null;
  /** What is said stands in quotation marks; else words outside marks are the speaker's own: "I told them". */
  readonly isMarked: boolean;
  /** Without a label: all quotation marks in the paragraph are those of the answer. */
  readonly isAnswer: boolean;
  /** What is said is a question in quotation marks of an interviewer without a name. */
  readonly isQuestion: boolean;
}

/** The conversation that a text prints; of most texts none. */
export class Turns {
  readonly #turns: ReadonlyMap<number, Turn>;
  readonly #apart: TokenMarks;

  /** `apart`: labels, and names by which somebody is spoken to. */
  constructor(turns: ReadonlyMap<number, Turn>, apart: TokenMarks) {
    this.#turns = turns;
    this.#apart = apart;
  }

  at(paragraph: number): Turn | null {
    return this.#turns.get(paragraph) ?? null;
  }

  /** Whether a token belongs to a label or to a name by which somebody is spoken to: nothing is told of anybody there. */
  isApart(index: number): boolean {
    return this.#apart.has(index);
  }

  /** Whether a token is the word of somebody who takes part, outside marks: in the article's own text "my" is the reporter's. */
  isOwnWord({ where }: Prose, index: number): boolean {
    return this.#turns.get(where.paragraph[index] ?? -1)?.isMarked === false && where.quoted[index] === 0;
  }

  /** Whether somebody speaks in this paragraph, outside marks, or is spoken to: neither is "he", "she" or "the minister" there. */
  isPartner(paragraph: number, entity: Entity): boolean {
    const turn = this.#turns.get(paragraph);
    return turn !== undefined && !turn.isMarked && (turn.speaker === entity || turn.addressee === entity);
  }
}

/** `named`: who is named in the text, in reading order. */
export function turnsIn(prose: Prose, named: readonly EntityMention[]): Turns {
  const apart = new TokenMarks(prose.tokens.length);
  const labels = turnLabels(prose);
  if (labels.length > 0) return new Turns(labelledTurns(prose, named, labels, apart), apart);
  const interview = interviewIn(prose) ?? quotedInterviewIn(prose);
  return new Turns(interview ? interviewTurns(prose, named, interview) : new Map(), apart);
}

function interviewTurns(prose: Prose, named: readonly EntityMention[], interview: Interview): Map<number, Turn> {
  const { questions, answers, isMarked, isQuoted } = interview;
  const first = prose.paragraphs[Math.min(...questions)]?.from ?? 0;
  const interviewee = intervieweeIn(prose, named, first);
  const turns = new Map<number, Turn>();
  const question = { speaker: null, addressee: interviewee, isMarked: isQuoted, isAnswer: false };
  const isQuestion = isQuoted && interviewee !== null;
  for (const index of questions) turns.set(index, { ...question, isQuestion });
  const answer = { speaker: interviewee, addressee: null, isMarked, isAnswer: isMarked, isQuestion: false };
  for (const index of answers) turns.set(index, answer);
  return turns;
}

function labelledTurns(
  prose: Prose,
  named: readonly EntityMention[],
  labels: readonly TurnLabel[],
  apart: TokenMarks,
): Map<number, Turn> {
  const cast = castOf(prose, named, labels);
  const turns = new Map<number, Turn>();
  apart.add(labels);
  labels.forEach((label, k) => {
    const address = addressIn(prose, label);
    if (address) apart.add([address]);
    const next = labels.slice(k + 1).find(({ key }) => key !== label.key);
    const called = address && calledIn(prose, named, [...cast.values()], address);
    const speaker = cast.get(label.key) ?? null;
    const addressee = called ?? (next ? (cast.get(next.key) ?? null) : null);
    const turn = { speaker, addressee, isMarked: isInQuotes(prose, label.to), isAnswer: false, isQuestion: false };
    const end = Math.min(labels[k + 1]?.paragraph ?? label.paragraph + 1, prose.paragraphs.length);
    // who speaks without marks goes on in the paragraphs behind
    for (let index = label.paragraph; index < (turn.isMarked ? label.paragraph + 1 : end); index++)
      turns.set(index, turn);
  });
  return turns;
}

/** Whom the labels mean. "A" and the initials of a name mean somebody whom the introduction names. */
function castOf(prose: Prose, named: readonly EntityMention[], labels: readonly TurnLabel[]): Map<string, Entity> {
  const cast = new Map<string, Entity>();
  for (const label of labels) {
    if (cast.has(label.key) || label.kind === 'asks') continue;
    const entity =
      label.kind === 'answers' ? intervieweeIn(prose, named, labels[0]?.from ?? 0) : bearerOf(prose, named, label);
    if (entity) cast.set(label.key, entity);
  }
  return cast;
}

function bearerOf({ tokens }: Prose, named: readonly EntityMention[], { from, to }: TurnLabel): Entity | null {
  const own = named.find((mention) => mention.from >= from && mention.from < to);
  if (own) return own.among ? null : own.entity;
  const words = tokens.slice(from, to).filter(({ isWord }) => isWord);
  const [only] = words;
  if (words.length === 1 && only && INITIALS.test(only.text))
    return solePerson(named, (entity) => initialsOf(entity) === only.text);
  return solePerson(named, (entity) => words.some(({ folded }) => entity.traits.roles.has(roleKey(folded))));
}

const INITIALS = /^\p{Lu}{2,3}$/u;

const initialsOf = (entity: Entity) =>
  nameOf(entity)
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('');

function solePerson(named: readonly EntityMention[], fits: (entity: Entity) => boolean): Entity | null {
  const entities = new Set(named.map(({ entity }) => entity));
  return sole([...entities].filter((entity) => entity.traits.gender !== 'it' && fits(entity)));
}

/** "Minister," or "Captain Vik," where a turn begins: who is spoken to. */
function addressIn({ tokens, paragraphs }: Prose, { to, paragraph }: TurnLabel): Phrase | null {
  const { to: end } = paragraphs[paragraph] as Paragraph;
  let comma = to;
  while (comma < Math.min(end, to + LONGEST_ADDRESS) && isAddress(tokens[comma] as Token)) comma++;
  return comma > to && tokens[comma]?.text === ',' && isSomebody(tokens.slice(to, comma))
    ? { from: to, to: comma }
    : null;
}

const LONGEST_ADDRESS = 6;
const isAddress = ({ isCapitalised, text }: Token) => isCapitalised || text === '.';
const isSomebody = (words: readonly Token[]) =>
  words.length > 1 || words.some((word) => isAny(word, TITLE | ROLE_NOUN | PERSON_WORD));

/** Who is spoken to, when it is one of those who take part. */
function calledIn(
  { tokens }: Prose,
  named: readonly EntityMention[],
  cast: readonly Entity[],
  { from, to }: Phrase,
): Entity | null {
  const own = named.find((mention) => mention.from >= from && mention.from < to);
  if (own) return own.entity;
  const words = tokens.slice(from, to).map(({ folded }) => roleKey(folded));
  return sole(cast.filter(({ traits: { roles } }) => words.some((word) => roles.has(word))));
}
