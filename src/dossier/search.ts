import MiniSearch from 'minisearch';
import type { RecordQuery } from '../model/record-query.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../model/text.ts';
import type { Entry } from './entries.ts';
import { passes } from './filter.ts';

export interface Hit {
  readonly entry: Entry;
  /** The words of the statement that the search went by, folded; to be marked. */
  readonly terms: ReadonlySet<string>;
}

/** Full-text search over all statements: words, other wordings, speaker, setting, source, preconditions. */
export interface RecordSearch {
  readonly entries: readonly Entry[];
  /** Those that hold all words of the query and pass its filters, in the order it asks for. */
  find(query: RecordQuery): readonly Hit[];
  /** Those that hold all words of the query, whatever the filters. */
  matching(words: string): readonly Entry[];
}

interface Document {
  readonly id: number;
  readonly words: string;
  readonly person: string;
  readonly about: string;
  readonly around: string;
}

const NO_TERMS: ReadonlySet<string> = new Set();
const WORD = /[^\n\r\p{Z}\p{P}]+/gu;
const MARKS = /\p{M}/gu;

/** Case and accents do not count: “Sanchez” finds “Sánchez”. */
const termOf = (word: string) => fold(word).normalize('NFD').replace(MARKS, '');

/** Shorter words are too near to too many others. */
const SHORTEST_FUZZY = 5;
const SHORTEST_PREFIX = 3;

/** Makes the search. Its index costs a tenth of a second for a thousand entries: it waits for the first words searched. */
export function createSearch(entries: readonly Entry[]): RecordSearch {
  let known: MiniSearch<Document> | null = null;
  const index = () => {
    known ??= indexOf(entries);
    return known;
  };

  const hits = (words: string): Hit[] => {
    const { phrases, loose } = partsOf(words);
    if (loose === '') return entries.map((entry) => ({ entry, terms: NO_TERMS }));
    const results = index()
      .search(loose)
      .flatMap(({ id, terms }) => {
        const entry = entries[id];
        return entry ? [{ entry, terms: new Set(terms) }] : [];
      });
    return results.filter(({ entry }) => phrases.every((phrase) => termOf(wordsOf(entry)).includes(phrase)));
  };
  return {
    entries,
    matching: (words) => hits(words).map(({ entry }) => entry),
    find: (query) =>
      ordered(
        hits(query.q ?? '').filter(({ entry }) => passes(entry, query)),
        query,
      ),
  };
}

function indexOf(entries: readonly Entry[]): MiniSearch<Document> {
  const index = new MiniSearch<Document>({
    fields: ['words', 'person', 'about', 'around'],
    processTerm: (term) => termOf(term) || null,
    searchOptions: {
      combineWith: 'AND',
      boost: { words: 3, person: 2 },
      prefix: (term) => term.length >= SHORTEST_PREFIX,
      fuzzy: (term) => (term.length >= SHORTEST_FUZZY && !/^\d/.test(term) ? 0.2 : false),
      maxFuzzy: 1,
    },
  });
  index.addAll(entries.map(documentOf));
  return index;
}

function documentOf(entry: Entry, id: number): Document {
  const { statement, official, dossier, party } = entry;
  const about = dossier.preconditions.filter((precondition) => statement.stance[precondition.id]);
  const { setting, source, note, caution } = statement;
  return {
    id,
    words: wordsOf(entry),
    person: [official?.name, official?.nativeName, official?.aliases.join(' '), party].join(' '),
    about: [dossier.title, ...about.map(({ label }) => label)].join(' '),
    around: [setting, source.publisher, source.title, note, caution].join(' '),
  };
}

const wordsOf = ({ statement }: Entry) => [statement.words, ...statement.alt.map(({ words }) => words)].join('\n');

/** Words in quotation marks must stand together; all of them are searched for. */
function partsOf(query: string) {
  const phrases = [...query.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/g)].map(([, phrase]) => termOf(phrase?.trim() ?? ''));
  return { phrases, loose: query.replace(/["“”„«»]/g, ' ').trim() };
}

function ordered(hits: Hit[], { q, order }: RecordQuery): Hit[] {
  const direction = order === 'oldest' ? 1 : order === 'newest' || !q ? -1 : 0;
  // Without an order of its own a search keeps the one it found: best match first.
  return direction === 0 ? hits : hits.sort((a, b) => direction * compare(a.entry, b.entry));
}

const compare = ({ statement: a }: Entry, { statement: b }: Entry) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

/** Where the found terms stand in a text. */
export function hitSpans(text: string, terms: ReadonlySet<string>): Span[] {
  if (terms.size === 0) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    terms.has(termOf(word)) ? [{ start: index, end: index + word.length }] : [],
  );
}
