import type { IsoDate } from '../../model/dates.ts';
import type { DossierHead } from '../../model/reading.ts';
import type { Official, OfficialId, Precondition, Statement, Status } from '../../model/record.ts';
import { quoted } from '../Quoted.tsx';
import { shortened } from '../shortened.ts';
import { sideOf } from '../sides.ts';
import { plot } from '../wording/plot.ts';
import { STATUSES } from '../wording/record-words.ts';

/** How a point is drawn: a status by its glyph, a statement by the shape of its side. */
export type Sign =
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'side'; readonly side: number };

export interface PlotPoint {
  readonly id: string;
  readonly date: IsoDate;
  readonly sign: Sign;
  /** A status in a word, or who spoke. */
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly publisher: string | null;
}

/** One line of the plot, its points by date. */
export interface PlotLane {
  readonly id: string;
  readonly label: string;
  /** Whether the label is the record's, in English, and not ours. */
  readonly recorded: boolean;
  readonly points: readonly PlotPoint[];
  /** The sign of all its points, for the label. */
  readonly sign: Sign | null;
}

/** What statements are told by. */
export interface Speakers {
  readonly parties: DossierHead['parties'];
  official(id: OfficialId): Official | null;
}

const LONGEST_TEXT = 220;

/** How one demand developed; labelled by what the lane is, or by the demand's own label where several stand together. */
export function developmentLane({ id, label: own, developments }: Precondition, label: string): PlotLane {
  const points = developments.map(({ date, status, note, source }, index) => ({
    id: `${id}/${index}`,
    date,
    sign: { kind: 'status', status } as const,
    title: STATUSES[status],
    text: note,
    url: source,
    publisher: null,
  }));
  return { id: `demand/${id}`, label, recorded: label === own, points: byDate(points), sign: null };
}

/** One lane for each side that spoke, in the order of the parties, others last. */
export function statementLanes(statements: readonly Statement[], speakers: Speakers): PlotLane[] {
  const { parties } = speakers;
  const sides = new Map<number, PlotPoint[]>();
  for (const statement of statements) {
    const official = speakers.official(statement.official);
    const side = official ? sideOf(parties, official) : parties.length;
    const point = pointOf(statement, official?.name ?? statement.official, side);
    sides.set(side, [...(sides.get(side) ?? []), point]);
  }
  return [...sides]
    .sort(([a], [b]) => a - b)
    .map(([side, points]) => ({
      id: `side/${side}`,
      label: saidBy(parties[side]?.name),
      recorded: false,
      points: byDate(points),
      sign: { kind: 'side', side },
    }));
}

const saidBy = (party: string | undefined) => (party === undefined ? plot.saidByOthers : plot.saidBy(party));

function pointOf({ id, date, words, fragment, source }: Statement, title: string, side: number): PlotPoint {
  const text = quoted(shortened(words, LONGEST_TEXT), fragment);
  const { url, publisher } = source;
  return { id, date, sign: { kind: 'side', side }, title, text, url, publisher };
}

const byDate = (points: readonly PlotPoint[]) =>
  [...points].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
