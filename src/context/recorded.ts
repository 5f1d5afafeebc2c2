import { dayNumber } from '../model/dates.ts';
import type { Statement } from '../model/record.ts';
import { contentWordsIn } from './statement-tables.ts';
import { marksOf } from './word-marks.ts';

/** A statement of the record with what every list asks of it again and again, each worked out when first asked for. */
export class Recorded {
  readonly statement: Statement;
  #words: ReadonlySet<string> | null = null;
  #marks = 0;
  #day = Number.NaN;

  constructor(statement: Statement) {
    this.statement = statement;
  }

  /** Its content words, in any of its wordings. */
  get words(): ReadonlySet<string> {
    return this.#words ?? this.#takeApart();
  }

  /** Those words' marks (`word-marks.ts`). */
  get marks(): number {
    if (!this.#words) this.#takeApart();
    return this.#marks;
  }

  /** The day it was said on, in days since 1970. */
  get day(): number {
    if (Number.isNaN(this.#day)) this.#day = dayNumber(this.statement.date);
    return this.#day;
  }

  #takeApart(): ReadonlySet<string> {
    const words = contentWordsIn(this.statement);
    this.#words = words;
    this.#marks = marksOf(words);
    return words;
  }
}
