import type { Speaker } from '../../../model/quotation.ts';
import type { MergedQuotation } from '../../learned/merge.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isAny, TITLE } from '../../words/word-kinds.ts';
import { isReadingAt } from './authors.ts';
import { houseOf, type IsBody } from './bodies-again.ts';
import { houseBefore } from './it-subject.ts';

type Said = Pick<MergedQuotation, 'content' | 'source'>;

/** What the text tells of houses. */
interface Houses {
  readonly isBody: IsBody;
  /** The only company that the text has named before token `index`. */
  readonly firmAt: (index: number) => Speaker | null;
  /** Who is named at these tokens; `null` of nobody. */
  readonly namedAt: (name: Phrase) => Speaker | null;
}

/**
 * "Harbour Rail said that fares would rise. “…,” it said": whoever speaks in the sentence right before, if that is no person;
 * where nothing else tells what "it" is, also the house that the sentence is about. `speakers` belong to `said`, both in reading
 * order.
 */
export function letItSpeak(
  prose: Prose,
  said: readonly Said[],
  speakers: readonly Speaker[],
  houses: Houses,
): Speaker[] {
  const answers = [...speakers];
  said.forEach((own, k) => {
    if (!isIt(prose, own)) return;
    const isOpen = speakers[k]?.kind === 'unresolved';
    const before = said[k - 1];
    const isBehind = before !== undefined && isRightBehind(prose, before, own, isOpen ? 0 : 1);
    const body =
      (isBehind ? houseOf(answers[k - 1], houses.isBody) : null) ?? (isOpen ? ofSubject(prose, own, houses) : null);
    if (body) answers[k] = takenUp(body);
  });
  return answers;
}

function ofSubject(prose: Prose, own: Said, { isBody, firmAt, namedAt }: Houses): Speaker | null {
  const subject = houseBefore(prose, beginningOf(own));
  if (!subject || subject.isFirm) return subject && firmAt(subject.from);
  const named = namedAt(subject);
  if (named) return houseOf(named, isBody);
  const { name, isPlainName } = subject;
  return isPlainName ? { kind: 'named', name, evidence: 'pronoun', confidence: PLAIN_NAME } : null;
}

const PLAIN_NAME = 0.7;

const takenUp = (body: Speaker): Speaker =>
  body.kind === 'named' ? { ...body, evidence: 'pronoun', confidence: Math.min(body.confidence, TAKEN_UP) } : body;

function isIt(prose: Prose, { source }: Said): boolean {
  const { tokens } = prose;
  const isAlone = source !== null && source.to - source.from === 1 && tokens[source.from]?.folded === 'it';
  return isAlone && tokens[source.to]?.folded !== 'to' && !isReadingAt(prose, source.to); // "suffice it to say"
}

const beginningOf = ({ content, source }: Said) =>
  Math.min(source?.from ?? Number.POSITIVE_INFINITY, content[0]?.from ?? Number.POSITIVE_INFINITY);

/** Whether the sentence before, or what stands before in this one, has a source of its own. */
function isRightBehind({ tokens, where }: Prose, before: Said, own: Said, fewest: number): boolean {
  if (!before.source || !own.source || before.source.from >= own.source.from) return false;
  if (isAny(tokens[before.source.to - 1], TITLE)) return false;
  const last = Math.max(before.source.from, (before.content.at(-1)?.to ?? 0) - 1); // what it says may have many sentences
  const distance = (where.sentence[beginningOf(own)] ?? 0) - (where.sentence[last] ?? 0);
  return distance >= fewest && distance <= 1;
}

const TAKEN_UP = 0.8;
