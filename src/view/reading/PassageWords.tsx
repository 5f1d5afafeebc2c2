import type { Passage } from '../../model/findings.ts';
import type { PageReading } from '../../model/reading.ts';
import type { PreconditionId } from '../../model/record.ts';
import { contains, type Span, textOf } from '../../model/span.ts';
import { tellingPhrases } from '../../model/telling-phrases.ts';
import { MOST_SHOWN, shortened } from '../shortened.ts';
import { topicColour } from '../TopicLabel.tsx';

interface Props {
  readonly reading: PageReading;
  readonly precondition: PreconditionId;
  readonly passage: Passage;
}

/** A passage in the article's words, with the same lines under its telling phrases as on the page. */
export function PassageWords({ reading, precondition, passage }: Props) {
  const [topic] = reading.records.preconditions[precondition]?.topics ?? [];
  const colour = topicColour(topic && reading.records.topics[topic]);
  return (
    <span class="passage" lang="en" dir="auto" data-faint={passage.level === 1} style={{ '--topic': colour }}>
      {piecesOf(reading, passage).map((piece) => (
        <span key={piece.start} class={piece.telling ? 'telling' : undefined}>
          {shortened(textOf(reading.text, piece), MOST_SHOWN.words)}
        </span>
      ))}
    </span>
  );
}

interface Piece extends Span {
  readonly telling: boolean;
}

/** The passage cut at its telling phrases; in one piece where all of it tells, or where it is too long to be shown whole. */
function piecesOf({ text }: PageReading, passage: Passage): Piece[] {
  const { start, end } = passage;
  const phrases = tellingPhrases(text, passage);
  if (end - start > MOST_SHOWN.words || phrases.some((phrase) => contains(phrase, passage))) {
    return [{ start, end, telling: false }];
  }
  const pieces: Piece[] = [];
  let at = start;
  for (const phrase of phrases) {
    if (phrase.start > at) pieces.push({ start: at, end: phrase.start, telling: false });
    pieces.push({ ...phrase, telling: true });
    at = phrase.end;
  }
  if (at < end) pieces.push({ start: at, end, telling: false });
  return pieces;
}
