/** Newer than the compiler's list of what a window has. */
type Yielding = { readonly scheduler?: { yield?(): Promise<void> } };

/** Lets the page have its turn: input first, then its frames, then we go on. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
