import type { Speaker } from '../../../model/quotation.ts';
import type { Prose } from '../../prose/prose.ts';
import { type Phrase, rangeText } from '../../quotations/phrase.ts';
import { inSentence } from '../described/unnamed-persons.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { type Author, authorBefore, authorNamed, isWriting, shownBefore } from './authors.ts';
import type { Resolution } from './recognise.ts';

/* Whose words a letter, a message or the like are: see `authors.ts` for how the text tells it. */

const WRITTEN = 0.75;
const NO_ANTECEDENT: Speaker = { kind: 'unresolved', reason: 'no-antecedent' };

/** Who wrote the letter that speaks. */
export function written(prose: Prose, discourse: Discourse, source: Phrase): Resolution | null {
  const isIt = prose.tokens[source.from]?.folded === 'it';
  const told = isIt || isWriting(prose, source) ? authorBefore(prose, discourse, source) : null;
  const author = told ?? authorNamed(prose, discourse, source);
  return author && authorOf(prose, author);
}

/** Who wrote what somebody shows or reads aloud: not who shows it. */
export function shown(prose: Prose, discourse: Discourse, source: Phrase): Resolution | null {
  const writing = shownBefore(prose, source);
  const author = writing && authorBefore(prose, discourse, writing);
  return author ? authorOf(prose, author) : writing && NO_ANTECEDENT;
}

function authorOf(prose: Prose, author: Author): Resolution {
  if (!('described' in author)) return { entity: author.entity, evidence: author.evidence, confidence: WRITTEN };
  const description = inSentence(rangeText(prose, author.described));
  return { kind: 'unnamed', description, person: 0, confidence: WRITTEN };
}
