import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { lastCheck } from '../../src/model/verification.ts';

const text = readFileSync(new URL('../../docs/dataset.md', import.meta.url), 'utf8');
const { dossiers, officials } = bundledRecord;
const statements = dossiers.flatMap((dossier) => dossier.statements);
const developmentsOf = (dossier: (typeof dossiers)[number]) =>
  dossier.preconditions.reduce((sum, { developments }) => sum + developments.length, 0);

describe('docs/dataset.md', () => {
  it.each(dossiers.map((dossier) => ({ id: dossier.id, dossier })))('counts $id as it is', ({ id, dossier }) => {
    const row = text.split('\n').find((line) => line.includes(`| \`${id}\` |`)) ?? '';
    const counts = [dossier.statements.length, dossier.preconditions.length, developmentsOf(dossier)];
    expect(row).toContain(`| ${dossier.title} | \`${id}\` | ${counts.join(' | ')} |`);
  });

  it('names the day through which each dossier was followed', () => {
    for (const { id, followedUntil } of dossiers) {
      const row = text.split('\n').find((line) => line.includes(`| \`${id}\` |`)) ?? '';
      expect(row.split('|').at(-2)?.trim()).toBe(followedUntil);
    }
  });

  it('gives the totals as they are', () => {
    const preconditions = dossiers.flatMap((dossier) => dossier.preconditions);
    const developments = dossiers.reduce((sum, dossier) => sum + developmentsOf(dossier), 0);
    const offices = officials.reduce((sum, official) => sum + official.offices.length, 0);
    expect(text).toContain(
      `${statements.length} statements, ${preconditions.length} preconditions and ${developments} developments; ` +
        `${officials.length} officials with ${offices} offices`,
    );
  });

  it('tells how far the words were verified as it is', () => {
    for (const how of ['same page', 'other page', 'copied', 'not found'] as const) {
      const count = statements.filter((statement) => lastCheck(statement)?.how === how).length;
      expect(text).toContain(`| \`${how}\` | ${count} |`);
    }
    const inexact = statements.filter(({ datePrecision }) => datePrecision !== 'day').length;
    expect(text).toContain(`${inexact} days are \`derived\``);
    expect(text).toContain(`${statements.filter(({ caution }) => caution !== null).length} statements carry one`);
    expect(text).toContain(
      `${statements.filter(({ source }) => source.title === null).length} statements have no page title`,
    );
  });
});
