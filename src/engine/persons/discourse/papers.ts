import type { Prose } from '../../prose/prose.ts';
import { DETERMINER, isAny, OPENER, PERSON_WORD, PREPOSITION, SPEAKING_BODY } from '../../words/word-kinds.ts';
import { isDocument } from '../described/documents.ts';
import type { Place } from '../people/entities.ts';

/**
 * "Harbour Council said that it would appeal. The judgment runs to 90 pages. It": whether a sentence of the paragraph of `place` is
 * about something written, which "it" rather means than a body named before. What a body has put out speaks for that body.
 */
export function isAboutPaper({ tokens, paragraphs, where }: Prose, sentence: number, place: Place): boolean {
  const own = paragraphs[place.paragraph];
  const range = own?.sentences[sentence - own.firstSentence];
  if (!range || where.quoted[range.from] === 1 || !/^(?:the|this|that|a|an)$/.test(tokens[range.from]?.folded ?? ''))
    return false;
  for (let i = range.from + 1; i < range.from + LONGEST; i++) {
    const token = tokens[i];
    if (!token?.isWord || isAny(token, PREPOSITION | DETERMINER | OPENER | PERSON_WORD | SPEAKING_BODY)) return false;
    const next = tokens[i + 1];
    if (isDocument(token.folded)) return !PUT_OUT.has(token.folded) && !isAny(next, PERSON_WORD | SPEAKING_BODY);
  }
  return false;
}

/** "The 90-page judgment" */
const LONGEST = 5;

const PUT_OUT = new Set('statement announcement release notice communique message post tweet'.split(' '));
