import type { Dossier, DossierId, Statement, TheRecord, Topic, TopicId } from '../../src/model/record.ts';
import {
  day,
  official,
  officialId,
  precondition,
  preconditionId,
  statement,
  statementId,
} from '../view/support/reading.ts';

/* Two invented negotiations: Norland and Sudria over boats, and Eastmark and Westmark over a bridge. */

const topic = (id: string): Topic => ({
  id: id as TopicId,
  label: id,
  description: id,
  colour: { light: '#000000', dark: '#ffffff' },
});

const vik = official({ id: officialId('jon-vik'), name: 'Jon Vik', aliases: ['Vik'], country: 'Sudria', offices: [] });
const sanchez = official({ id: officialId('eva-sanchez'), name: 'Eva Sánchez', aliases: [], country: 'Eastmark' });

const apology = precondition();
const boats = precondition({ id: preconditionId('boat-return'), label: 'Return of the boats', basis: 'on-record' });
const bridge = precondition({
  id: preconditionId('bridge-toll'),
  label: 'No toll on the bridge',
  demandedBy: 'Eastmark',
});

const said = (id: string, by: string, date: string, words: string, change: Partial<Statement> = {}): Statement =>
  statement({ id: statementId(id), official: officialId(by), date: day(date), words, ...change });

const on = (id: string, stance: Statement['stance'][keyof Statement['stance']]) => ({ [preconditionId(id)]: stance });

const dossier = (id: string, change: Partial<Dossier>): Dossier => ({
  id: id as DossierId,
  title: id,
  summary: 'Talks about boats and fish.',
  parties: [],
  subject: ['talks'],
  period: { from: day('2025-01-10'), to: null },
  asOf: day('2026-11-24'),
  followedUntil: day('2026-11-24'),
  preconditions: [],
  statements: [],
  ...change,
});

export const smallRecord = (change: Partial<Dossier> = {}): TheRecord => ({
  officials: [official(), vik, sanchez],
  topics: [topic('respect')],
  dossiers: [
    dossier('norland-sudria', {
      title: 'Norland and Sudria',
      parties: [
        { name: 'Norland', terms: ['Norland'] },
        { name: 'Sudria', terms: ['Sudria'] },
      ],
      preconditions: [apology, boats],
      statements: [
        said('r1', 'ana-reyes', '2025-02-01', 'We will not sign under threat.', {
          stance: on('public-apology', 'demands'),
        }),
        said('r2', 'ana-reyes', '2025-04-08', 'The boats must come home.', { stance: on('boat-return', 'demands') }),
        said('v1', 'jon-vik', '2025-03-15', 'There is no apology to give, and no boats to return.', {
          stance: { ...on('public-apology', 'refuses'), ...on('boat-return', 'denies') },
          verified: [{ on: day('2026-11-24'), how: 'not found', url: null }],
        }),
        said('v2', 'jon-vik', '2025-05-01', 'Perhaps some of the boats.', {
          stance: on('boat-return', 'offers'),
          caution: 'From a readout.',
        }),
      ],
      ...change,
    }),
    dossier('eastmark-westmark', {
      title: 'Eastmark and Westmark',
      summary: 'Talks about a bridge.',
      parties: [
        { name: 'Eastmark', terms: ['Eastmark'] },
        { name: 'Westmark', terms: ['Westmark'] },
      ],
      preconditions: [bridge],
      statements: [
        said('s1', 'eva-sanchez', '2024-06-01', 'Boats pass for free.', {
          stance: on('bridge-toll', 'demands'),
          verified: [{ on: day('2026-11-24'), how: 'copied', url: null }],
        }),
      ],
    }),
  ],
});

/** Many statements that differ by number and day. */
export const manyStatements = (count: number): Statement[] =>
  Array.from({ length: count }, (_, n) =>
    said(`m${n}`, 'ana-reyes', `2025-03-${String((n % 28) + 1).padStart(2, '0')}`, `Sentence number ${n}.`),
  );
