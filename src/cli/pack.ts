import { basename } from 'node:path';
import type { Advice, RuleId } from '../dataset/advice/advice.ts';
import { adviseOn } from '../dataset/advice/advise.ts';
import { checkRecord } from '../dataset/check.ts';
import { parseRecord, type RawRecord } from '../dataset/load.ts';
import { describeProblem, type Problem } from '../dataset/problem.ts';
import { summaryOf } from '../dataset/summary.ts';
import type { TheRecord } from '../model/record.ts';
import { adviceLines } from './advice-lines.ts';
import { articlesIn } from './article-files.ts';
import { commonTerms, warningsOf } from './common-terms.ts';
import { readPackFiles } from './pack-files.ts';
import { linesOf, reportTerms } from './term-report.ts';

export interface PackCheck {
  readonly files: readonly string[];
  /** Files and folders with articles, to count how often terms fire. */
  readonly texts: readonly string[];
  readonly bundled: RawRecord;
  /** Rules that must hold and not only should: those that the record that comes with Proviso keeps. */
  readonly held?: ReadonlySet<RuleId>;
  /** How many warnings of each rule are written out. */
  readonly examples?: number;
  /** Takes a line for people. */
  readonly say: (line: string) => void;
}

/** Checks dataset packs and says what they hold. Returns the exit code: 1 when something must be mended. */
export function checkPacks({ files, texts, bundled, say, held = new Set(), examples = 2 }: PackCheck): number {
  const { record, problems: faults } = judgePack(files, bundled);
  const advice = adviceOn(record, files);
  const problems = [...faults, ...advice.filter(({ rule }) => held.has(rule))];
  for (const problem of problems) say(describeProblem(problem));
  if (record !== null) {
    const warnings = advice.filter(({ rule }) => !held.has(rule));
    for (const line of adviceLines(warnings, examples)) say(line);
    for (const line of summaryOf(record)) say(line);
    for (const line of warningsOf(commonTerms(untaught(record)))) say(line);
    const articles = texts.flatMap((path) => [...articlesIn(path)]);
    if (articles.length > 0) for (const line of linesOf(reportTerms(record, articles))) say(line);
  }
  say(closingLine(problems));
  return problems.length === 0 ? 0 : 1;
}

/** Advice about the files given, not about those that they were checked together with. */
function adviceOn(record: TheRecord | null, files: readonly string[]): Advice[] {
  const given = new Set(files.map((path) => basename(path)));
  return record === null ? [] : adviseOn(record).filter(({ file }) => given.has(file));
}

export interface Judged {
  /** The pack by itself: its own dossiers. `null` when it does not keep to the schema. */
  readonly record: TheRecord | null;
  /** Ids of the dossiers given. */
  readonly dossiers: readonly string[];
  readonly problems: readonly Problem[];
}

/** Holds a pack against schema and checker, beside the bundled dossiers that it does not replace. */
export function judgePack(files: readonly string[], bundled: RawRecord): Judged {
  const { raw, dossiers, problems } = readPackFiles(files, bundled);
  const parsed = parseRecord(raw);
  if (!parsed.ok) return { record: null, dossiers, problems: [...problems, ...parsed.problems] };
  const record = onlyDossiers(parsed.record, dossiers);
  return { record, dossiers, problems: [...problems, ...checkRecord(parsed.record)] };
}

export function closingLine({ length }: readonly Problem[]): string {
  return length === 0 ? 'no problems' : `${length} problem${length === 1 ? '' : 's'} to mend`;
}

/** Where words were learned, a common one counts for little by itself. */
function untaught(record: TheRecord): TheRecord {
  return { ...record, dossiers: record.dossiers.filter(({ words }) => words === undefined) };
}

/** A person who checks one dossier wants its counts, not those of the twelve that it was checked together with. */
function onlyDossiers(record: TheRecord, ids: readonly string[]): TheRecord {
  if (ids.length === 0) return record;
  return { ...record, dossiers: record.dossiers.filter(({ id }) => ids.includes(id)) };
}
