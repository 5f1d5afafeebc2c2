import { bundledRecord } from '../../src/dataset/bundled.ts';
import { addressesOf, deadAmong } from '../../src/dataset/upkeep/addresses.ts';
import { countsOf } from '../../src/dataset/upkeep/counts.ts';
import { type DueKind, dueOn } from '../../src/dataset/upkeep/review.ts';
import type { IsoDate } from '../../src/model/dates.ts';
import { officeOn } from '../../src/model/office.ts';
import { officeInWords } from '../../src/view/Office.tsx';
import { speak } from '../../src/view/wording/say.ts';
import { wordingOf } from '../support/catalogue.ts';

/*
 * What the scripts about the keeping of the record print: `npm run record:review`, `record:counts`, `record:offices`.
 * Here and not in src, because the table of offices says what the card says, in its words.
 */

type Say = (line: string) => void;

const HEADINGS: Readonly<Record<DueKind, string>> = {
  dossier: 'dossiers that were not followed for sixty days',
  office: 'offices that were not seen for half a year',
  words: 'statements whose words were read once, or not found again',
  archive: 'statements without an archived copy',
};

/** What is due on a day: how much of each kind, and the first few. */
export function review(on: IsoDate, examples: number, say: Say): void {
  const due = dueOn(bundledRecord, on);
  for (const kind of Object.keys(HEADINGS) as DueKind[]) {
    const own = due.filter((one) => one.kind === kind);
    say(`${own.length} ${HEADINGS[kind]}${own.length > examples ? `, of which ${examples}:` : ''}`);
    for (const { file, record, what, days } of own.slice(0, examples)) {
      say(`  ${file}, ${record}: ${what}${days === null ? '' : ` (${days} days)`}`);
    }
  }
}

/** Asks every page whether it is still there. The one command here that needs a network. */
export async function askAddresses(say: Say): Promise<void> {
  const addresses = addressesOf(bundledRecord);
  const dead = await deadAmong(addresses, async (url) => {
    const { status } = await fetch(url, { method: 'GET', signal: AbortSignal.timeout(20_000) });
    return status;
  });
  say(`${dead.length} of ${addresses.length} addresses are dead`);
  for (const { url, answer } of dead) say(`  ${answer}: ${url}`);
}

/** How well the record is sourced, a line for each count. */
export function counts(say: Say): void {
  for (const { what, found, of } of countsOf(bundledRecord)) {
    say(
      `${what.padEnd(56)}${String(found).padStart(5)} of ${of}  ${((100 * found) / Math.max(1, of)).toFixed(1).padStart(5)} %`,
    );
  }
}

/** What the card says of every official’s office on these days: a table in Markdown, and how often each was told how. */
export function officeTable(days: readonly IsoDate[], say: Say): void {
  speak(wordingOf('en'));
  say(`| Official | ${days.join(' | ')} |`);
  say(`|---|${days.map(() => '---').join('|')}|`);
  for (const official of bundledRecord.officials) {
    const told = days.map((day) => officeOn(official, day));
    say(`| ${official.name} | ${told.map((office) => (office ? officeInWords(office) : '–')).join(' | ')} |`);
  }
  say('');
  for (const day of days) say(tally(day));
}

function tally(day: IsoDate): string {
  const kinds = bundledRecord.officials.map((official) => officeOn(official, day)?.tenure.kind ?? 'nothing');
  const count = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length;
  return `${day}: ${count('held')} held, ${count('last-known')} last known, ${count('left')} left, of ${count('nothing')} nothing is told`;
}
