// @ts-check
import { parseArgs } from 'node:util';
import { importSource } from './import-source.mjs';
import { Plain, runScript, setUp } from './setup.mjs';

// How the record is kept up (docs/keeping-the-record.md):
//   npm run record:review [-- --on DATE] [--all] [--ask]   what is due; --ask asks every page whether it is still there
//   npm run record:counts                                  how well it is sourced
//   npm run record:offices [-- --on DATE]...               what the card says of every official's office on these days
const FEW = 5;

/** Days of articles old and new, and the day on which the record was gathered. */
const DAYS = ['2016-07-01', '2020-07-01', '2025-07-01', '2026-11-24'];

await runScript(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { on: { type: 'string', multiple: true }, all: { type: 'boolean' }, ask: { type: 'boolean' } },
  });
  setUp();
  const report = await importSource('test/record/report.ts');
  const { parseIsoDate, today } = await importSource('src/model/dates.ts');
  const days = (values.on ?? []).map((value) => {
    const day = parseIsoDate(value);
    if (!day) throw new Plain(`${value} is no day: write it as 2026-11-24.`);
    return day;
  });
  switch (positionals[0]) {
    case 'review':
      report.review(days[0] ?? today(), values.all ? Number.POSITIVE_INFINITY : FEW, console.log);
      if (values.ask) await report.askAddresses(console.log);
      return;
    case 'counts':
      return report.counts(console.log);
    case 'offices':
      return report.officeTable(days.length > 0 ? days : DAYS, console.log);
    default:
      throw new Plain('Say what: review, counts or offices.');
  }
});
