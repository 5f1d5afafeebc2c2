import type { IsoDate } from '../../model/dates.ts';
import type { PlotLane, PlotPoint } from './lanes.ts';
import { levelsOf, place, placeOf, scaleOf, type Tick, ticksOf } from './scale.ts';

export interface Placed {
  readonly point: PlotPoint;
  readonly x: number;
  readonly y: number;
}

export interface LaneLayout {
  readonly lane: PlotLane;
  readonly top: number;
  readonly bottom: number;
  /** The height of the lane's line. */
  readonly line: number;
  readonly points: readonly Placed[];
}

/** All places in CSS pixels, from the upper left corner. */
export interface PlotLayout {
  readonly height: number;
  /** Time runs the way that the reader reads: its arrows and its words for before and after do so too. */
  readonly direction: 'ltr' | 'rtl';
  readonly left: number;
  readonly right: number;
  /** Labels stand beside the lanes where there is room, else above them. */
  readonly labels: 'beside' | 'above';
  readonly lanes: readonly LaneLayout[];
  readonly ticks: readonly (Tick & { readonly x: number })[];
  /** Stretches of time that are drawn shorter than they were. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
  readonly article: number | null;
}

const BESIDE_FROM = 560;
const LABEL_WIDTH = 224;
const LABEL_HEIGHT = 18;
const EDGE = 9;
const AXIS = 24;
const TICK_ROOM = 76;
/** Signs and how far apart they pile up: a glyph of a status, a dot of a side. */
const STATUS_SIZE = 14;
const DOT_SIZE = 9;
/** Above this the signs of a lane pile up closer, and cover each other in part; with many lanes there is less room. */
const HIGHEST_PILE = { few: 66, many: 32 };
const MANY_LANES = 6;
const LANE_PADDING = 5;
/** Two lines of a label beside its lane. */
const LEAST_LANE = 32;

export const sizeOf = ({ sign }: PlotPoint) => (sign.kind === 'status' ? STATUS_SIZE : DOT_SIZE);

/** Where everything goes in a plot `width` pixels wide; `null` when there is nothing to plot. */
export function layoutOf(
  lanes: readonly PlotLane[],
  article: IsoDate | null,
  width: number,
  direction: PlotLayout['direction'] = 'ltr',
): PlotLayout | null {
  const dates = lanes.flatMap(({ points }) => points.map(({ date }) => date));
  const scale = scaleOf(article ? [...dates, article] : dates);
  if (!scale || dates.length === 0) return null;
  const labels = width >= BESIDE_FROM ? 'beside' : 'above';
  const left = EDGE + (labels === 'beside' ? LABEL_WIDTH : 0);
  const right = width - EDGE;
  const drawn = (share: number) => left + share * (right - left);
  const x = (date: IsoDate) => drawn(place(scale, date));
  const laid = lanesLayout(lanes, x, labels);
  const most = Math.max(2, Math.floor((right - left) / TICK_ROOM));
  const layout: PlotLayout = {
    height: (laid.at(-1)?.bottom ?? 0) + AXIS,
    direction: 'ltr',
    left,
    right,
    labels,
    lanes: laid,
    ticks: readable(ticksOf(scale, most).map((tick) => ({ ...tick, x: x(tick.date) }))),
    breaks: scale.breaks.map(([start, end]) => ({
      from: drawn(placeOf(scale, start)),
      to: drawn(placeOf(scale, end)),
    })),
    article: article ? x(article) : null,
  };
  return direction === 'rtl' ? mirrored(layout, width) : layout;
}

/** The same with its right side on the left. */
function mirrored(layout: PlotLayout, width: number): PlotLayout {
  const flip = <T extends { readonly x: number }>(placed: T): T => ({ ...placed, x: width - placed.x });
  return {
    ...layout,
    direction: 'rtl',
    left: width - layout.right,
    right: width - layout.left,
    lanes: layout.lanes.map((lane) => ({ ...lane, points: lane.points.map(flip) })),
    ticks: layout.ticks.map(flip),
    breaks: layout.breaks.map(({ from, to }) => ({ from: width - to, to: width - from })),
    article: layout.article === null ? null : width - layout.article,
  };
}

/** Marks whose words would run into those before, as on both sides of a shortened stretch, are left out. */
function readable<T extends { readonly x: number }>(ticks: readonly T[]): T[] {
  const kept: T[] = [];
  for (const tick of ticks) if (tick.x - (kept.at(-1)?.x ?? -TICK_ROOM) >= TICK_ROOM * 0.7) kept.push(tick);
  return kept;
}

function lanesLayout(lanes: readonly PlotLane[], x: (date: IsoDate) => number, labels: PlotLayout['labels']) {
  const laid: LaneLayout[] = [];
  for (const lane of lanes) {
    const top = (laid.at(-1)?.bottom ?? 0) + (labels === 'above' ? LABEL_HEIGHT : 0);
    const crowded = lane.sign === null && lanes.length > MANY_LANES;
    laid.push(
      laneLayout(lane, x, top, crowded ? HIGHEST_PILE.many : HIGHEST_PILE.few, labels === 'beside' ? LEAST_LANE : 0),
    );
  }
  return laid;
}

function laneLayout(
  lane: PlotLane,
  x: (date: IsoDate) => number,
  top: number,
  pile: number,
  least: number,
): LaneLayout {
  const size = Math.max(...lane.points.map(sizeOf), DOT_SIZE);
  const xs = lane.points.map(({ date }) => x(date));
  const levels = levelsOf(xs, size);
  const highest = Math.max(0, ...levels);
  const step = Math.min(size, highest > 0 ? pile / highest : size);
  const height = highest * step + size + 2 * LANE_PADDING;
  const slack = Math.max(0, least - height) / 2;
  const line = top + height + slack - LANE_PADDING - size / 2;
  const points = lane.points.map((point, index) => ({
    point,
    x: xs[index] ?? 0,
    y: line - (levels[index] ?? 0) * step,
  }));
  return { lane, top, bottom: top + height + 2 * slack, line, points };
}

/** The point that a key leads to: along the lane, or to the nearest in time of the lane above or below. */
export function pointAfter({ lanes, direction }: PlotLayout, active: string | null, key: string): string | null {
  const at = lanes.findIndex(({ points }) => points.some(({ point }) => point.id === active));
  const lane = lanes[at];
  const index = lane?.points.findIndex(({ point }) => point.id === active) ?? -1;
  const here = lane?.points[index];
  if (!lane || !here) return lanes.find(({ points }) => points.length > 0)?.points[0]?.point.id ?? null;
  const leftwards = direction === 'rtl' ? 1 : -1;
  const targets: Readonly<Record<string, () => Placed | undefined>> = {
    ArrowLeft: () => lane.points[index + leftwards],
    ArrowRight: () => lane.points[index - leftwards],
    Home: () => lane.points[0],
    End: () => lane.points.at(-1),
    ArrowUp: () =>
      nearest(
        lanes.slice(0, at).findLast(({ points }) => points.length > 0),
        here.x,
      ),
    ArrowDown: () =>
      nearest(
        lanes.slice(at + 1).find(({ points }) => points.length > 0),
        here.x,
      ),
  };
  return (targets[key]?.() ?? here).point.id;
}

function nearest(lane: LaneLayout | undefined, x: number): Placed | undefined {
  return lane?.points.reduce((best, each) => (Math.abs(each.x - x) < Math.abs(best.x - x) ? each : best));
}

export const PLOT_KEYS: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'ArrowUp',
  'ArrowDown',
]);
