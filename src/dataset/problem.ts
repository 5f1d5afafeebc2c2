/** Something in the record that has to be mended before it can be trusted. */
export interface Problem {
  /** The file's name: `officials.json`. */
  readonly file: string;
  /** The id of the record; `null` when the fault is the file's own. */
  readonly record: string | null;
  /** Where in the record, dotted: `developments.2.date`. */
  readonly field: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** One line for people: `officials.json, lin-jian, offices.0.source: must be a web address`. */
export function describeProblem({ file, record, field, message }: Problem): string {
  return `${[file, record, field].filter((part) => part !== null && part !== '').join(', ')}: ${message}`;
}
