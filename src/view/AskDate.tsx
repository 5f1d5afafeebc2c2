import { createContext } from 'preact';
import { useContext, useId, useRef } from 'preact/hooks';
import { type IsoDate, parseIsoDate, today } from '../model/dates.ts';
import { askDate } from './wording/ask-date.ts';

/** What can be done about a page that does not tell its date. */
export interface DateActions {
  give(date: IsoDate): void;
  /** The reader is about to choose: what shows the form should stay. */
  hold?(): void;
}

/** `null` where no date can be given: then it is only said that there is none. */
export const DateGiving = createContext<DateActions | null>(null);

/** Says that the page tells no date, and lets the reader give it where {@link DateGiving} is provided. */
export function AskDate({ given }: { readonly given: IsoDate | null }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const actions = useContext(DateGiving);
  if (!actions) return <p class="nothing">{askDate.undated}</p>;
  const submit = (event: Event) => {
    event.preventDefault();
    const date = parseIsoDate(input.current?.value ?? '');
    if (date && date <= today()) actions.give(date);
  };
  return (
    <form class="ask-date" onSubmit={submit} onFocusIn={() => actions.hold?.()}>
      <p role="status">{given ? askDate.given(given) : askDate.undated}</p>
      <label for={id}>{askDate.label}</label>
      <input ref={input} id={id} type="date" required max={today()} defaultValue={given ?? ''} />
      <button type="submit">{askDate.use}</button>
    </form>
  );
}
