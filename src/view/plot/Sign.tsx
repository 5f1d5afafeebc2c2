import { StatusGlyph } from '../StatusWord.tsx';
import type { Sign } from './lanes.ts';

/* Around the middle, about 8 across: a disc, a square, a triangle, a diamond; others are a ring. */
const SHAPES = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  'M-3.5 -3.5h7v7h-7z',
  'M0 -4.4l4.4 7.8h-8.8z',
  'M0 -4.8l4.8 4.8l-4.8 4.8l-4.8 -4.8z',
];
const OTHERS = 'M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z';

/** A sign with its middle at a place of the plot. Sides differ by shape; their colours only help. */
export function SignAt({ sign, x, y, others }: { sign: Sign; x: number; y: number; others: number }) {
  if (sign.kind === 'status') return <StatusGlyph status={sign.status} at={{ x, y, size: 14 }} />;
  const shape = sign.side < others ? SHAPES[sign.side % SHAPES.length] : undefined;
  return (
    <path
      class={shape ? 'side' : 'side side-others'}
      data-side={shape ? sign.side % SHAPES.length : 'others'}
      d={shape ?? OTHERS}
      transform={`translate(${x} ${y})`}
    />
  );
}

/** The shape of a side beside its name. */
export function SideGlyph({ side, others }: { side: number; others: number }) {
  return (
    <svg class="side-glyph" viewBox="-5 -5 10 10" width="0.75em" height="0.75em" aria-hidden="true" focusable="false">
      <SignAt sign={{ kind: 'side', side }} x={0} y={0} others={others} />
    </svg>
  );
}
