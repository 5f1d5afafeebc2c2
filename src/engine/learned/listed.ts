import type { QuotationKind } from '../../model/quotation.ts';
import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
import type { MergedQuotation } from './merge.ts';

/**
 * Findings below these are wrong more often than right and are not listed. Words in quotation marks are listed as soon
 * as it is likelier than not that somebody says them; for indirect speech the bar is where the F1 of its contents is
 * highest on articles the model had not seen.
 */
const LEAST: Readonly<Record<QuotationKind, number>> = { direct: 0.5, mixed: 0.5, indirect: 0.3 };

/**
 * A few words in marks that are no sentence are scare quotes, names and titles as often as speech: below this they are not
 * listed unless it is likely who says them. “Which?” and “Umbrellas,” are lines of a conversation.
 */
const LEAST_OF_SHORT = 0.7;
const LEAST_OF_SOURCE = 0.5;
const SHORT = 4;

/** Whether a finding is sure enough to be listed. */
export function isListed(
  prose: Prose,
  { kind, content, confidence, source, sourceConfidence }: MergedQuotation,
): boolean {
  if (confidence >= LEAST_OF_SHORT || confidence < LEAST[kind] || kind !== 'direct') return confidence >= LEAST[kind];
  if (source !== null && sourceConfidence >= LEAST_OF_SOURCE) return true;
  const tokens = content.flatMap(({ from, to }) => prose.tokens.slice(from, to));
  return tokens.filter(({ isWord }) => isWord).length > SHORT || isSentence(tokens);
}

function isSentence(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ isWord }) => isWord);
  const last = tokens.findLast(({ text }) => !MARK.test(text));
  return first?.isCapitalised === true && last?.isWord === false;
}

const MARK = /^["“”„«»‘’'`]+$/;
