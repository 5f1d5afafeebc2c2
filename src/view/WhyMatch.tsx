import type { Mention, Passage } from '../model/findings.ts';
import type { Wrong } from '../model/objection.ts';
import type { PageReading, QuotationRead } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { textOf } from '../model/span.ts';
import { ObjectionButtons } from './Objected.tsx';
import { card, EVIDENCE, MENTION_EVIDENCE, MOST_SHOWN, ROLES, shortened, UNRESOLVED, VERDICTS } from './wording.ts';

/** What every "Why this match?" is given. Without `object` nothing can be said against the match. */
interface Match {
  readonly reading: PageReading;
  object?: ((wrong: Wrong) => void) | undefined;
}

const listed = (text: string, spans: readonly Span[]) => spans.map((part) => textOf(text, part)).join(' … ');

/** The engine's reasons for a quotation and its speaker, with the very words it went by. */
export function WhyQuotation({ reading, quotation, object }: Match & { quotation: QuotationRead }) {
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
  const wrongs: readonly Wrong[] =
    speaker.kind === 'unresolved' ? ['not-a-quotation'] : ['wrong-person', 'not-a-quotation'];
  return <Why rows={rows} wrongs={wrongs} object={object} />;
}

/** By what name or office the person was recognised at this place. */
export function WhyMention({ reading, mention, object }: Match & { mention: Mention }) {
  return (
    <Why
      rows={[
        [card.whySource, `“${textOf(reading.text, mention)}”`],
        [card.whyMention, MENTION_EVIDENCE[mention.evidence]],
      ]}
      wrongs={['wrong-person']}
      object={object}
    />
  );
}

/** The words of a passage that pointed to the precondition, and what its verbs say of it. */
export function WhyPassage({ reading, passage, object }: Match & { passage: Passage }) {
  const terms = passage.terms.map((term) => `“${textOf(reading.text, term)}”`).join(', ');
  return (
    <Why
      rows={[
        [card.whyTerms, terms],
        [card.whyRole, ROLES[passage.role]],
      ]}
      wrongs={['wrong-precondition']}
      object={object}
    />
  );
}

interface WhyProps extends Pick<Match, 'object'> {
  readonly rows: readonly (readonly [string, string])[];
  readonly wrongs: readonly Wrong[];
}

function Why({ rows, wrongs, object }: WhyProps) {
  return (
    <details class="why">
      <summary>{card.why}</summary>
      <dl>
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{shortened(text, MOST_SHOWN.title)}</dd>
          </div>
        ))}
      </dl>
      {object && <ObjectionButtons wrongs={wrongs} object={object} />}
    </details>
  );
}
