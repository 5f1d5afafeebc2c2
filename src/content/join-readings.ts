import type { OfficialRead, PageReading, PreconditionRead, QuotationRead } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

const BETWEEN = '\n\n';

/** Readings of one page's parts as one, and where in its text each of them begins. At least one reading. */
export function joinReadings(readings: readonly PageReading[]): { reading: PageReading; starts: readonly number[] } {
  const [first, ...rest] = readings;
  if (!first) throw new Error('there is nothing to join');
  if (rest.length === 0) return { reading: first, starts: [0] };
  const starts: number[] = [];
  let at = 0;
  for (const { text } of readings) {
    starts.push(at);
    at += text.length + BETWEEN.length;
  }
  const moved = readings.map((reading, index) => move(reading, starts[index] ?? 0));
  return { reading: { ...first, text: readings.map(({ text }) => text).join(BETWEEN), ...found(moved) }, starts };
}

function found(readings: readonly PageReading[]) {
  const preconditions = byId(
    readings.flatMap((reading) => reading.preconditions),
    (a: PreconditionRead, b) => ({ ...a, passages: [...a.passages, ...b.passages] }),
  );
  const present = new Set(preconditions.map(({ id }) => id));
  const unsure = new Set(readings.flatMap((reading) => reading.unsure));
  const absent = new Set(readings.flatMap((reading) => reading.absent));
  return {
    quotations: readings.flatMap(({ quotations }) => quotations),
    officials: byId(
      readings.flatMap(({ officials }) => officials),
      (a: OfficialRead, b) => ({ ...a, mentions: [...a.mentions, ...b.mentions] }),
    ),
    outsiders: byKey(
      readings.flatMap(({ outsiders }) => outsiders),
      ({ name, title }) => `${title} ${name}`,
      (a, b) => ({ ...a, mentions: [...a.mentions, ...b.mentions] }),
    ),
    preconditions,
    absent: [...absent].filter((id) => !present.has(id) && !unsure.has(id)),
    unsure: [...unsure].filter((id) => !present.has(id)),
    records: {
      officials: Object.assign({}, ...readings.map(({ records }) => records.officials)),
      statements: Object.assign({}, ...readings.map(({ records }) => records.statements)),
      preconditions: Object.assign({}, ...readings.map(({ records }) => records.preconditions)),
      dossiers: Object.assign({}, ...readings.map(({ records }) => records.dossiers)),
      topics: Object.assign({}, ...readings.map(({ records }) => records.topics)),
    },
  };
}

function byId<T extends { readonly id: string }>(all: readonly T[], join: (first: T, more: T) => T): T[] {
  return byKey(all, ({ id }) => id, join);
}

function byKey<T>(all: readonly T[], keyOf: (one: T) => string, join: (first: T, more: T) => T): T[] {
  const joined = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    const known = joined.get(key);
    joined.set(key, known ? join(known, one) : one);
  }
  return [...joined.values()];
}

function move(reading: PageReading, by: number): PageReading {
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  const quotation = (one: QuotationRead) => ({
    ...one,
    content: one.content.map(moved),
    cue: one.cue.map(moved),
    source: one.source.map(moved),
  });
  return {
    ...reading,
    quotations: reading.quotations.map(quotation),
    officials: reading.officials.map((one) => ({ ...one, mentions: one.mentions.map(moved) })),
    outsiders: reading.outsiders.map((one) => ({ ...one, mentions: one.mentions.map(moved) })),
    preconditions: reading.preconditions.map((one) => ({
      ...one,
      passages: one.passages.map((passage) => ({ ...moved(passage), terms: passage.terms.map(moved) })),
    })),
  };
}
