import * as v from 'valibot';
import { type IsoDate, parseIsoDate } from './dates.ts';

/*
 * The kinds of value that the record's schema is made of. A build drops what it does not use only if it knows that
 * making a schema has no side effects: the background never needs the descriptions.
 */

/** A schema with the words that explain the field to somebody who writes a dossier. */
// @__NO_SIDE_EFFECTS__
export function doc<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));

export const url = v.pipe(
  v.string(),
  v.url('must be a web address'),
  v.regex(/^https?:\/\//, 'must begin with http:// or https://'),
);

/** A calendar day. */
export const day = v.pipe(
  v.string(),
  v.isoDate('must be a real calendar day, YYYY-MM-DD'), // for the JSON Schema, which cannot hold the next check
  v.check((value) => parseIsoDate(value) !== null, 'must be a real calendar day, YYYY-MM-DD'),
  v.transform((value) => value as IsoDate),
);

/** A day, a month or a year: sources often know no more. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}){0,2}$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(
    (value) => parseIsoDate(`${value}${'-01'.repeat(Math.max(0, 3 - value.split('-').length))}`) !== null,
    'must be YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

/** A language as BCP 47 writes it, without its region as a rule. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a code of a language: “zh”, “ru”, “fa”'),
);

/** The underline of a topic. */
export const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'must be a colour as #rrggbb, in lower case'));

/** Whole words by which texts are searched. */
export const terms = v.pipe(v.array(text), v.minLength(1, 'needs at least one term'));
