import type { PageReading, PreconditionRead } from '../../model/reading.ts';
import type { Density } from '../../model/settings.ts';
import { type PassageChoice, shownPassages } from '../../model/shown-passages.ts';
import { popup } from '../wording/popup.ts';
import { JumpButton } from './JumpButton.tsx';
import { PassageWords } from './PassageWords.tsx';

interface Props {
  readonly reading: PageReading;
  readonly found: PreconditionRead;
  readonly choice: PassageChoice;
  jump(mark: string): void;
  setDensity(density: Density): void;
}

/** The passages on a precondition that are marked, and a way to those that are not. */
export function PassageList({ reading, found, choice, jump, setDensity }: Props) {
  const shown = shownPassages(found, choice);
  const all = shownPassages(found, { ...choice, density: 'all' }).length;
  const more = all - shownPassages(found, { ...choice, density: 'key' }).length;
  return (
    <section class="passages">
      <h3>{shown.length < all ? popup.keyPassages(shown.length) : popup.passages(all)}</h3>
      {shown.map(({ mark, passage }) => (
        <JumpButton key={mark} onJump={() => jump(mark)}>
          <PassageWords reading={reading} precondition={found.id} passage={passage} />
        </JumpButton>
      ))}
      {more > 0 && <DensityButton density={choice.density} more={more} setDensity={setDensity} />}
    </section>
  );
}

/** One button both ways, so that the focus stays where it was. */
function DensityButton({ density, more, setDensity }: Pick<Props, 'setDensity'> & { density: Density; more: number }) {
  const isKey = density === 'key';
  return (
    <button type="button" class="more" onClick={() => setDensity(isKey ? 'all' : 'key')}>
      {isKey ? popup.morePassages(more) : popup.keyOnly}
    </button>
  );
}
