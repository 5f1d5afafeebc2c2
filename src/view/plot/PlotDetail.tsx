import { English } from '../English.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { StatusGlyph } from '../StatusWord.tsx';
import { dateInWords } from '../wording/dates.ts';
import { plot } from '../wording/plot.ts';
import type { PlotPoint } from './lanes.ts';
import { SideGlyph } from './Sign.tsx';

/** The point in view, in full. It keeps its place while there is none, so that nothing jumps. */
export function PlotDetail({ point, parties }: { point: PlotPoint | null; parties: number }) {
  if (!point) return <p class="plot-detail plot-hint">{plot.hint}</p>;
  const { sign, date, title, text, url, publisher } = point;
  return (
    <div class="plot-detail">
      <p class="when">
        {sign.kind === 'status' ? (
          <StatusGlyph status={sign.status} />
        ) : (
          <SideGlyph side={sign.side} others={parties} />
        )}{' '}
        <strong>{sign.kind === 'status' ? title : <English>{title}</English>}</strong>
        <time dateTime={date}>{dateInWords(date)}</time>
        <SourceLink url={url} publisher={publisher} />
      </p>
      <p class={sign.kind === 'status' ? 'note' : 'words'} lang="en" dir="auto">
        {text}
      </p>
    </div>
  );
}
