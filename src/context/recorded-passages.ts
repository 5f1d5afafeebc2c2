import type { Findings, Passage, PassageRole, PreconditionFound } from '../model/findings.ts';
import { grouped } from '../model/grouped.ts';
import type { Quotation } from '../model/quotation.ts';
import type { RecordCheck } from '../model/reading.ts';
import type { PreconditionId, Stance, StatementId } from '../model/record.ts';
import { byPosition, hull, overlaps } from '../model/span.ts';
import type { RecordIndex } from './record-index.ts';

/** What a statement does to a precondition, as the role of a passage that quotes it. */
const ROLES: Readonly<Record<Stance, PassageRole>> = {
  demands: 'demanded',
  warns: 'demanded',
  refuses: 'denied',
  denies: 'denied',
  concedes: 'met',
  offers: 'mentioned',
  restates: 'mentioned',
};

/**
 * The preconditions found, together with those on which the record says that quoted statements bear: whoever prints
 * these words speaks of them, whatever terms stand around. Only for dossiers in play. `checks` go by the quotations.
 */
export function withRecordedPassages(
  index: RecordIndex,
  { quotations, preconditions, dossiers }: Pick<Findings, 'quotations' | 'preconditions' | 'dossiers'>,
  checks: readonly RecordCheck[],
): PreconditionFound[] {
  const quoted = grouped(
    quotations.flatMap((quotation, k) => passagesOf(index, quotation, checks[k])),
    ({ id }) => [id],
  );
  const found = new Map(preconditions.map((one) => [one.id, one]));
  return dossiers.flatMap((dossier) =>
    (index.dossiers.get(dossier)?.preconditions ?? []).flatMap(({ id }) => {
      const known = found.get(id)?.passages ?? [];
      const more = (quoted.get(id) ?? []).map(({ passage }) => passage);
      const passages = [...known, ...more.filter((one) => !known.some((other) => overlaps(one, other)))].sort(
        byPosition,
      );
      return passages.length > 0 ? [{ id, dossier, passages }] : [];
    }),
  );
}

interface PassageOn {
  readonly id: PreconditionId;
  readonly passage: Passage;
}

function passagesOf(index: RecordIndex, { content }: Quotation, check: RecordCheck | undefined): PassageOn[] {
  const place = hull(content);
  if (!place) return [];
  return statementsOf(check).flatMap((statement) =>
    Object.entries(index.statements.get(statement)?.stance ?? {}).map(([id, stance]) => ({
      id: id as PreconditionId,
      passage: { ...place, role: ROLES[stance], terms: content },
    })),
  );
}

function statementsOf(check: RecordCheck | undefined): StatementId[] {
  return [check?.statement ?? [], check?.also ?? []].flat();
}
