import { changeSettings } from '../browser/settings.ts';
import { COLOURED_LAYERS } from '../model/colours.ts';
import type { Topic } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import { LAYERS } from '../view/wording/marks.ts';
import { options } from '../view/wording/options.ts';

interface Coloured {
  readonly id: string;
  readonly label: string;
  /** What the field shows until the reader has chosen: near to what a light page shows. */
  readonly usual: string;
}

const USUAL = { quotation: '#ffd54f', official: '#4a5568' } as const;

/** A colour of the reader's own for each layer and topic. */
export function ColourSection({ settings: { colours }, topics }: { settings: Settings; topics: readonly Topic[] }) {
  const coloured: Coloured[] = [
    ...COLOURED_LAYERS.map((id) => ({ id, label: LAYERS[id].many, usual: USUAL[id] })),
    ...topics.map(({ id, label, colour }) => ({ id, label, usual: colour.light })),
  ];
  const set = (id: string, colour: string) =>
    changeSettings((current) => ({ colours: { ...current.colours, [id]: colour } }));
  const reset = (id: string) =>
    changeSettings((current) => ({
      colours: Object.fromEntries(Object.entries(current.colours).filter(([other]) => other !== id)),
    }));
  return (
    <details class="colours">
      <summary>{options.colours}</summary>
      <p class="soft">{options.coloursHelp}</p>
      <ul>
        {coloured.map((one) => (
          <ColourField
            key={one.id}
            coloured={one}
            own={colours[one.id] ?? null}
            set={(colour) => set(one.id, colour)}
            reset={() => reset(one.id)}
          />
        ))}
      </ul>
    </details>
  );
}

interface FieldProps {
  readonly coloured: Coloured;
  readonly own: string | null;
  set(colour: string): void;
  reset(): void;
}

function ColourField({ coloured: { label, usual }, own, set, reset }: FieldProps) {
  return (
    <li>
      <label>
        <input type="color" value={own ?? usual} onChange={({ currentTarget }) => set(currentTarget.value)} />
        <span>{label}</span>
      </label>
      {own && (
        <button type="button" class="more" aria-label={options.usualColourOf(label)} onClick={reset}>
          {options.usualColour}
        </button>
      )}
    </li>
  );
}
