import type { IsoDate } from '../../model/dates.ts';
import { English } from '../English.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { dateInWords } from '../wording/dates.ts';
import { plot } from '../wording/plot.ts';
import type { PlotLane, PlotPoint } from './lanes.ts';

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
            {rows.map(({ lane, point }) => (
              <tr key={point.id}>
                <th scope="row">
                  <time dateTime={point.date}>{dateInWords(point.date)}</time>
                </th>
                <td>{lane.recorded ? <English>{lane.label}</English> : lane.label}</td>
                <td>
                  <What point={point} />
                </td>
                <td>
                  <SourceLink url={point.url} publisher={point.publisher} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** A status and its note, or a speaker and the words, with the mark that the language puts between the two. */
function What({ point: { sign, title, text } }: { point: PlotPoint }) {
  const head = sign.kind === 'status' ? title : <English>{title}</English>;
  return (
    <>
      {plot.what().map((piece) => {
        if (typeof piece === 'string') return piece;
        return piece.place === 'title' ? <strong key="title">{head}</strong> : <English key="text">{text}</English>;
      })}
    </>
  );
}
