import type { IsoDate } from '../../model/dates.ts';
import { SourceLink } from '../SourceLink.tsx';
import { dateInWords } from '../wording/dates.ts';
import { plot } from '../wording/plot.ts';
import type { PlotLane } from './lanes.ts';

interface Props {
  readonly label: string;
  readonly lanes: readonly PlotLane[];
  readonly article: IsoDate | null;
}

/** The plot once more, by date, in words. */
export function PlotTable({ label, lanes, article }: Props) {
  const rows = lanes
    .flatMap((lane) => lane.points.map((point) => ({ lane, point })))
    .sort((a, b) => (a.point.date < b.point.date ? -1 : a.point.date > b.point.date ? 1 : 0));
  const columns = [plot.columns.date, plot.columns.line, plot.columns.what, plot.columns.source];
  return (
    <details class="plot-table">
      <summary>{plot.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="scrolls" aria-label={label} tabIndex={0}>
        <table>
          <caption>{plot.caption(label, article)}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ lane, point: { id, date, title, text, url, publisher } }) => (
              <tr key={id}>
                <th scope="row">
                  <time dateTime={date}>{dateInWords(date)}</time>
                </th>
                <td dir="auto">{lane.label}</td>
                <td dir="auto">
                  <strong>{title}</strong>: {text}
                </td>
                <td>
                  <SourceLink url={url} publisher={publisher} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
