import type { IsoDate } from './dates.ts';
import type { Mention, OutsiderFound, Passage } from './findings.ts';
import type { Followed } from './followed.ts';
import type { OfficeTold } from './office.ts';
import type { Quotation } from './quotation.ts';
import type {
  Dossier,
  DossierId,
  Official,
  OfficialId,
  Precondition,
  PreconditionId,
  Statement,
  StatementId,
  Status,
  Topic,
} from './record.ts';

/** A quotation held against the recorded words (design: the five verdicts). */
export type Verdict = 'verbatim' | 'truncated' | 'altered' | 'stitched' | 'not-on-record';

export interface RecordCheck {
  readonly verdict: Verdict;
  /** The statement it was held against; `null` exactly when the verdict is `not-on-record`. */
  readonly statement: StatementId | null;
  /** Of a stitched quotation: the statement that its second half is from. */
  readonly also?: StatementId;
  /** Of an altered quotation: what may turn its sense round. */
  readonly changed?: readonly Change[];
}

/** A number that differs; a negation lost, added or turned ("indivisible", "divisible"). */
export type Change = 'number' | 'negation';

/** Statements before and after the article's day, the best first. Both are empty when that day is not known. */
export interface BeforeAndSince {
  /** Dated strictly before the article's day. */
  readonly before: readonly StatementId[];
  /** Dated strictly after it. */
  readonly since: readonly StatementId[];
  /** How many there are, also where the lists hold only the best of them. */
  readonly beforeTotal: number;
  readonly sinceTotal: number;
}

/**
 * A quotation joined with the record. Each statement in its lists is by the official who speaks or on one of its
 * preconditions, and on its point as far as can be told.
 */
export interface QuotationRead extends Quotation, BeforeAndSince {
  /** Stable within one reading: `q0`, `q1`, … in reading order. */
  readonly id: string;
  readonly preconditions: readonly PreconditionId[];
  readonly record: RecordCheck;
}

export interface OfficialRead extends BeforeAndSince {
  /** `o:` and the official's id. */
  readonly id: OfficialId;
  readonly mentions: readonly Mention[];
  readonly officeThen: OfficeTold | null;
  readonly officeNow: OfficeTold | null;
}

export interface PreconditionRead extends BeforeAndSince {
  readonly id: PreconditionId;
  readonly dossier: DossierId;
  readonly passages: readonly Passage[];
  /** `asOfArticle` is `null` before the first development or when the article's day is not known. */
  readonly status: { readonly asOfArticle: Status | null; readonly latest: Status };
}

/** The records that a reading refers to, so that a card needs no second question to the background. */
export interface RecordsCited {
  readonly officials: Readonly<Record<OfficialId, Official>>;
  readonly statements: Readonly<Record<StatementId, Statement>>;
  readonly preconditions: Readonly<Record<PreconditionId, Precondition>>;
  /** Without statements and preconditions: these stand above. */
  readonly dossiers: Readonly<Record<DossierId, DossierHead>>;
  readonly topics: Readonly<Record<string, Topic>>;
}

export type DossierHead = Omit<Dossier, 'preconditions' | 'statements'>;

/** Everything found in one article, joined with the record: plain JSON, all offsets into `text`. */
export interface PageReading {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: IsoDate | null;
  readonly quotations: readonly QuotationRead[];
  readonly officials: readonly OfficialRead[];
  /** Persons with an office who are not in the record, with what the page says of them. */
  readonly outsiders: readonly OutsiderFound[];
  readonly preconditions: readonly PreconditionRead[];
  /** Preconditions of the page's dossiers on which no sentence is, for sure. */
  readonly absent: readonly PreconditionId[];
  /** Those of which the reading cannot tell: neither found nor absent for sure. */
  readonly unsure: readonly PreconditionId[];
  readonly records: RecordsCited;
  /** Until when the page’s negotiations were followed; all of the record where it is about none. */
  readonly followed: Followed;
}
