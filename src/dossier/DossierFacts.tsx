import { followedOf } from '../model/followed.ts';
import type { Dossier } from '../model/record.ts';
import { card } from '../view/wording/card.ts';
import { record as wording } from '../view/wording/record.ts';

/** Period, counts of a dossier, and the day until which it was followed, in one line. */
export function DossierFacts({ dossier }: { dossier: Dossier }) {
  const { period, preconditions, statements } = dossier;
  return (
    <p class="facts">
      <span>{wording.period(period.from, period.to)}</span>
      <span>{wording.preconditions(preconditions.length)}</span>
      <span>{wording.statements(statements.length)}</span>
      <span>{card.followed(followedOf([dossier]))}</span>
    </p>
  );
}
