import type { Prose } from '../prose/prose.ts';
import { findQuotations } from '../quotations/quotations.ts';
import { type AttributionModel, attribute } from './attribute.ts';
import { isListed } from './listed.ts';
import { type MergedQuotation, mergeQuotations } from './merge.ts';

/**
 * Who says what: quotations of all kinds in reading order, from rules and model together, as far as they are more likely
 * right than wrong. No token is in two contents.
 */
export function findAttributions(prose: Prose, model: AttributionModel): MergedQuotation[] {
  const quotations = findQuotations(prose);
  const merged = mergeQuotations(prose, quotations, attribute(model, prose, quotations));
  return merged.filter((quotation) => isListed(prose, quotation));
}
