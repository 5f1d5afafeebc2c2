import type { ComponentChildren } from 'preact';
import type { Mention, Passage } from '../model/findings.ts';
import type { Wrong } from '../model/objection.ts';
import type { PageReading, QuotationRead } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { textOf } from '../model/span.ts';
import { English } from './English.tsx';
import { ObjectionButtons } from './Objected.tsx';
import { EVIDENCE, MENTION_EVIDENCE, UNRESOLVED } from './wording/evidence.ts';
import { ROLES } from './wording/record-words.ts';
import { listAround } from './wording/say.ts';
import { VERDICTS } from './wording/verdicts.ts';
import { why } from './wording/why.ts';

/** What every "Why this match?" is given. Without `object` nothing can be said against the match. */
interface Match {
  readonly reading: PageReading;
  object?: ((wrong: Wrong) => void) | undefined;
}

/** Words of the article, in the quotation marks of the reader's language. */
function Words({ text, spans }: { text: string; spans: readonly Span[] }) {
  const words = spans.map((part) => textOf(text, part)).join(' … ');
  return (
    <>{why.quoted().map((piece) => (typeof piece === 'string' ? piece : <English key="words">{words}</English>))}</>
  );
}

/** The engine's reasons for a quotation and its speaker, with the very words it went by. */
export function WhyQuotation({ reading, quotation, object }: Match & { quotation: QuotationRead }) {
  const { speaker, cue, source, confidence, record } = quotation;
  const rows: Row[] = [];
  if (source.length > 0) rows.push([why.source, <Words key="source" text={reading.text} spans={source} />]);
  if (cue.length > 0) rows.push([why.cue, <Words key="cue" text={reading.text} spans={cue} />]);
  const recognised =
    speaker.kind === 'unresolved'
      ? UNRESOLVED[speaker.reason]
      : why.sure(
          speaker.kind === 'unnamed' ? why.describedAs : EVIDENCE[speaker.evidence],
          why.confidence(speaker.confidence),
        );
  rows.push([why.speaker, recognised]);
  rows.push([why.quotation, why.confidence(confidence)]);
  rows.push([why.verdict, VERDICTS[record.verdict].meaning]);
  const wrongs: readonly Wrong[] =
    speaker.kind === 'unresolved' ? ['not-a-quotation'] : ['wrong-person', 'not-a-quotation'];
  return <Why rows={rows} wrongs={wrongs} object={object} />;
}

/** By what name or office the person was recognised at this place. */
export function WhyMention({ reading, mention, object }: Match & { mention: Mention }) {
  return (
    <Why
      rows={[
        [why.source, <Words key="mention" text={reading.text} spans={[mention]} />],
        [why.mention, MENTION_EVIDENCE[mention.evidence]],
      ]}
      wrongs={['wrong-person']}
      object={object}
    />
  );
}

/** The words of a passage that pointed to the precondition, and what its verbs say of it. */
export function WhyPassage({ reading, passage, object }: Match & { passage: Passage }) {
  const terms = listAround(passage.terms.length).map((piece) => {
    const term = typeof piece === 'number' ? passage.terms[piece] : undefined;
    return term ? <Words key={piece} text={reading.text} spans={[term]} /> : piece;
  });
  return (
    <Why
      rows={[
        [why.terms, terms],
        [why.role, ROLES[passage.role]],
      ]}
      wrongs={['wrong-precondition']}
      object={object}
    />
  );
}

type Row = readonly [term: string, told: ComponentChildren];

interface WhyProps extends Pick<Match, 'object'> {
  readonly rows: readonly Row[];
  readonly wrongs: readonly Wrong[];
}

function Why({ rows, wrongs, object }: WhyProps) {
  return (
    <details class="why">
      <summary>{why.ask}</summary>
      <dl>
        {rows.map(([term, told]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
      {object && <ObjectionButtons wrongs={wrongs} object={object} />}
    </details>
  );
}
