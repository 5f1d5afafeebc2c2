/** `make`, whose first good answer is kept for good. A failure is not: the next call tries again. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let making: Promise<Value> | null = null;
  return () => {
    making ??= make().catch((error: unknown) => {
      making = null;
      throw error;
    });
    return making;
  };
}
