import { switches } from './wording/marks.ts';

/** A number of marks beside what they are; nothing where no page is in view. */
export function Count({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  return (
    <span class="count" title={switches.marks(count)}>
      {count}
    </span>
  );
}
