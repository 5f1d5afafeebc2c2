import type { ArticleText } from '../../src/model/article.ts';
import type { IsoDate } from '../../src/model/dates.ts';
import type { PassageRole } from '../../src/model/findings.ts';
import type { Verdict } from '../../src/model/reading.ts';
import type { DossierId, OfficialId, PreconditionId, StatementId } from '../../src/model/record.ts';
import type { Span } from '../../src/model/span.ts';
import { readFrontLines } from './front-lines.ts';
import type { KnownIds } from './known-ids.ts';
import { stripMarks } from './strip-marks.ts';

/** A place where an official is named. */
export interface MarkedMention extends Span {
  readonly official: OfficialId;
  /** Finding it is neither asked for nor wrong: the name inside “the Trump administration”. */
  readonly optional: boolean;
}

/** A sentence on a precondition. A sentence on two preconditions gives two of these with the same span. */
export interface MarkedPassage extends Span {
  readonly precondition: PreconditionId;
  readonly role: PassageRole;
  /** A careful reader could see it either way. */
  readonly optional: boolean;
}

/** A quotation with its marks, and what the record says of it. */
export interface MarkedQuotation extends Span {
  /** All that are right; mostly one. */
  readonly verdicts: readonly Verdict[];
  /** The statements it may be held against; of a stitched quotation both halves. Empty when it is not on record. */
  readonly statements: readonly StatementId[];
  /** One of these belongs within the first three said before. Empty when nothing was marked. */
  readonly before: readonly StatementId[];
}

export interface MarkedArticle extends ArticleText {
  readonly published: IsoDate;
  readonly title: string;
  /** What the article is about; none for a trap. */
  readonly dossiers: readonly DossierId[];
  /** Why no precondition may be found in it; `null` for an article that is no trap. */
  readonly trap: string | null;
  readonly mentions: readonly MarkedMention[];
  readonly passages: readonly MarkedPassage[];
  readonly quotations: readonly MarkedQuotation[];
}

/**
 * Reads an article in the form that README.md describes. `text` is the article as a reader sees it, and all spans are
 * offsets into it. Throws, with the surroundings, on an unmatched mark, an unknown id and whatever contradicts itself.
 */
export function parseMarkedArticle(source: string, known: KnownIds): MarkedArticle {
  const border = source.indexOf('\n\n');
  if (border < 0) throw new Error('an empty line stands between the front lines and the text');
  const front = readFrontLines(source.slice(0, border), known);
  const marks = stripMarks(source.slice(border + 2).trimEnd(), known);
  const article = { ...front, ...marks, url: null };
  complain(article, known);
  return article;
}

function complain({ published, dossiers, trap, passages, quotations }: MarkedArticle, known: KnownIds): void {
  if (trap !== null && passages.length > 0) throw new Error('a trap holds no passage');
  for (const { precondition } of passages) {
    const dossier = known.dossierOf.get(precondition);
    if (!dossier || !dossiers.includes(dossier)) throw new Error(`${precondition} is of no dossier of this article`);
  }
  const late = (id: StatementId) => (known.dateOf.get(id) ?? '') > published;
  const notBefore = (id: StatementId) => (known.dateOf.get(id) ?? '') >= published;
  for (const { statements, before } of quotations) {
    for (const id of statements.filter(late)) throw new Error(`${id} was said after the article`);
    for (const id of before.filter(notBefore)) throw new Error(`${id} was not said before the article`);
  }
}
