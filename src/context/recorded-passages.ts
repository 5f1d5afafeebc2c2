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
 * these words speaks of them, whatever terms stand around. Only for dossiers in play. A statement on several
 * preconditions, or of which a good part is left out, adds only to those that are found anyway: the words on the others
 * may be missing. `checks` go by the quotations.
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
      const recorded = quoted.get(id) ?? [];
      const known = (found.get(id)?.passages ?? []).map((passage) => withRecordedRole(passage, recorded));
      const sure = recorded.filter(({ isPlain }) => isPlain || known.length > 0);
      const more = sure.map(({ passage }) => passage);
      const passages = [...known, ...more.filter((one) => !known.some((other) => overlaps(one, other)))].sort(
        byPosition,
      );
      return passages.length > 0 ? [{ id, dossier, passages }] : [];
    }),
  );
}

/** The share of a statement’s words that is most of it. */
const MOST = 0.75;

interface PassageOn {
  readonly id: PreconditionId;
  readonly passage: Passage;
  /** The statement bears on nothing else, and most of it is quoted. */
  readonly isPlain: boolean;
}

function passagesOf(index: RecordIndex, { content }: Quotation, check: RecordCheck | undefined): PassageOn[] {
  const place = hull(content);
  if (!place) return [];
  return statementsOf(check).flatMap((id) => {
    const statement = index.statements.get(id);
    const stances = Object.entries(statement?.stance ?? {});
    const isPlain = stances.length === 1 && place.end - place.start >= MOST * (statement?.words.length ?? 0);
    return stances.map(([precondition, stance]) => ({
      id: precondition as PreconditionId,
      passage: { ...place, level: 2, role: ROLES[stance], terms: content },
      isPlain,
    }));
  });
}

/** What the record says of quoted words goes before what their sentence seems to say. */
function withRecordedRole(passage: Passage, recorded: readonly PassageOn[]): Passage {
  const quoted = recorded.find(({ passage: words }) => words.role !== 'mentioned' && overlaps(words, passage));
  return quoted ? { ...passage, role: quoted.passage.role } : passage;
}

function statementsOf(check: RecordCheck | undefined): StatementId[] {
  return [check?.statement ?? [], check?.also ?? []].flat();
}
