import { useEffect, useState } from 'preact/hooks';

/**
 * False for the first frame, then true. What is folded away at first, and takes long to draw, can wait for it: the reader
 * sees the list sooner, and has it all before a hand has got to it.
 */
export function useAfterFirstFrame(): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => setAfter(true), []);
  return after;
}
