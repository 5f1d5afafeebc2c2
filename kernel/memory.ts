/**
 * Memory is handed out in order: first what a model needs, then, anew for each text, what that text needs. It grows
 * with the longest text and never shrinks.
 */
let top: usize = __heap_base;

/** Room for so many bytes, at a multiple of 16. What was in it before is still there. */
export function claim(bytes: usize): usize {
  const at = (top + 15) & ~15;
  top = at + bytes;
  const pages = <i32>((top + 0xffff) >>> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  return at;
}

/** Gives back what was claimed at `at` and all after it. */
export function release(at: usize): void {
  top = at;
}
