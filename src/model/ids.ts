import * as v from 'valibot';

/* Apart from the record's schema, so that the content script does not carry that along for a topic's id. */

// @__NO_SIDE_EFFECTS__
function id<Name extends string>(name: Name) {
  return v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
    v.brand(name),
  );
}

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
