import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Mark } from '../model/mark.ts';
import type { Objection, Wrong } from '../model/objection.ts';

export interface ObjectionActions {
  /** Keeps the objection and hides the mark, but not the card; `null` when that could not be done. */
  object(mark: Mark, wrong: Wrong): Promise<Objection | null>;
  undo(objection: Objection): void;
}

/**
 * What was said against the mark in this very card, a way to say it (absent where nothing is kept), and one to take it
 * back. `root` is the card, which keeps the focus.
 */
export function useObjection(
  mark: Mark | undefined,
  actions: ObjectionActions | undefined,
  root: RefObject<HTMLElement | null>,
): [Objection | null, ((wrong: Wrong) => void) | undefined, () => void] {
  const [made, setMade] = useState<{ mark: string; objection: Objection } | null>(null);
  const objection = made && made.mark === mark?.id ? made.objection : null;
  const object = async (wrong: Wrong) => {
    const kept = mark && (await actions?.object(mark, wrong));
    if (kept) setMade({ mark: mark.id, objection: kept });
  };
  const undo = () => {
    if (objection) actions?.undo(objection);
    setMade(null);
    // The button that was pressed is going: the keyboard stays in the card.
    root.current?.querySelector<HTMLElement>('.head button')?.focus();
  };
  return [objection, actions && object, undo];
}
