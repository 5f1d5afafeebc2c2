import type { ArticleText } from '../model/article.ts';
import type { Findings, OfficialFound, PreconditionFound } from '../model/findings.ts';
import { officeOn } from '../model/office.ts';
import type { Quotation } from '../model/quotation.ts';
import type { OfficialRead, PageReading, PreconditionRead, QuotationRead } from '../model/reading.ts';
import type { Official, Precondition, PreconditionId } from '../model/record.ts';
import { textOf } from '../model/span.ts';
import { preconditionsOf } from './bearing.ts';
import { recordsCited } from './cited.ts';
import { beforeAndSince } from './ranking.ts';
import type { RecordIndex } from './record-index.ts';
import { statusOf } from './status.ts';
import { checkAgainstRecord } from './verdict.ts';
import { wordsOf } from './words.ts';

/** Joins what the engine found in an article with the record: the reading that marks, cards and popup show. */
export function joinWithRecord(index: RecordIndex, article: ArticleText, findings: Findings): PageReading {
  const quotations = findings.quotations.map((quotation, k) => joinQuotation(index, article, findings, quotation, k));
  const officials = findings.officials.flatMap((found) => {
    const official = index.officials.get(found.id);
    return official ? [joinOfficial(index, article, found, official)] : [];
  });
  const preconditions = findings.preconditions.flatMap((found) => {
    const precondition = index.preconditions.get(found.id);
    return precondition ? [joinPrecondition(index, article, found, precondition)] : [];
  });
  const absent = absentFrom(index, findings);
  const lists = { quotations, officials, preconditions, absent };
  const { text, title, url, published } = article;
  const records = recordsCited(index, { ...lists, dossiers: findings.dossiers });
  return { text, title, url, published, ...lists, records, dataAsOf: index.asOf };
}

function joinQuotation(
  index: RecordIndex,
  { text, published }: ArticleText,
  { preconditions: found }: Findings,
  quotation: Quotation,
  k: number,
): QuotationRead {
  const record = checkAgainstRecord(index, text, published, quotation);
  const quoted = record.statement ? (index.statements.get(record.statement) ?? null) : null;
  const preconditions = preconditionsOf(quotation, found, quoted);
  const words = wordsOf(quotation.content.map((part) => textOf(text, part)).join(' '));
  const occasion = { speaker: quotation.speaker, preconditions, words, except: record.statement };
  return { ...quotation, id: `q${k}`, preconditions, record, ...beforeAndSince(index, published, occasion) };
}

function joinOfficial(
  index: RecordIndex,
  { published }: ArticleText,
  { id, mentions }: OfficialFound,
  official: Official,
): OfficialRead {
  const speaker = {
    kind: 'official',
    id,
    name: official.name,
    office: null,
    evidence: 'full-name',
    confidence: 1,
  } as const;
  return {
    id,
    mentions,
    officeThen: published === null ? null : officeOn(official, published),
    officeNow: officeOn(official, index.asOf),
    ...beforeAndSince(index, published, { speaker, preconditions: [], words: [], except: null }),
  };
}

function joinPrecondition(
  index: RecordIndex,
  { published }: ArticleText,
  { id, dossier, passages }: PreconditionFound,
  precondition: Precondition,
): PreconditionRead {
  const occasion = { speaker: null, preconditions: [id], words: [], except: null };
  const status = statusOf(precondition, published);
  return { id, dossier, passages, status, ...beforeAndSince(index, published, occasion) };
}

function absentFrom({ dossiers }: RecordIndex, findings: Findings): PreconditionId[] {
  const present = new Set(findings.preconditions.map(({ id }) => id));
  return findings.dossiers
    .flatMap((id) => dossiers.get(id)?.preconditions ?? [])
    .flatMap(({ id }) => (present.has(id) ? [] : [id]));
}
