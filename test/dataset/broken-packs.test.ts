import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/dataset/check.ts';
import { parseRecord } from '../../src/dataset/load.ts';
import { describeProblem } from '../../src/dataset/problem.ts';
import { BROKEN_PACKS } from './broken-packs.ts';
import { broken } from './small-record.ts';

/** What an editor is told when `path` holds `value`. */
function complaints(path: string, value: unknown): string[] {
  const parsed = parseRecord(broken(path, value));
  return (parsed.ok ? checkRecord(parsed.record) : parsed.problems).map(describeProblem);
}

describe('a pack with one fault', () => {
  it.each(BROKEN_PACKS)('gives one line for $fault', ({ path, value, complaint }) => {
    expect(complaints(path, value)).toEqual([complaint]);
  });

  it('has a line of its own for each of at least forty faults', () => {
    const lines = BROKEN_PACKS.map(({ complaint }) => complaint);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeGreaterThanOrEqual(40);
  });
});
