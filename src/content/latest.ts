/** A task that is told when a newer one has taken its place; it then gives `null`, and the newer one's answer counts. */
export type Overtaken<T> = (isOvertaken: () => boolean) => Promise<T | null>;

/** Of tasks that each make the one before pointless, the latest: whoever waits for an older one gets its answer. */
export class Latest<T> {
  #turn = 0;
  #answer: Promise<T> | null = null;

  /** The answer of the latest task, also while that is under way; `null` when there was none since the last drop. */
  get answer(): Promise<T> | null {
    return this.#answer;
  }

  /** Starts a task that takes the place of all before it. One that gives `null` without being overtaken starts again. */
  run(task: Overtaken<T>): Promise<T> {
    const answer = this.#follow(++this.#turn, task);
    this.#answer = answer;
    return answer;
  }

  /** What was asked before holds no more. */
  drop(): void {
    this.#turn++;
    this.#answer = null;
  }

  async #follow(turn: number, task: Overtaken<T>): Promise<T> {
    const result = await task(() => turn !== this.#turn);
    if (result !== null) return result;
    return turn !== this.#turn && this.#answer ? this.#answer : this.run(task);
  }
}
