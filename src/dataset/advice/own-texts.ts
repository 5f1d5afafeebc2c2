import type { Dossier } from '../../model/record.ts';

/** What a text of ours is; words of officials and titles of pages are not ours and are kept as printed. */
export type TextKind =
  | 'title'
  | 'label'
  | 'summary'
  | 'basis-note'
  | 'development'
  | 'setting'
  | 'caution'
  | 'translation';

/** A text that we wrote and readers see. */
export interface OwnText {
  readonly record: string;
  readonly field: string;
  readonly kind: TextKind;
  readonly text: string;
}

/** All texts of a dossier that readers see and we answer for. */
export function ownTextsOf({ id, title, summary, preconditions, statements }: Dossier): OwnText[] {
  const all: (Omit<OwnText, 'text'> & { readonly text: string | null })[] = [
    { record: id, field: 'title', kind: 'title', text: title },
    { record: id, field: 'summary', kind: 'summary', text: summary },
  ];
  for (const { id: record, label, summary: about, basisNote, developments } of preconditions) {
    all.push({ record, field: 'label', kind: 'label', text: label });
    all.push({ record, field: 'summary', kind: 'summary', text: about });
    all.push({ record, field: 'basisNote', kind: 'basis-note', text: basisNote });
    for (const [index, { note }] of developments.entries()) {
      all.push({ record, field: `developments.${index}.note`, kind: 'development', text: note });
    }
  }
  for (const { id: record, setting, caution, translation } of statements) {
    all.push({ record, field: 'setting', kind: 'setting', text: setting });
    all.push({ record, field: 'caution', kind: 'caution', text: caution });
    all.push({ record, field: 'translation', kind: 'translation', text: translation });
  }
  return all.flatMap(({ text, ...rest }) => (text === null ? [] : [{ ...rest, text }]));
}
