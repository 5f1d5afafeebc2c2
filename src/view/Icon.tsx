/* Strokes on a 16 × 16 grid, drawn for this project. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4M7 2.5v4L4.5 9.5h7L9 6.5v-4M8 9.5v4',
  copy: 'M6 5.5h7v8H6zM3.5 10.5v-8h7',
  off: 'M8 2.5v5M4.7 4.5a4.8 4.8 0 1 0 6.6 0',
  out: 'M6.5 4H4v8h8V9.5M9 3.5h3.5V7M12.5 3.5L7.5 8.5',
  arrow: 'M3 8h9M9 5l3 3-3 3',
  verbatim: 'M3 8.5l3.2 3.2L13 4.8',
  truncated: 'M3 8h5M10.2 8h.6M12.6 8h.6',
  altered: 'M3.5 6h9M3.5 10h9M10.5 3l-5 10',
  stitched: 'M2.5 5.5h4v5h-4zM9.5 5.5h4v5h-4zM6.5 8h3',
  'not-on-record': 'M5.2 5.6c.2-3.6 5.6-3.4 5.6.2 0 2.2-2.8 2.2-2.8 4.4M8 13v.1',
  caution: 'M8 2.8L14 13H2zM8 6.6v3M8 11.2v.1',
  jump: 'M8 2.5v9M4.5 8L8 11.5 11.5 8M3 13.5h10',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word; never the only bearer of a meaning, so it is hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
