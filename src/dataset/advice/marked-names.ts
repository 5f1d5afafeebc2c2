import type { Official } from '../../model/record.ts';

/** Names that have marks, by the form without: “Vucic” → “Vučić”. */
export type MarkedNames = ReadonlyMap<string, string>;

const withoutMarks = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

/** Names and surnames with marks, but for those that somebody else bears without. */
export function markedNames(officials: readonly Official[]): MarkedNames {
  const all = officials.flatMap(({ name, surname }) => (surname === null ? [name] : [name, surname]));
  const plain = new Set(all.filter((name) => withoutMarks(name) === name));
  const marked = all.map((name) => [withoutMarks(name), name] as const);
  return new Map(marked.filter(([bare, name]) => bare !== name && !plain.has(bare)));
}

/** A text with all names spelled with their marks. */
export function withMarks(text: string, names: MarkedNames): string {
  return text.replace(/\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*/gu, (run) => {
    const whole = names.get(run);
    return whole ?? run.replace(/[\p{L}-]+/gu, (word) => names.get(word) ?? word);
  });
}
