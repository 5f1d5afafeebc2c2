import { isSameTarget, type Mark, marksOf } from '../model/mark.ts';
import type { PageReading } from '../model/reading.ts';
import type { PreconditionId } from '../model/record.ts';
import type { TextMap } from '../page/text-map.ts';
import type { Choices } from './choices.ts';
import { joinReadings } from './join-readings.ts';
import { chosenMarks, type PlacedMark, placeMarks } from './placed-mark.ts';

/** A text that was read by itself, with its marks: the article as it was, or what the page has added to it since. */
export interface Part {
  readonly reading: PageReading;
  readonly map: TextMap;
  readonly placed: readonly PlacedMark[];
}

type Unplaced = Omit<Part, 'placed'>;

/**
 * The part with its marks placed, as the reader wants to see them. `index` keeps the marks of two parts apart.
 * @param begun preconditions whose first passage stands in an earlier part
 */
export function placePart(
  { reading, map }: Unplaced,
  index: number,
  choices: Choices,
  begun: ReadonlySet<PreconditionId>,
): Part {
  const marks = chosenMarks(reading, choices, begun);
  const apart = index === 0 ? marks : marks.map((mark) => ({ ...mark, id: `${index}/${mark.id}` }));
  return { reading, map, placed: placeMarks(apart, map) };
}

/** The same marks where their words stand now. */
export function placeAnew({ reading, map, placed }: Part): Part {
  const marks = placed.map(({ mark }) => mark);
  return { reading, map, placed: placeMarks(marks, map) };
}

/** A quotation of the joined reading has one id there and in its own part. */
export function withApartIds(reading: PageReading, index: number): PageReading {
  return {
    ...reading,
    quotations: reading.quotations.map((quotation) => ({ ...quotation, id: `${index}-${quotation.id}` })),
  };
}

/** The placed mark that a mark of the joined reading stands for. */
export function findPlaced(parts: readonly Part[], id: string): PlacedMark | undefined {
  const [first] = parts;
  if (parts.length === 1) return first?.placed.find(({ mark }) => mark.id === id);
  const { reading, starts } = joinReadings(parts.map((part) => part.reading));
  const wanted = marksOf(reading).find((mark) => mark.id === id);
  if (!wanted) return undefined;
  const index = starts.findLastIndex((start) => start <= startOf(wanted));
  return parts[index]?.placed.find(({ mark }) => isSameMark(mark, wanted, starts[index] ?? 0));
}

/** The id that a placed mark has in the joined reading; `null` for a mark of no part. */
export function joinedId(parts: readonly Part[], placed: PlacedMark): string | null {
  const index = parts.findIndex((part) => part.placed.includes(placed));
  if (index < 0) return null;
  if (parts.length === 1) return placed.mark.id;
  const { reading, starts } = joinReadings(parts.map((part) => part.reading));
  return marksOf(reading).find((mark) => isSameMark(placed.mark, mark, starts[index] ?? 0))?.id ?? null;
}

const startOf = ({ spans: [first] }: Mark) => first?.start ?? -1;

/** Whether a part's mark is this one of the joined reading, where the part begins at `start`. */
const isSameMark = (own: Mark, joined: Mark, start: number) =>
  startOf(own) + start === startOf(joined) && isSameTarget(own.target, joined.target);
