import type { PageState } from './page-state.ts';
import type { PageReading } from './reading.ts';

/** A page's state without the records that no list shows at once, which are nearly all of it: what was said, and when. */
export function inBrief(state: PageState): PageState {
  return state.kind === 'read' ? { ...state, reading: withoutRecords(state.reading) } : state;
}

function withoutRecords(reading: PageReading): PageReading {
  const { records } = reading;
  const preconditions = Object.entries(records.preconditions).map(([id, precondition]) => [
    id,
    { ...precondition, developments: [] },
  ]);
  return { ...reading, records: { ...records, preconditions: Object.fromEntries(preconditions), statements: {} } };
}
