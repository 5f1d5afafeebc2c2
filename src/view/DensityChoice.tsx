import { useId } from 'preact/hooks';
import { DENSITIES, type Density } from '../model/settings.ts';
import { Count } from './Count.tsx';
import { DENSITY, switches } from './wording/marks.ts';

interface Props {
  readonly density: Density;
  /** Passages on the page in view. */
  readonly counts: Readonly<Record<Density, number>> | undefined;
  /** Says what key passages are, where there is room. */
  readonly explained: boolean;
  choose(density: Density): void;
}

/** How many passages are marked and listed, each choice with what it comes to on this page. */
export function DensityChoice({ density, counts, explained, choose }: Props) {
  const id = useId();
  return (
    <fieldset class="density" aria-describedby={explained ? `${id}-help` : undefined}>
      <legend>{switches.passages}</legend>
      {DENSITIES.map((each) => (
        <label key={each}>
          <input type="radio" name={id} value={each} checked={each === density} onChange={() => choose(each)} />
          {DENSITY[each]} <Count count={counts?.[each]} />
        </label>
      ))}
      {explained && (
        <p id={`${id}-help`} class="soft">
          {switches.passagesHelp}
        </p>
      )}
    </fieldset>
  );
}
