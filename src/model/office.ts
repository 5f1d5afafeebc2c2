import type { Office, Official } from './record.ts';

/**
 * The office an official held on `day` (ever, when `day` is `null`): of several the one that began last.
 * `null` when none is known for that day.
 */
export function officeOn({ offices }: Official, day: string | null): Office | null {
  const held = offices.filter((office) => day === null || heldOn(office, day));
  return held.reduce<Office | null>(
    (best, office) => (best && (office.from ?? '') < (best.from ?? '') ? best : office),
    null,
  );
}

/** Dates of office may be a year or a month: they are compared with the day cut to the same precision. */
function heldOn({ from, to }: Office, day: string): boolean {
  const begun = from === null || from <= day.slice(0, from.length);
  const ended = to !== null && day.slice(0, to.length) > to;
  return begun && !ended;
}
