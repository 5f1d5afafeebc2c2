import type { Status } from '../model/record.ts';
import { Icon } from './Icon.tsx';
import { card } from './wording/card.ts';
import { STATUSES } from './wording/record-words.ts';

/* Inside a ring of radius 5: an open ring is a demand, a filled one is met; the word always stands beside it. */
const INSIDE: Readonly<Record<Status, string>> = {
  demanded: '',
  contested: 'M5.5 10.5l5-5',
  'partly-met': 'M8 3.5a4.5 4.5 0 0 1 0 9z',
  met: 'M8 3.5a4.5 4.5 0 0 1 0 9 4.5 4.5 0 0 1 0-9z',
  rejected: 'M6 6l4 4M10 6l-4 4',
  dropped: 'M5.5 8h5',
  superseded: 'M5.5 8h4.6M8.4 6L10.4 8l-2 2',
};

interface GlyphProps {
  readonly status: Status;
  /** The middle and the size inside another drawing, in its units; else the glyph goes with the text. */
  readonly at?: { readonly x: number; readonly y: number; readonly size: number };
}

/** The shape of a status. */
export function StatusGlyph({ status, at }: GlyphProps) {
  const filled = status === 'partly-met' || status === 'met';
  const size = at?.size ?? '1em';
  const corner = at ? { x: at.x - at.size / 2, y: at.y - at.size / 2 } : {};
  return (
    <svg
      class={`glyph glyph-${status}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      {...corner}
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="8" cy="8" r="5" stroke="currentColor" stroke-width="1.4" />
      <path
        d={INSIDE[status]}
        fill={filled ? 'currentColor' : 'none'}
        stroke={filled ? 'none' : 'currentColor'}
        stroke-width="1.4"
        stroke-linecap="round"
      />
    </svg>
  );
}

export function StatusWord({ status }: { status: Status }) {
  return (
    <span class="status">
      <StatusGlyph status={status} />
      {STATUSES[status]}
    </span>
  );
}

/** A precondition's status on the article's day and its latest one; a single word when they are the same. */
export function StatusThenNow({ then, latest }: { then: Status | null; latest: Status }) {
  return (
    <span class="then-now">
      <span class="unseen">{card.status(then && STATUSES[then], STATUSES[latest])}</span>
      <span aria-hidden="true">
        {then && then !== latest && (
          <>
            <StatusWord status={then} /> <Icon name="arrow" />{' '}
          </>
        )}
        <StatusWord status={latest} />
      </span>
    </span>
  );
}
