import type { Quotation } from './quotation.ts';
import type { DossierId, OfficialId, PreconditionId } from './record.ts';
import type { Span } from './span.ts';

/** One place where an official is named. */
export interface Mention extends Span {
  readonly evidence: 'full-name' | 'surname' | 'office';
}

export interface OfficialFound {
  readonly id: OfficialId;
  readonly mentions: readonly Mention[];
}

/**
 * Somebody outside the record whom the text calls by a public office: “Hungarian Foreign Minister”. Name and office are
 * the text’s own words, and nothing else is known.
 */
export interface OutsiderFound {
  readonly name: string;
  readonly title: string;
  readonly mentions: readonly Span[];
}

/**
 * What a passage says of a precondition, as far as its verbs tell: a party demands it · unnamed sources or a report say
 * so · it was met or dropped · it is refused or denied · it is mentioned only.
 */
export type PassageRole = 'demanded' | 'reported' | 'met' | 'denied' | 'mentioned';

/**
 * 2: the passage states, reports, answers, refuses, meets or drops the demand itself · 1: it is about the very subject of
 * the demand between these parties.
 */
export type Level = 1 | 2;

/** A sentence, or quoted words, on a precondition. */
export interface Passage extends Span {
  readonly level: Level;
  readonly role: PassageRole;
  /** What told so: terms of the record that were seen in it, or words quoted in it that are on record. */
  readonly terms: readonly Span[];
}

export interface PreconditionFound {
  readonly id: PreconditionId;
  readonly dossier: DossierId;
  readonly passages: readonly Passage[];
}

/** All that the engine finds in one text. Spans are sorted by position. */
export interface Findings {
  readonly quotations: readonly Quotation[];
  readonly officials: readonly OfficialFound[];
  readonly outsiders: readonly OutsiderFound[];
  readonly preconditions: readonly PreconditionFound[];
  /** Dossiers that the text is about. */
  readonly dossiers: readonly DossierId[];
  /** Preconditions of these dossiers of which the reading cannot tell whether a sentence is on them. */
  readonly unsure: readonly PreconditionId[];
}
