import { readFileSync } from 'node:fs';
import { checkRecord } from '../dataset/check.ts';
import { parseRecord, type RawRecord } from '../dataset/load.ts';
import { describeProblem, type Problem } from '../dataset/problem.ts';
import { summaryOf } from '../dataset/summary.ts';
import type { ArticleText } from '../model/article.ts';
import { parseIsoDate } from '../model/dates.ts';
import type { TheRecord } from '../model/record.ts';
import { readPackFiles } from './pack-files.ts';
import { linesOf, reportTerms } from './term-report.ts';

export interface PackCheck {
  readonly files: readonly string[];
  /** Articles in the form that `annotate` reads, to count how often terms fire; `null` for none. */
  readonly texts: string | null;
  readonly bundled: RawRecord;
  /** Takes a line for people. */
  readonly say: (line: string) => void;
}

/** Checks dataset packs and says what they hold. Returns the exit code: 1 when something must be mended. */
export function checkPacks({ files, texts, bundled, say }: PackCheck): number {
  const { record, problems } = judgePack(files, bundled);
  for (const problem of problems) say(describeProblem(problem));
  if (record !== null) {
    for (const line of summaryOf(record)) say(line);
    if (texts !== null) for (const line of linesOf(reportTerms(record, articlesIn(texts)))) say(line);
  }
  say(closingLine(problems));
  return problems.length === 0 ? 0 : 1;
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

/** A person who checks one dossier wants its counts, not those of the twelve that it was checked together with. */
function onlyDossiers(record: TheRecord, ids: readonly string[]): TheRecord {
  if (ids.length === 0) return record;
  return { ...record, dossiers: record.dossiers.filter(({ id }) => ids.includes(id)) };
}

function* articlesIn(path: string): Generator<ArticleText & { id: string }> {
  for (const [number, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const { id, text, title, published } = JSON.parse(line) as Record<string, unknown>;
    if (typeof text !== 'string') throw new TypeError(`${path}, line ${number + 1}: lacks “text”`);
    yield {
      id: typeof id === 'string' ? id : `line ${number + 1}`,
      text,
      title: typeof title === 'string' ? title : null,
      url: null,
      published: typeof published === 'string' ? parseIsoDate(published) : null,
    };
  }
}
