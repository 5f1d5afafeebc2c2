/** News repeats its words. Two thirds of an article's tokens are known by its end, nearly all after a few articles. */
const MOST = 20_000;

/** `make`, but each text is worked on once. The memory is emptied when it is full: a hostile page cannot make it grow. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    if (text.length > LONGEST) return value;
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}

/** V8 keeps the whole text alive for a piece of it that is longer than this. */
const LONGEST = 12;
