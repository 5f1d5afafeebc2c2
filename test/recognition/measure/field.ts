import type { PreconditionsFound } from '../../../src/engine/preconditions/preconditions.ts';
import type { Passage } from '../../../src/model/findings.ts';
import type { PreconditionId } from '../../../src/model/record.ts';
import { isSameStretch, type LabelledText } from '../learning/labelled-text.ts';

/** A passage as it is marked, and whether a labelled sentence of the same precondition stands there. */
export interface JudgedPassage {
  readonly id: PreconditionId;
  readonly passage: Passage;
  readonly holds: boolean;
}

/** What was marked in a labelled text, at one of the densities. */
export interface JudgedText {
  readonly read: LabelledText;
  readonly passages: readonly JudgedPassage[];
  /** Labels, and whether a passage stands there. */
  readonly labels: readonly { readonly id: PreconditionId; readonly level: 1 | 2; readonly found: boolean }[];
  /** Preconditions that it has a label of, though they are called absent. */
  readonly wronglyAbsent: readonly PreconditionId[];
}

export type Density = 'key' | 'all';

/** Holds what was found in a text against its labels. What can be seen either way is neither asked for nor wrong. */
export function judge(
  read: LabelledText,
  { preconditions, unsure, dossiers }: PreconditionsFound,
  density: Density,
  preconditionsOf: (dossier: string) => readonly PreconditionId[],
): JudgedText {
  const shown = preconditions.flatMap(({ id, passages }) =>
    shownAt(density, passages).map((passage) => ({ id, passage })),
  );
  const on = (id: PreconditionId) => read.labels.filter((label) => label.precondition === id);
  const passages = shown.flatMap(({ id, passage }): JudgedPassage[] => {
    const hits = on(id).filter((label) => isSameStretch(label, passage));
    if (hits.length > 0 && hits.every(({ level }) => level === null)) return [];
    return [{ id, passage, holds: hits.length > 0 }];
  });
  const labels = read.labels.flatMap((label) => {
    if (label.level === null) return [];
    const found = passages.some(({ id, passage }) => id === label.precondition && isSameStretch(label, passage));
    return [{ id: label.precondition, level: label.level, found }];
  });
  const named = new Set<PreconditionId>([...preconditions.map(({ id }) => id), ...unsure]);
  const absent = dossiers.flatMap(preconditionsOf).filter((id) => !named.has(id));
  const wronglyAbsent = absent.filter((id) => labels.some((label) => label.id === id));
  return { read, passages, labels, wronglyAbsent };
}

/** Key passages state the demand; of each precondition the first that is on its subject only is one as well. */
export function shownAt(density: Density, passages: readonly Passage[]): readonly Passage[] {
  if (density === 'all') return passages;
  const first = passages.find(({ level }) => level === 1);
  return passages.filter((passage) => passage.level === 2 || passage === first);
}

/** Shares are of one; `null` where nothing was to be measured. */
export interface FieldFigures {
  readonly texts: number;
  readonly passages: number;
  /** Of the passages, those that hold. */
  readonly precision: number | null;
  /** Of the sentences that state a demand, those that are passages. */
  readonly recallTwo: number | null;
  readonly recall: number | null;
  /** Of the preconditions that a text has at level 2, those with a passage. */
  readonly preconditionsTwo: number | null;
  /** Of those marked, those that the text has a label of. */
  readonly preconditionsRight: number | null;
  readonly marked: number | null;
  readonly falselyMarked: number | null;
  readonly wronglyAbsent: number;
}

export function fieldFigures(judged: readonly JudgedText[]): FieldFigures {
  const passages = judged.flatMap((text) => text.passages);
  const labels = judged.flatMap((text) => text.labels);
  const two = labels.filter(({ level }) => level === 2);
  const wanted = judged.flatMap((text) =>
    idsOf(text.labels.filter(({ level }) => level === 2)).map((id) => ({ id, text })),
  );
  const marked = judged.flatMap((text) => idsOf(text.passages).map((id) => ({ id, text })));
  return {
    texts: judged.length,
    passages: passages.length,
    precision: share(passages, ({ holds }) => holds),
    recallTwo: share(two, ({ found }) => found),
    recall: share(labels, ({ found }) => found),
    preconditionsTwo: share(wanted, ({ id, text }) => text.passages.some((passage) => passage.id === id)),
    preconditionsRight: share(marked, ({ id, text }) => text.labels.some((label) => label.id === id)),
    marked: share(judged, (text) => text.passages.length > 0),
    falselyMarked: share(judged, (text) => text.passages.some(({ holds }) => !holds)),
    wronglyAbsent: judged.reduce((sum, text) => sum + text.wronglyAbsent.length, 0),
  };
}

const idsOf = (all: readonly { readonly id: PreconditionId }[]): PreconditionId[] => [
  ...new Set(all.map(({ id }) => id)),
];

function share<Item>(items: readonly Item[], test: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : items.filter(test).length / items.length;
}
