import { useId } from 'preact/hooks';
import { changeSettings } from '../browser/settings.ts';
import { HOLD_KEYS, type Settings } from '../model/settings.ts';
import { options } from '../view/wording/options.ts';

const DWELLS_MS = [300, 400, 600, 1000, 2000];

/** What makes a pointer open a card: time, or a key. */
export function CardSection({ settings: { dwellMs, holdKey } }: { settings: Settings }) {
  const id = useId();
  const dwells = DWELLS_MS.includes(dwellMs) ? DWELLS_MS : [...DWELLS_MS, dwellMs].sort((a, b) => a - b);
  return (
    <section>
      <h2>{options.cards}</h2>
      <div class="field">
        <label for={`${id}-key`}>{options.cardOpens}</label>
        <select
          id={`${id}-key`}
          value={holdKey ?? ''}
          onChange={({ currentTarget: { value } }) =>
            changeSettings(() => ({ holdKey: HOLD_KEYS.find((key) => key === value) ?? null }))
          }
        >
          <option value="">{options.byResting}</option>
          {HOLD_KEYS.map((key) => (
            <option key={key} value={key}>
              {options.whileHeld[key]}
            </option>
          ))}
        </select>
      </div>
      {!holdKey && (
        <div class="field">
          <label for={`${id}-dwell`}>{options.dwell}</label>
          <select
            id={`${id}-dwell`}
            value={dwellMs}
            onChange={({ currentTarget: { value } }) => changeSettings(() => ({ dwellMs: Number(value) }))}
          >
            {dwells.map((ms) => (
              <option key={ms} value={ms}>
                {options.seconds(ms / 1000)}
              </option>
            ))}
          </select>
        </div>
      )}
    </section>
  );
}
