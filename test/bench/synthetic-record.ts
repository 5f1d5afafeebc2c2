import type { Dossier, Official, Statement, TheRecord, Topic } from '../../src/model/record.ts';

/*
 * A record far larger than ours, to see how loading and look-ups grow. The words are made of syllables, so that names
 * and sentences differ as real ones do.
 */

const SYLLABLES = 'ka ro mi den sal tor vin bel ash gor lun pra zek hol nim'.split(' ');

/** The n-th word of a made-up language: 15 syllables, three or four to a word. */
function word(n: number): string {
  const [a, b, c] = [n, n / 15, n / 225].map((part) => SYLLABLES[Math.floor(part) % 15]);
  const rest = Math.floor(n / 3375);
  return `${a}${b}${c}${rest > 0 ? (SYLLABLES[rest % 15] ?? '') : ''}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words by rank, the low ones much oftener: as in any language. */
function sentence(seed: number): string {
  const words: string[] = [];
  let state = seed + 1;
  for (let k = 0; k < 25; k++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    words.push(word(Math.floor((state / 2147483648) ** 3 * 20_000)));
  }
  return capital(words.join(' '));
}

export function syntheticRecord(sizes: { statements: number; officials: number; dossiers: number }): TheRecord {
  const officials = Array.from({ length: sizes.officials }, (_none, n) => official(n));
  const each = Math.ceil(sizes.statements / sizes.dossiers);
  const dossiers = Array.from({ length: sizes.dossiers }, (_none, n) => dossier(n, each, officials));
  return { officials, topics: [] as Topic[], dossiers };
}

function official(n: number): Official {
  const [first, last] = [capital(word((n * 7) % 9000)), capital(word(20_000 + n))];
  return {
    id: `official-${n}`,
    kind: 'person',
    name: `${first} ${last}`,
    nativeName: null,
    aliases: [`Minister ${first} ${last}`, `Mr. ${last}`],
    surname: last,
    pronouns: null,
    country: `Country ${n % 40}`,
    descriptions: [],
    offices: [],
    notes: null,
  } as unknown as Official;
}

function dossier(n: number, statements: number, officials: readonly Official[]): Dossier {
  const preconditions = Array.from({ length: 12 }, (_none, k) => ({
    id: `precondition-${n}-${k}`,
    topics: [],
    label: `Precondition ${k}`,
    demandedBy: `Country ${n % 40}`,
    addressedTo: `Country ${(n + 1) % 40}`,
    developments: [],
    terms: [`${word(n * 12 + k)} ${word(k + 900)}`],
  }));
  return {
    id: `dossier-${n}`,
    title: `Dossier ${n}`,
    parties: [n, n + 1].map((k) => ({ name: `Country ${k % 40}`, terms: [capital(word(30_000 + (k % 40)))] })),
    subject: ['talks'],
    asOf: '2026-01-01',
    followedUntil: '2026-01-01',
    preconditions,
    statements: Array.from({ length: statements }, (_none, k) => statement(n, k, officials)),
  } as unknown as Dossier;
}

function statement(n: number, k: number, officials: readonly Official[]): Statement {
  const day = new Date(Date.UTC(2018, 0, 1 + ((n * 31 + k * 17) % 2900))).toISOString().slice(0, 10);
  return {
    id: `statement-${n}-${k}`,
    official: officials[(n * 997 + k * 13) % officials.length]?.id,
    date: day,
    words: sentence(n * 100_003 + k),
    alt: [],
    stance: { [`precondition-${n}-${k % 12}`]: k % 2 === 0 ? 'demands' : 'refuses' },
    source: { url: `https://example.org/${n}/${k}`, publisher: 'Example', title: null, published: null },
    verified: [{ on: '2026-01-01', how: 'same page', url: null }],
  } as unknown as Statement;
}
