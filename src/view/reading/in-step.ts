import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** How a list keeps in step with the marks on the page. */
export interface InStep {
  /** The mark that stands out on the page, by pointer or keyboard. */
  readonly active: string | null;
  /** The reader points at an entry, or has moved to it: its marks are to stand out. Empty when there is none. */
  point(marks: readonly string[]): void;
}

/** A list by itself: the popup covers the page, and closes as soon as the reader turns to it. */
export const InStepContext = createContext<InStep>({ active: null, point: () => {} });

interface EntryProps<E extends HTMLElement> {
  readonly ref: RefObject<E | null>;
  /** Read out by assistive technology, and what the styles go by. */
  readonly 'aria-current'?: 'true';
  onPointerEnter(): void;
  onPointerLeave(): void;
  onFocusIn(): void;
  onFocusOut(): void;
}

/** What makes an element the entry of these marks, in both directions. */
export function useInStep<E extends HTMLElement>(marks: readonly string[]): EntryProps<E> {
  const { active, point } = useContext(InStepContext);
  const ref = useRef<E>(null);
  const isActive = active !== null && marks.includes(active);
  useEffect(() => {
    const entry = ref.current;
    // An entry under the reader's own hand is in view, and must not run away from it.
    if (isActive && entry && !entry.matches(':hover, :focus-within')) entry.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const on = () => point(marks);
  const off = () => point([]);
  return {
    ref,
    ...(isActive && { 'aria-current': 'true' as const }),
    onPointerEnter: on,
    onPointerLeave: off,
    onFocusIn: on,
    onFocusOut: off,
  };
}
