import * as v from 'valibot';
import { type IsoDate, parseIsoDate } from './dates.ts';

/*
 * The record's schema. This one definition gives the types, the checker and the published JSON Schema.
 * It follows Popolo (person, post, membership) for officials, and schema.org Quotation and Claim for statements,
 * where these fit.
 */

const id = <Name extends string>(name: Name) =>
  v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'), v.brand(name));

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));

const url = v.pipe(
  v.string(),
  v.url('must be a web address'),
  v.regex(/^https?:\/\//, 'must begin with http:// or https://'),
);

/** A calendar day. */
const day = v.pipe(
  v.string(),
  v.check((value) => parseIsoDate(value) !== null, 'must be a real calendar day, YYYY-MM-DD'),
  v.transform((value) => value as IsoDate),
);

/** A day, a month or a year: sources often know no more. */
const partialDate = v.pipe(
  v.string(),
  v.check(
    (value) => parseIsoDate(`${value}${'-01'.repeat(Math.max(0, 3 - value.split('-').length))}`) !== null,
    'must be YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

export const OfficialIdSchema = id('OfficialId');
export const StatementIdSchema = id('StatementId');
export const PreconditionIdSchema = id('PreconditionId');
export const DossierIdSchema = id('DossierId');
export const TopicIdSchema = id('TopicId');

export type OfficialId = v.InferOutput<typeof OfficialIdSchema>;
export type StatementId = v.InferOutput<typeof StatementIdSchema>;
export type PreconditionId = v.InferOutput<typeof PreconditionIdSchema>;
export type DossierId = v.InferOutput<typeof DossierIdSchema>;
export type TopicId = v.InferOutput<typeof TopicIdSchema>;

/** Where a reader can check a record. */
export const CitationSchema = v.strictObject({
  url,
  publisher: v.nullable(text),
  title: v.nullable(text),
  published: v.nullable(day),
});

/** A post held by a person for a time. */
export const OfficeSchema = v.strictObject({
  title: text,
  body: text,
  country: text,
  from: v.nullable(partialDate),
  /** `null`: the end is not known, or there is none yet. */
  to: v.nullable(partialDate),
  /** With `to: null`: the last day on which a source shows the person in this office. */
  asOf: v.optional(partialDate),
  source: url,
  /** The page for the end date where it is another one. */
  sourceTo: v.optional(url),
});
export type Office = v.InferOutput<typeof OfficeSchema>;

/** A person or a body that speaks in negotiations. */
export const OfficialSchema = v.strictObject({
  id: OfficialIdSchema,
  kind: v.picklist(['person', 'body']),
  name: text,
  nativeName: v.nullable(text),
  /** Other forms under which news names the official, whole words. */
  aliases: v.array(text),
  /** The form that stands alone after a first full mention; `null` for bodies. */
  surname: v.nullable(text),
  pronouns: v.nullable(v.picklist(['he', 'she', 'they', 'it'])),
  country: text,
  /** "the US president": forms that mean the person only while in office. */
  descriptions: v.array(text),
  offices: v.array(OfficeSchema),
  notes: v.nullable(text),
});
export type Official = v.InferOutput<typeof OfficialSchema>;

/** How a statement bears on a precondition: our judgement, not a fact. */
export const StanceSchema = v.picklist(['demands', 'refuses', 'restates', 'denies', 'warns', 'offers', 'concedes']);
export type Stance = v.InferOutput<typeof StanceSchema>;

/** What one official said on one day, in the official's own words. */
export const StatementSchema = v.strictObject({
  id: StatementIdSchema,
  official: OfficialIdSchema,
  date: day,
  datePrecision: v.picklist(['day', 'derived', 'open']),
  /** At most about sixty words. `[…]` and `[insertions]` are the reporter's. */
  words: text,
  /** True when the words are part of a sentence: never shown as a whole one. */
  fragment: v.boolean(),
  setting: text,
  /** `null` when the words were spoken in the language quoted. */
  translation: v.nullable(text),
  /** Other wordings of the same words, as other outlets print them. */
  alt: v.array(v.strictObject({ words: text, url, publisher: v.nullable(text) })),
  stance: v.record(PreconditionIdSchema, StanceSchema),
  source: CitationSchema,
  verified: v.strictObject({
    on: day,
    how: v.picklist(['same page', 'other page', 'not found']),
    url: v.nullable(url),
  }),
  /** What a careful reader should know: a readout, a single source, a retranslation. */
  caution: v.nullable(text),
  note: v.nullable(text),
});
export type Statement = v.InferOutput<typeof StatementSchema>;

export const StatusSchema = v.picklist([
  'demanded',
  'contested',
  'partly-met',
  'met',
  'rejected',
  'dropped',
  'superseded',
]);
export type Status = v.InferOutput<typeof StatusSchema>;

/** A dated change in the life of a precondition. */
export const DevelopmentSchema = v.strictObject({ date: day, status: StatusSchema, note: text, source: url });
export type Development = v.InferOutput<typeof DevelopmentSchema>;

/** Something one party wants before or in a negotiation. */
export const PreconditionSchema = v.strictObject({
  id: PreconditionIdSchema,
  /** One or two themes, the leading one first. */
  topics: v.pipe(v.array(TopicIdSchema), v.minLength(1), v.maxLength(2)),
  label: text,
  demandedBy: text,
  addressedTo: text,
  summary: text,
  /** `reported`: known from unnamed sources only. */
  basis: v.picklist(['reported', 'on-record']),
  basisStatement: v.nullable(StatementIdSchema),
  basisNote: v.nullable(text),
  firstReported: v.strictObject({ date: day, source: url }),
  developments: v.pipe(v.array(DevelopmentSchema), v.minLength(1, 'needs at least one development')),
  /** Words that point to it inside an active dossier; capitals matter in abbreviations only. */
  terms: v.pipe(v.array(text), v.minLength(1)),
});
export type Precondition = v.InferOutput<typeof PreconditionSchema>;

/** A side of a negotiation and the words by which news means it. */
export const PartySchema = v.strictObject({ name: text, terms: v.pipe(v.array(text), v.minLength(1)) });

/** One negotiation. */
export const DossierSchema = v.strictObject({
  id: DossierIdSchema,
  title: text,
  summary: text,
  parties: v.pipe(v.array(PartySchema), v.minLength(2, 'a negotiation has at least two parties')),
  /** Words that show that the negotiation is the subject: "trade", "tariff", "talks". */
  subject: v.pipe(v.array(text), v.minLength(1)),
  period: v.strictObject({ from: day, to: v.nullable(day) }),
  asOf: day,
  preconditions: v.array(PreconditionSchema),
  statements: v.array(StatementSchema),
});
export type Dossier = v.InferOutput<typeof DossierSchema>;

/** A theme that recurs across dossiers. */
export const TopicSchema = v.strictObject({
  id: TopicIdSchema,
  label: text,
  description: text,
  /** Colours of the underline, `#rrggbb`, for light and dark pages. */
  colour: v.strictObject({
    light: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
    dark: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
  }),
});
export type Topic = v.InferOutput<typeof TopicSchema>;

export const OfficialsFileSchema = v.strictObject({ officials: v.array(OfficialSchema) });
export const TopicsFileSchema = v.strictObject({ topics: v.array(TopicSchema) });

/** The whole record, as the engine and the context need it. */
export interface TheRecord {
  readonly officials: readonly Official[];
  readonly topics: readonly Topic[];
  readonly dossiers: readonly Dossier[];
}
