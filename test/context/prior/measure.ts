import type { PageReading, QuotationRead } from '../../../src/model/reading.ts';
import type { StatementId } from '../../../src/model/record.ts';
import type { Share } from '../../recognition/measure/counts.ts';
import { type Labelled, labelOf } from './labels.ts';

/** As many as a card shows at once. */
const FIRST = 3;

/** How the statements that an article’s quotations list stand to them. */
export interface PriorMeasured {
  /** Statements in a list that share neither the quotation’s speaker nor one of its preconditions. */
  readonly violations: { readonly before: number; readonly since: number };
  /** Of the first three, how many are on the point; only those with a label are counted. */
  readonly onPoint: { readonly before: Share; readonly since: Share };
  /** Of the first three of labelled quotations, those without a label of their own. */
  readonly unlabelled: readonly Unlabelled[];
  /** Of the labelled quotations with a statement before that is on the point, how many show one among the first three. */
  readonly served: Share;
  readonly quotations: number;
  /** How many list anything before. */
  readonly withBefore: number;
  /** Whose lists hold less than there is. */
  readonly cut: number;
}

export interface Unlabelled {
  readonly labelled: Labelled;
  readonly statement: StatementId;
}

export function measurePrior(reading: PageReading, labels: readonly Labelled[]): PriorMeasured {
  const pairs = reading.quotations.flatMap((quotation) => {
    const labelled = labelOf(quotation, labels);
    return labelled ? [{ quotation, labelled }] : [];
  });
  return {
    violations: { before: violations(reading, 'before'), since: violations(reading, 'since') },
    onPoint: { before: onPoint(pairs, 'before'), since: onPoint(pairs, 'since') },
    unlabelled: pairs.flatMap(({ quotation, labelled }) =>
      firstOf(quotation, 'before')
        .filter((id) => !isJudged(labelled, id))
        .map((statement) => ({ labelled, statement })),
    ),
    served: served(reading, pairs),
    quotations: reading.quotations.length,
    withBefore: reading.quotations.filter(({ before }) => before.length > 0).length,
    cut: reading.quotations.filter(isCut).length,
  };
}

interface Pair {
  readonly quotation: QuotationRead;
  readonly labelled: Labelled;
}
type List = 'before' | 'since';

const firstOf = (quotation: QuotationRead, list: List) => quotation[list].slice(0, FIRST);
const isJudged = ({ on, off }: Labelled, id: StatementId) => on.includes(id) || off.includes(id);
const isCut = ({ before, since, beforeTotal, sinceTotal }: QuotationRead) =>
  before.length < beforeTotal || since.length < sinceTotal;

function onPoint(pairs: readonly Pair[], list: List): Share {
  const judged = pairs.flatMap(({ quotation, labelled }) =>
    firstOf(quotation, list)
      .filter((id) => isJudged(labelled, id))
      .map((id) => labelled.on.includes(id)),
  );
  return { right: judged.filter(Boolean).length, of: judged.length };
}

function served({ published, records }: PageReading, pairs: readonly Pair[]): Share {
  const isBefore = (id: StatementId) => published !== null && (records.statements[id]?.date ?? published) < published;
  const asked = pairs.filter(({ labelled }) => labelled.on.length > 0);
  const answered = asked.filter(({ quotation, labelled }) =>
    firstOf(quotation, 'before').some((id) => isBefore(id) && labelled.on.includes(id)),
  );
  return { right: answered.length, of: asked.length };
}

function violations({ quotations, records }: PageReading, list: List): number {
  const isStrange = ({ speaker, preconditions }: QuotationRead, id: StatementId) => {
    const statement = records.statements[id];
    const isOwn = speaker.kind === 'official' && speaker.id === statement?.official;
    return !isOwn && !preconditions.some((one) => one in (statement?.stance ?? {}));
  };
  return quotations.reduce((sum, one) => sum + one[list].filter((id) => isStrange(one, id)).length, 0);
}
