import type { ComponentChildren } from 'preact';
import { useInStep } from './in-step.ts';

/** An entry of a list that stands for marks on the page, and keeps in step with them. */
export function ListEntry({ marks, children }: { marks: readonly string[]; children: ComponentChildren }) {
  return <li {...useInStep<HTMLLIElement>(marks)}>{children}</li>;
}
