import type { PassageRole } from '../../../src/model/findings.ts';
import type { PreconditionRead } from '../../../src/model/reading.ts';
import { overlaps } from '../../../src/model/span.ts';
import type { MarkedArticle } from '../marked-article.ts';
import type { Share } from './counts.ts';
import { type Labelled, type Marked, type Matching, matchIds, matchSpans } from './matching.ts';

interface RoleMistake extends Labelled {
  readonly role: PassageRole;
  readonly given: PassageRole;
}

export interface PreconditionsMeasured {
  /** Every sentence on a precondition. */
  readonly passages: Matching<Labelled, Marked>;
  /** Every precondition once an article. */
  readonly present: Matching<string, { readonly id: string }>;
  /** Of the marked sentences that were found, how many have the right role. */
  readonly roles: Share;
  readonly roleMistakes: readonly RoleMistake[];
}

export function measurePreconditions(
  article: MarkedArticle,
  reading: { readonly preconditions: readonly Pick<PreconditionRead, 'id' | 'passages'>[] },
): PreconditionsMeasured {
  const marked = article.passages.map((passage) => ({ ...passage, id: passage.precondition }));
  const predicted = reading.preconditions.flatMap(({ id, passages }) =>
    passages.map((passage) => ({ ...passage, id })),
  );
  const ids = reading.preconditions.map(({ id }) => id);
  const judged = marked
    .filter(({ optional }) => !optional)
    .map((mark) => ({ mark, given: predicted.filter((one) => one.id === mark.id && overlaps(one, mark)) }))
    .filter(({ given }) => given.length > 0);
  const wrong = judged.filter(({ mark, given }) => given.every(({ role }) => role !== mark.role));
  return {
    passages: matchSpans(predicted, marked),
    present: matchIds(ids, marked),
    roles: { right: judged.length - wrong.length, of: judged.length },
    roleMistakes: wrong.flatMap(({ mark, given: [first] }) => (first ? [{ ...mark, given: first.role }] : [])),
  };
}
