import type { ArticleText } from '../model/article.ts';
import type { Findings, OfficialFound, PreconditionFound } from '../model/findings.ts';
import { type Followed, followedOf } from '../model/followed.ts';
import { officeOn } from '../model/office.ts';
import type { Quotation } from '../model/quotation.ts';
import type { OfficialRead, PageReading, PreconditionRead, QuotationRead } from '../model/reading.ts';
import type { DossierId, Official, OfficialId, Precondition, PreconditionId, Statement } from '../model/record.ts';
import { textOf } from '../model/span.ts';
import { preconditionsOf, rolesIn } from './bearing.ts';
import { recordsCited } from './cited.ts';
import { ALL_RELATED, ON_POINT } from './fit.ts';
import { beforeAndSince, type Occasion } from './ranking.ts';
import type { RecordIndex } from './record-index.ts';
import { withRecordedPassages } from './recorded-passages.ts';
import { statusOf } from './status.ts';
import { checkAgainstRecord, NOT_ON_RECORD } from './verdict.ts';
import { type Voices, voicesOn } from './voices.ts';
import { wordsOf } from './words.ts';

/** Joins what the engine found in an article with the record: the reading that marks, cards and popup show. */
export function joinWithRecord(index: RecordIndex, article: ArticleText, findings: Findings): PageReading {
  const onPage = new Set(findings.officials.map(({ id }) => id));
  const checks = findings.quotations.map((quotation) =>
    checkAgainstRecord(index, article.text, article.published, quotation, onPage),
  );
  const found = withRecordedPassages(index, findings, checks);
  const page = { ...article, found, voices: voicesOn(index, onPage) };
  const quotations = findings.quotations.map((quotation, k) =>
    joinQuotation(index, page, quotation, { id: `q${k}`, record: checks[k] ?? NOT_ON_RECORD }),
  );
  const officials = findings.officials.flatMap((one) => {
    const official = index.officials.get(one.id);
    return official ? [joinOfficial(index, article, one, official)] : [];
  });
  const preconditions = found.flatMap((one) => {
    const precondition = index.preconditions.get(one.id);
    return precondition ? [joinPrecondition(index, article, one, precondition)] : [];
  });
  const unsure = without(findings.unsure, found);
  const absent = absentFrom(index, findings.dossiers, [...found.map(({ id }) => id), ...unsure]);
  const lists = { quotations, officials, preconditions, absent, unsure };
  const { text, title, url, published } = article;
  const { outsiders } = findings;
  const records = recordsCited(index, { ...lists, dossiers: findings.dossiers });
  return { text, title, url, published, ...lists, outsiders, records, followed: followedBy(index, findings.dossiers) };
}

function followedBy({ dossiers }: RecordIndex, inPlay: readonly DossierId[]): Followed {
  const own = inPlay.flatMap((id) => dossiers.get(id) ?? []);
  return followedOf(own.length > 0 ? own : dossiers.values());
}

/** The article with what its quotations have in common. */
interface Page extends ArticleText {
  readonly found: readonly PreconditionFound[];
  readonly voices: Voices;
}

/**
 * What its lists hold can be told from the reading: by its speaker, or on its preconditions. What is known of the words
 * beyond that, who said them by the record and what they bear on, only tells what comes first.
 */
function joinQuotation(
  index: RecordIndex,
  { text, published, found, voices }: Page,
  quotation: Quotation,
  { id, record }: Pick<QuotationRead, 'id' | 'record'>,
): QuotationRead {
  const quoted = record.statement ? (index.statements.get(record.statement) ?? null) : null;
  const preconditions = preconditionsOf(quotation, found, quoted);
  const official = officialOf(quotation);
  const occasion: Occasion = {
    official,
    ofOthersOn: preconditions,
    voice: official ?? quoted?.official ?? null,
    preconditions: [...new Set([...preconditions, ...stancesOf(quoted)])],
    roles: rolesIn(quotation, found),
    voices,
    words: wordsOf(quotation.content.map((part) => textOf(text, part)).join(' ')),
    quoted,
    least: ON_POINT,
  };
  return { ...quotation, id, preconditions, record, ...beforeAndSince(index, published, occasion) };
}

function stancesOf(statement: Statement | null): PreconditionId[] {
  return Object.keys(statement?.stance ?? {}) as PreconditionId[];
}

function officialOf({ speaker }: Quotation): OfficialId | null {
  return speaker.kind === 'official' ? speaker.id : null;
}

/** All that is related, for no words in particular. */
const EVERYTHING: Occasion = {
  official: null,
  ofOthersOn: [],
  voice: null,
  preconditions: [],
  roles: new Map(),
  voices: new Map(),
  words: [],
  quoted: null,
  least: ALL_RELATED,
};

function joinOfficial(
  index: RecordIndex,
  { published }: ArticleText,
  { id, mentions }: OfficialFound,
  official: Official,
): OfficialRead {
  return {
    id,
    mentions,
    officeThen: published === null ? null : officeOn(official, published),
    officeNow: officeOn(official, index.asOf),
    ...beforeAndSince(index, published, { ...EVERYTHING, official: id, voice: id }),
  };
}

function joinPrecondition(
  index: RecordIndex,
  { published }: ArticleText,
  { id, dossier, passages }: PreconditionFound,
  precondition: Precondition,
): PreconditionRead {
  const status = statusOf(precondition, published);
  const lists = beforeAndSince(index, published, { ...EVERYTHING, ofOthersOn: [id], preconditions: [id] });
  return { id, dossier, passages, status, ...lists };
}

/** A quotation of recorded words is on a precondition for sure, whatever its sentence seemed to be. */
function without(unsure: readonly PreconditionId[], found: readonly PreconditionFound[]): PreconditionId[] {
  const present = new Set(found.map(({ id }) => id));
  return unsure.filter((id) => !present.has(id));
}

function absentFrom(
  { dossiers }: RecordIndex,
  inPlay: readonly DossierId[],
  others: readonly PreconditionId[],
): PreconditionId[] {
  const named = new Set(others);
  return inPlay.flatMap((id) => dossiers.get(id)?.preconditions ?? []).flatMap(({ id }) => (named.has(id) ? [] : [id]));
}
