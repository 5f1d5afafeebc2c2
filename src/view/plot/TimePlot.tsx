import { useId, useMemo, useState } from 'preact/hooks';
import type { IsoDate } from '../../model/dates.ts';
import { directionOf } from '../../model/language.ts';
import type { Status } from '../../model/record.ts';
import { English } from '../English.tsx';
import { StatusWord } from '../StatusWord.tsx';
import { tickInWords } from '../wording/dates.ts';
import { plot } from '../wording/plot.ts';
import { language } from '../wording/say.ts';
import type { PlotLane, PlotPoint } from './lanes.ts';
import { layoutOf, PLOT_KEYS, type PlotLayout, pointAfter } from './layout.ts';
import { PlotDetail } from './PlotDetail.tsx';
import { PlotTable } from './PlotTable.tsx';
import { SideGlyph, SignAt } from './Sign.tsx';
import { useWidth } from './use-width.ts';

interface Props {
  /** What the plot is of, for those who hear it. */
  readonly label: string;
  readonly lanes: readonly PlotLane[];
  /** Drawn as a line through all lanes. */
  readonly article: IsoDate | null;
  /** How many parties there are: sides beyond are others. */
  readonly parties: number;
}

/** Developments and statements along time: by pointer, by arrow keys, by ear, and once more as a table. */
export function TimePlot({ label, lanes, article, parties }: Props) {
  const [box, width] = useWidth(640);
  const direction = directionOf(language());
  const layout = useMemo(() => layoutOf(lanes, article, width, direction), [lanes, article, width, direction]);
  const [active, activate] = useState<string | null>(null);
  const points = lanes.flatMap((lane) => lane.points);
  const shown = points.find(({ id }) => id === active) ?? null;
  return (
    <div class="plot" ref={box}>
      {layout && (
        <>
          <Picture
            label={label}
            layout={layout}
            width={width}
            parties={parties}
            active={shown?.id ?? null}
            activate={activate}
          />
          <Legend points={points} shortened={layout.breaks.length > 0} article={article} />
          <PlotDetail point={shown} parties={parties} />
          <PlotTable label={label} lanes={lanes} article={article} />
        </>
      )}
    </div>
  );
}

interface PictureProps {
  readonly label: string;
  readonly layout: PlotLayout;
  readonly width: number;
  readonly parties: number;
  readonly active: string | null;
  activate(id: string | null): void;
}

function Picture({ label, layout, width, parties, active, activate }: PictureProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!PLOT_KEYS.has(event.key)) return;
    event.preventDefault();
    activate(pointAfter(layout, active, event.key));
  };
  const pointTo = ({ target }: Event) => {
    const found = target instanceof Element && target.closest('[data-point]');
    if (found) activate(found.getAttribute('data-point'));
  };
  return (
    <div
      class="plot-picture"
      role="listbox"
      aria-label={plot.described(label)}
      tabIndex={0}
      data-labels={layout.labels}
      {...(active ? { 'aria-activedescendant': `${id}-${active}` } : {})}
      onFocus={() => active ?? activate(pointAfter(layout, null, 'Home'))}
      onKeyDown={onKeyDown}
      onPointerOver={pointTo}
      onClick={pointTo}
    >
      {layout.lanes.map(({ lane, line, top }) => (
        <span
          key={lane.id}
          class="plot-label"
          aria-hidden="true"
          title={lane.label}
          style={{ top: `${layout.labels === 'beside' ? line : top - 9}px` }}
        >
          {lane.sign?.kind === 'side' && <SideGlyph side={lane.sign.side} others={parties} />}
          <span class="label-words">{lane.recorded ? <English>{lane.label}</English> : lane.label}</span>
        </span>
      ))}
      <svg width={width} height={layout.height} role="none" focusable="false">
        <Grid layout={layout} />
        {layout.lanes.map(({ lane, points }) => (
          <g key={lane.id}>
            {points.map(({ point, x, y }) => (
              <g
                key={point.id}
                id={`${id}-${point.id}`}
                class="point"
                role="option"
                tabIndex={-1}
                aria-selected={point.id === active}
                aria-label={plot.sign(point.date, lane.label, point.title, point.text)}
                data-point={point.id}
              >
                <circle class="hit" cx={x} cy={y} r="8" />
                <SignAt sign={point.sign} x={x} y={y} others={parties} />
                {point.id === active && <circle class="ring" cx={x} cy={y} r="8.5" />}
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Lines and dates behind the signs; all of it is also in the names of the points. */
function Grid({ layout }: { layout: PlotLayout }) {
  const { left, right, height, lanes, ticks, breaks, article } = layout;
  const bottom = lanes.at(-1)?.bottom ?? 0;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines of a drawing cannot be focused
    <g aria-hidden="true">
      {ticks.map(({ date, names, x }) => (
        <g key={date}>
          <line class="tick" x1={x} x2={x} y1={0} y2={bottom + 4} />
          <text class="tick-label" x={x} y={height - 5} text-anchor={anchorOf(x, layout)}>
            {tickInWords(date, names)}
          </text>
        </g>
      ))}
      {breaks.map(({ from, to }) => (
        <rect key={from} class="break" x={from + 4} width={Math.max(2, to - from - 8)} y={0} height={bottom} />
      ))}
      {lanes.map(({ lane, line }) => (
        <line key={lane.id} class="lane" x1={left - 6} x2={right + 6} y1={line} y2={line} />
      ))}
      {article !== null && <line class="article-line" x1={article} x2={article} y1={0} y2={bottom + 4} />}
    </g>
  );
}

/** Dates near the edges stay inside; where a text begins depends on the way it runs. */
function anchorOf(x: number, { left, right, direction }: PlotLayout): 'start' | 'middle' | 'end' {
  if (x > right - 34) return direction === 'rtl' ? 'start' : 'end';
  if (x < left + 20) return direction === 'rtl' ? 'end' : 'start';
  return 'middle';
}

interface LegendProps {
  readonly points: readonly PlotPoint[];
  readonly shortened: boolean;
  readonly article: IsoDate | null;
}

function Legend({ points, shortened, article }: LegendProps) {
  const statuses = [...new Set(points.flatMap(({ sign }) => (sign.kind === 'status' ? [sign.status] : [])))];
  return (
    <p class="plot-legend" aria-hidden="true">
      {statuses.map((status: Status) => (
        <StatusWord key={status} status={status} />
      ))}
      {shortened && (
        <span class="plot-key">
          <span class="break-key" /> {plot.shortened}
        </span>
      )}
      {article && (
        <span class="plot-key article-key">
          <span class="article-dash" /> {plot.article(article)}
        </span>
      )}
    </p>
  );
}
