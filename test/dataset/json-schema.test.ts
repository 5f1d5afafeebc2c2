import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../scripts/json-schemas.mjs';
import * as record from '../../src/model/record.ts';

const FOLDER = new URL('../../schema/', import.meta.url);
const schemas = Object.entries(jsonSchemas(record));

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
}

/** Every field of a schema, dotted, with its explanation. */
function fields(node: Node, path = ''): [string, string | undefined][] {
  const inner = Object.entries(node.properties ?? {}).flatMap(([name, field]): [string, string | undefined][] => [
    [`${path}${name}`, field.description ?? field.items?.description],
    ...fields(field, `${path}${name}.`),
  ]);
  return node.items ? [...inner, ...fields(node.items, `${path}*.`)] : inner;
}

describe('the published JSON Schema', () => {
  it.each(schemas)('%s is what the definition gives: after a change run npm run schema', (name, text) => {
    expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text);
  });

  it('has no file that the definition does not give', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(schemas.map(([name]) => name).sort());
  });

  it.each(schemas)('%s explains every field in at least three words', (_name, text) => {
    const unexplained = fields(JSON.parse(text) as Node).filter(([, words]) => (words?.split(' ').length ?? 0) < 3);
    // The two lists at the top of the small files need no words of their own.
    expect(unexplained.map(([path]) => path).filter((path) => !['officials', 'topics'].includes(path))).toEqual([]);
  });

  it('knows the fields of dossiers that journalists write', () => {
    const text = schemas.find(([name]) => name === 'dossier.schema.json')?.[1] ?? '{}';
    expect(fields(JSON.parse(text) as Node).map(([path]) => path)).toEqual(
      expect.arrayContaining([
        'statements.*.words',
        'statements.*.source.url',
        'preconditions.*.developments.*.status',
      ]),
    );
  });
});
