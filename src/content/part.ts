import { marksOf } from '../model/mark.ts';
import type { PageReading } from '../model/reading.ts';
import type { TextMap } from '../page/text-map.ts';
import type { Choices } from './choices.ts';
import { joinReadings } from './join-readings.ts';
import { type PlacedMark, placeMarks, shownMarks } from './placed-mark.ts';

/** A text that was read by itself, with its marks: the article as it was, or what the page has added to it since. */
export interface Part {
  readonly reading: PageReading;
  readonly map: TextMap;
  readonly placed: readonly PlacedMark[];
}

/** The part with its marks placed, as the reader wants to see them. `index` keeps the marks of two parts apart. */
export function placePart({ reading, map }: Omit<Part, 'placed'>, index: number, settings: Choices): Part {
  const marks = shownMarks(reading, settings);
  const apart = index === 0 ? marks : marks.map((mark) => ({ ...mark, id: `${index}/${mark.id}` }));
  return { reading, map, placed: placeMarks(apart, map) };
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
  const at = wanted?.spans[0]?.start ?? -1;
  const index = starts.findLastIndex((start) => start <= at);
  return parts[index]?.placed.find(
    ({ mark }) => mark.spans[0]?.start === at - (starts[index] ?? 0) && mark.target.layer === wanted?.target.layer,
  );
}

/** The id that a placed mark has in the joined reading; `null` for a mark of no part. */
export function joinedId(parts: readonly Part[], placed: PlacedMark): string | null {
  const index = parts.findIndex((part) => part.placed.includes(placed));
  if (index < 0) return null;
  if (parts.length === 1) return placed.mark.id;
  const { reading, starts } = joinReadings(parts.map((part) => part.reading));
  const at = (placed.mark.spans[0]?.start ?? 0) + (starts[index] ?? 0);
  const { layer } = placed.mark.target;
  return marksOf(reading).find(({ spans, target }) => spans[0]?.start === at && target.layer === layer)?.id ?? null;
}
