import type { Objection } from '../../../src/model/objection.ts';
import { day } from './reading.ts';

/** The reader says that the article's first words are no quotation. */
export const objection = (change: Partial<Objection> = {}): Objection => ({
  page: 'https://news.example.org/norland',
  published: day('2025-04-16'),
  marked: day('2026-11-27'),
  layer: 'quotation',
  words: '“We will not sign under threat.”',
  sentence: 'Foreign Minister Ana Reyes said, “We will not sign under threat.”',
  found: { id: 'ana-reyes', name: 'Ana Reyes', how: 'full-name' },
  wrong: 'not-a-quotation',
  ...change,
});
