import type { Passage } from '../model/findings.ts';
import type { PageReading, QuotationRead } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { textOf } from '../model/span.ts';
import { card, EVIDENCE, ROLES, UNRESOLVED, VERDICTS } from './wording.ts';

const listed = (text: string, spans: readonly Span[]) => spans.map((part) => textOf(text, part)).join(' … ');

/** The engine's reasons for a quotation and its speaker, with the very words it went by. */
export function WhyQuotation({ reading, quotation }: { reading: PageReading; quotation: QuotationRead }) {
  const { speaker, cue, source, confidence, record } = quotation;
  const rows: [string, string][] = [];
  if (source.length > 0) rows.push([card.whySource, `“${listed(reading.text, source)}”`]);
  if (cue.length > 0) rows.push([card.whyCue, `“${listed(reading.text, cue)}”`]);
  const recognised =
    speaker.kind === 'unresolved'
      ? UNRESOLVED[speaker.reason]
      : `${speaker.kind === 'unnamed' ? card.describedAs : EVIDENCE[speaker.evidence]} (${card.confidence(speaker.confidence)})`;
  rows.push([card.whySpeaker, recognised]);
  rows.push([card.whyQuotation, card.confidence(confidence)]);
  rows.push([card.whyVerdict, VERDICTS[record.verdict].meaning]);
  return <Why rows={rows} />;
}

/** The words of a passage that pointed to the precondition, and what its verbs say of it. */
export function WhyPassage({ reading, passage }: { reading: PageReading; passage: Passage }) {
  const terms = passage.terms.map((term) => `“${textOf(reading.text, term)}”`).join(', ');
  return (
    <Why
      rows={[
        [card.whyTerms, terms],
        [card.whyRole, ROLES[passage.role]],
      ]}
    />
  );
}

function Why({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <details class="why">
      <summary>{card.why}</summary>
      <dl>
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
