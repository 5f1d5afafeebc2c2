// @ts-check
import { toJsonSchema } from '@valibot/to-json-schema';

/**
 * The published JSON Schemas, by file name, made from the one definition in src/model/record.ts. What JSON Schema cannot
 * say (whether a day exists, whether ids resolve) is left to `proviso pack check`.
 * @param {typeof import('../src/model/record.ts')} record
 * @returns {Record<string, string>}
 */
export function jsonSchemas({ DossierSchema, OfficialsFileSchema, TopicsFileSchema }) {
  return {
    'dossier.schema.json': written('Proviso dossier', DossierSchema),
    'officials.schema.json': written('Proviso officials', OfficialsFileSchema),
    'topics.schema.json': written('Proviso topics', TopicsFileSchema),
  };
}

/** @param {string} title @param {Parameters<typeof toJsonSchema>[0]} schema */
function written(title, schema) {
  // Checks by code, and what is done to a value after it was read, have no counterpart and are left out.
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
