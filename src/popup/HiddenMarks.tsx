import { objected } from '../view/wording/objected.ts';

/** How many marks of the page the reader has called wrong, and a way to have them back. */
export function HiddenMarks({ count, showAgain }: { count: number; showAgain(): void }) {
  return (
    <p class="hidden-marks" role="status">
      {count > 0 && (
        <>
          {objected.hidden(count)}:{' '}
          <button type="button" class="more" onClick={showAgain}>
            {objected.showAgain}
          </button>
        </>
      )}
    </p>
  );
}
