import type { TheRecord } from '../../model/record.ts';

/** An address that did not answer as a page does. */
export interface Dead {
  readonly url: string;
  /** “404”, “no answer”. */
  readonly answer: string;
}

/** Asks for a page and gives the status of the answer; rejects when there is none. */
export type Ask = (url: string) => Promise<number>;

const AT_ONCE = 8;

/** The page is gone, or was never there. Who is refused or is too many may be let in as a person. */
const GONE = new Set([404, 410, 451]);

/** Every address that readers are sent to, once. */
export function addressesOf({ officials, dossiers }: TheRecord): string[] {
  const offices = officials.flatMap((official) => official.offices);
  const statements = dossiers.flatMap((dossier) => dossier.statements);
  const preconditions = dossiers.flatMap((dossier) => dossier.preconditions);
  return [
    ...new Set([
      ...statements.flatMap(({ source }) => [source.url, ...(source.second ? [source.second.url] : [])]),
      ...preconditions.flatMap(({ developments }) => developments.map(({ source }) => source)),
      ...preconditions.flatMap(({ firstReported }) => (firstReported ? [firstReported.source] : [])),
      ...offices.map(({ source }) => source),
    ]),
  ];
}

/** Those of the addresses that are dead, a few asked at a time. */
export async function deadAmong(addresses: readonly string[], ask: Ask): Promise<Dead[]> {
  const dead: Dead[] = [];
  const left = [...addresses];
  const worker = async () => {
    for (let url = left.pop(); url !== undefined; url = left.pop()) {
      const answer = await ask(url).then(
        (status) => (GONE.has(status) ? String(status) : null),
        () => 'no answer',
      );
      if (answer !== null) dead.push({ url, answer });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return dead.sort((a, b) => (a.url < b.url ? -1 : 1));
}
