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

const LINE: usize = 64;
/** What was fetched last, so that no compiler leaves the fetching out. */
export let fetched: i32 = 0;

/**
 * Reads so many bytes from end to end. When others have used the processor in between, memory brings them in order in a
 * tenth of the time that it takes to bring what is asked for piece by piece: a text of news asks for most of a model.
 */
export function fetch(from: usize, bytes: usize): void {
  for (let at = from; at < from + bytes; at += LINE) fetched |= load<i32>(at);
}
