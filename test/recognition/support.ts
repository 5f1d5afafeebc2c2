import type { IsoDate } from '../../src/model/dates.ts';
import type { Mention, PassageRole } from '../../src/model/findings.ts';
import type {
  OfficialRead,
  PageReading,
  PreconditionRead,
  QuotationRead,
  RecordCheck,
} from '../../src/model/reading.ts';
import type { DossierId, OfficialId, PreconditionId, StatementId } from '../../src/model/record.ts';
import { type Span, span } from '../../src/model/span.ts';
import { day, RECORD } from '../support/record.ts';
import { knownIds } from './known-ids.ts';
import { type MarkedArticle, parseMarkedArticle } from './marked-article.ts';

/** The ids of the invented record. */
export const KNOWN = knownIds(RECORD);

/** An article on the dossier of the invented record, from its marked text alone. */
export function marked(body: string, published = '2025-04-16'): MarkedArticle {
  return parseMarkedArticle(`published: ${published}\ntitle: Herring\ndossiers: norland-sudria\n\n${body}`, KNOWN);
}

interface Said {
  readonly words: string;
  readonly verdict?: RecordCheck['verdict'];
  readonly statement?: string;
  readonly also?: string;
  readonly before?: readonly string[];
  readonly since?: readonly string[];
}

interface Read {
  readonly officials?: readonly { id: string; words: string; evidence?: Mention['evidence'] }[];
  readonly preconditions?: readonly { id: string; words: string; role?: PassageRole }[];
  readonly quotations?: readonly Said[];
  readonly published?: string | null;
}

/** A reading made by hand: each finding is given by words of the text, and stands where these come first. */
export function readingOf(text: string, { officials = [], preconditions = [], quotations = [], ...rest }: Read) {
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return span(start, start + words.length);
  };
  const published = rest.published === undefined ? day('2025-04-16') : (rest.published as IsoDate | null);
  return {
    ...{
      text,
      title: null,
      url: null,
      published,
      outsiders: [],
      absent: [],
      unsure: [],
      followed: { from: day('2025-12-01'), to: day('2025-12-01') },
    },
    officials: officials.map(({ id, words, evidence = 'full-name' }) => officialRead(id, { ...at(words), evidence })),
    preconditions: preconditions.map(({ id, words, role = 'demanded' }) => preconditionRead(id, at(words), role)),
    quotations: quotations.map((said) => quotationRead(said, at(said.words))),
    records: { officials: {}, statements: {}, preconditions: {}, dossiers: {}, topics: {} },
  } satisfies PageReading;
}

const NOTHING_SAID = { before: [], since: [], beforeTotal: 0, sinceTotal: 0 } as const;

function officialRead(id: string, mention: Mention): OfficialRead {
  return { id: id as OfficialId, mentions: [mention], officeThen: null, officeNow: null, ...NOTHING_SAID };
}

function preconditionRead(id: string, place: Span, role: PassageRole): PreconditionRead {
  return {
    id: id as PreconditionId,
    dossier: 'norland-sudria' as DossierId,
    passages: [{ ...place, level: 2, role, terms: [] }],
    status: { asOfArticle: null, latest: 'demanded' },
    ...NOTHING_SAID,
  };
}

function quotationRead(said: Said, place: Span): QuotationRead {
  const { verdict = 'not-on-record', statement, also, before = [], since = [] } = said;
  return {
    id: 'q0',
    ...{ kind: 'direct', content: [place], quoted: [place], cue: [], source: [], confidence: 1, preconditions: [] },
    speaker: { kind: 'unresolved', reason: 'no-source' },
    record: {
      verdict,
      statement: (statement ?? null) as StatementId | null,
      ...(also ? { also: also as StatementId } : {}),
    },
    before: before as readonly StatementId[],
    since: since as readonly StatementId[],
    beforeTotal: before.length,
    sinceTotal: since.length,
  };
}
