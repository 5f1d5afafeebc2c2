import type { Precondition } from '../model/record.ts';
import { Party } from './Party.tsx';
import { demandInWords } from './wording/demand.ts';
import { BASES } from './wording/record-words.ts';

/** "Reported" is a dashed outline, "On record" a filled label: two shapes, two words, never alike. */
export function Basis({ basis }: { basis: Precondition['basis'] }) {
  return (
    <span class={`basis basis-${basis}`} title={BASES[basis].meaning}>
      {BASES[basis].word}
    </span>
  );
}

/** Who wants it of whom; the footing goes along where it does not stand nearby already. */
export function Demand({ precondition, basis = true }: { precondition: Precondition; basis?: boolean }) {
  const { demandedBy, addressedTo } = precondition;
  return (
    <p class="demand">
      {basis && <Basis basis={precondition.basis} />}{' '}
      <span>
        {demandInWords(demandedBy, addressedTo).map((piece) =>
          typeof piece === 'string' ? piece : <Party key={piece.name} name={piece.name} />,
        )}
      </span>
    </p>
  );
}
