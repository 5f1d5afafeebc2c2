import type * as v from 'valibot';
import type { Problem } from './problem.ts';

type Issue = v.BaseIssue<unknown>;
type Key = string | number;

/** The schema's complaints about one file, each told of the record it stands in and not of its place in a long list. */
export function problemsOf(file: string, issues: readonly Issue[] | undefined, raw: unknown): Problem[] {
  return (issues ?? []).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as Key);
    const { record, field } = locate(raw, path);
    return { file, record, field, message: advice(issue, path.at(-1)) };
  });
}

/** Splits a path at the innermost object with an id: officials.3.offices.0.source → lin-jian and offices.0.source. */
function locate(raw: unknown, path: readonly Key[]): { record: string | null; field: string } {
  let record = idOf(raw);
  let rest = path;
  let here = raw;
  path.forEach((key, index) => {
    here = (here as Record<Key, unknown> | null | undefined)?.[key];
    const id = idOf(here);
    if (id !== null) {
      record = id;
      rest = path.slice(index + 1);
    }
  });
  return { record, field: rest.join('.') };
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
}

function advice(issue: Issue, key: Key | undefined): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `remove “${String(key)}”: the schema does not know it`;
  if (issue.received === 'undefined') return 'is missing: add it';
  return `must be ${plain(issue.expected ?? 'something else')}, but is ${issue.received}`;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'an object in { }',
  null: 'null',
};

/** `(string | null)` is “a text or null”, `("he" | "she")` is “one of he, she”. */
function plain(expected: string): string {
  const kinds = expected.replace(/^\(|\)$/g, '').split(' | ');
  const values = kinds.filter((kind) => kind.startsWith('"')).map((kind) => kind.slice(1, -1));
  const others = kinds.filter((kind) => !kind.startsWith('"')).map((kind) => NAMES[kind] ?? kind);
  const choice = values.length > 0 ? [`one of ${values.join(', ')}`] : [];
  return [...choice, ...others].join(' or ');
}
