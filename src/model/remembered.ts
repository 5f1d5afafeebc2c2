/** News repeats its words. Two thirds of an article's tokens are known by its end, nearly all after a few articles. */
const MOST = 20_000;

/** `make`, but each text is worked on once. The memory is emptied when it is full: a hostile page cannot make it grow. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > LONGEST) return make(text);
    const own = cutLoose(text);
    const value = make(own);
    if (known.size >= MOST) known.clear();
    known.set(own, value);
    return value;
  };
}

/** No word of news is longer; an address may be. */
export const LONGEST = 40;
/** V8 keeps the whole page alive for a piece of it that is longer than this. */
const LONGEST_WHOLE = 12;

/** The same text, cut loose from the page. */
export const cutLoose = (text: string): string => (text.length > LONGEST_WHOLE ? Array.from(text).join('') : text);
