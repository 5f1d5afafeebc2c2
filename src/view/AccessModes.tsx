import type { ComponentChildren } from 'preact';
import type { AccessMode } from '../model/settings.ts';
import { access } from './wording/access.ts';

const ORDER: readonly AccessMode[] = ['click', 'sites', 'everywhere'];

interface Props {
  readonly mode: AccessMode;
  readonly label: string;
  /** Something that belongs to one mode, under its text. */
  readonly more?: Readonly<Partial<Record<AccessMode, ComponentChildren>>>;
  choose(mode: AccessMode): void;
}

/** The three modes of access as radio cards, in plain words, the most reserved first. */
export function AccessModes({ mode, label, more = {}, choose }: Props) {
  return (
    <fieldset class="modes">
      <legend class="unseen">{label}</legend>
      {ORDER.map((each) => (
        <div key={each} class="mode" data-chosen={each === mode}>
          <label>
            <input type="radio" name="access" value={each} checked={each === mode} onChange={() => choose(each)} />
            <span>
              <strong>{access[each].title}</strong>
              <span class="soft">{access[each].text}</span>
            </span>
          </label>
          {more[each]}
        </div>
      ))}
    </fieldset>
  );
}
