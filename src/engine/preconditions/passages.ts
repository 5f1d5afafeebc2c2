import type { Passage, PreconditionFound } from '../../model/findings.ts';
import { grouped } from '../../model/grouped.ts';
import type { Dossier, PreconditionId } from '../../model/record.ts';
import { byPosition, type Span, span } from '../../model/span.ts';
import type { Prose } from '../prose/prose.ts';
import type { SentenceEvidence } from './evidence.ts';
import { passageRole } from './passage-role.ts';
import { howTelling, type TellingWords, tellingWordsOf } from './telling-words.ts';

/** The sentences that speak of each precondition of a dossier in play. */
export function findPassages(
  { tokens }: Prose,
  dossier: Dossier,
  sentences: readonly SentenceEvidence[],
): PreconditionFound[] {
  const telling = tellingWordsOf(dossier);
  const likely = grouped(
    sentences.flatMap((sentence) => likelyIn(sentence, telling)),
    ({ id }) => [id],
  );
  return dossier.preconditions.flatMap(({ id }) => {
    const found = sure(likely.get(id) ?? []);
    if (found.length === 0) return [];
    const passages = found.map(({ sentence, terms }): Passage => {
      const { start, end } = sentence.hits.sentence;
      return { start, end, role: passageRole(tokens, sentence.hits.sentence), terms };
    });
    return [{ id, dossier: dossier.id, passages }];
  });
}

/** A sentence that holds terms of a precondition. */
interface Likely {
  readonly id: PreconditionId;
  readonly sentence: SentenceEvidence;
  readonly terms: readonly Span[];
  /** A phrase of the record stands in it, not only words near each other. */
  readonly hasPhrase: boolean;
  /** How much its words tell of the precondition. */
  readonly telling: number;
}

function likelyIn(sentence: SentenceEvidence, telling: TellingWords): Likely[] {
  return [...grouped(sentence.evidence, ({ precondition }) => [precondition])].map(([id, all]) => ({
    id,
    sentence,
    terms: withoutInner(all.flatMap(({ spans }) => spans)),
    hasPhrase: all.some(({ spans }) => spans.length === 1),
    telling: howTelling(sentence.hits.stems, telling.get(id)),
  }));
}

const E = (globalThis as unknown as { process: { env: Record<string, string> } }).process.env;
const n = (k: string, d: number) => Number(E[k] ?? d);
const A = n('A', 4), B = n('B', 1), C = n('C', 0), D = n('D', 3), G = n('G', 1);

function sure(all: readonly Likely[]): Likely[] {
  const strength = ({ hasPhrase, telling, terms }: Likely) => telling + (hasPhrase ? D : 0) + G * (Math.min(3, terms.length) - 1);
  const most = Math.max(...all.map(strength));
  const several = Math.min(3, all.length) - 1;
  if (most + C * several < A) return [];
  return all.filter((one) => strength(one) >= B);
}

/** "speak with one voice" holds "one voice": the longer one is enough. In reading order an outer term comes first. */
function withoutInner(terms: readonly Span[]): Span[] {
  const outer: Span[] = [];
  let end = 0;
  for (const term of [...terms].sort(byPosition)) {
    if (term.end > end) outer.push(span(term.start, term.end));
    end = Math.max(end, term.end);
  }
  return outer;
}
