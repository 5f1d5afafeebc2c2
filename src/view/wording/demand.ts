import type { Precondition } from '../../model/record.ts';
import { capitalised } from './capitalised.ts';
import { beforeName, named } from './names.ts';
import { BASES } from './record-words.ts';
import { say, sayAround } from './say.ts';

/** "The United States wants this of China", in pieces: the names are shown apart from what is said of them. */
export function demandInWords(by: string, of: string): readonly (string | { readonly name: string })[] {
  const names = { by, of };
  return sayAround('card_wants').flatMap((piece, index) => {
    if (typeof piece === 'string') return piece;
    const name = names[piece.place];
    const article = beforeName(name);
    return [index === 0 ? capitalised(article) : article, { name }];
  });
}

/** A demand in a citation: "Troops leave (Armenia of Azerbaijan; on record)". */
export function citedDemand({ label, demandedBy, addressedTo, basis }: Precondition): string {
  return say('citation_precondition', {
    label,
    by: named(demandedBy),
    of: named(addressedTo),
    basis: BASES[basis].within,
  });
}
