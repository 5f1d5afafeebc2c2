/** A run of tokens, `[from, to)`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** A set of tokens of one text, such as those of all names: to ask it is to look at one byte. */
export class TokenMarks {
  readonly #marks: Uint8Array;

  /** `length`: how many tokens the text has. */
  constructor(length: number, runs: readonly Run[] = []) {
    this.#marks = new Uint8Array(length);
    this.add(runs);
  }

  add(runs: readonly Run[]): void {
    for (const { from, to } of runs) this.#marks.fill(1, from, to);
  }

  has(index: number): boolean {
    return this.#marks[index] === 1;
  }

  /** Whether one of the tokens of a run is among them. */
  meets({ from, to }: Run): boolean {
    for (let i = from; i < to; i++) if (this.#marks[i] === 1) return true;
    return false;
  }
}
